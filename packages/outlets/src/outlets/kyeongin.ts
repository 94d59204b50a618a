import type { OutletProfile } from '@gisa/core'

export const kyeongin: OutletProfile = {
  id: 'kyeongin',
  name: '경인일보',
  nameEn: 'Kyeongin Ilbo',
  kind: 'newspaper',
  url: 'https://www.kyeongin.com',
  hosts: ['kyeongin.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?kyeongin\\.com/main/view\\.php\\?(?:[^#]*&)?key=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#article-body', '#font'],
      published: ['.date .news-date', '.news-date'],
    },
  ],
  seen: '2023-05',
  notes: '#article-body is the layout of 2025, #font the one before.',
}
