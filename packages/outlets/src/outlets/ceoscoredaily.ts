import type { OutletProfile } from '@gisa/core'

export const ceoscoredaily: OutletProfile = {
  id: 'ceoscoredaily',
  name: 'CEO스코어데일리',
  nameEn: 'CEO Score Daily',
  kind: 'online',
  url: 'https://www.ceoscoredaily.com',
  hosts: ['ceoscoredaily.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?ceoscoredaily\\.com/page/view/(?<id>\\d{19})' }],
  family: 'pageview',
  layouts: [
    {
      body: ['div.article_view .article_content'],
    },
  ],
  seen: '2023-05',
}
