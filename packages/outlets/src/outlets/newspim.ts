import type { OutletProfile } from '@gisa/core'

export const newspim: OutletProfile = {
  id: 'newspim',
  name: '뉴스핌',
  nameEn: 'Newspim',
  kind: 'wire',
  url: 'https://www.newspim.com',
  hosts: ['newspim.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?newspim\\.com/news/view/(?<id>\\d{14})' }],
  layouts: [
    {
      headline: ['h2#main-title', '#titlArea1'],
      body: ['#viewcontents', '#news-contents', '#news_contents'],
      published: ['#send-time'],
    },
  ],
  seen: '2023-05',
  notes: 'Three body ids over the years, newest first.',
}
