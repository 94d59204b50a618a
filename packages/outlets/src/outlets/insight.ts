import type { OutletProfile } from '@gisa/core'

export const insight: OutletProfile = {
  id: 'insight',
  name: '인사이트',
  nameEn: 'Insight',
  kind: 'online',
  url: 'https://www.insight.co.kr',
  hosts: ['insight.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?insight\\.co\\.kr/news/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['div.news-article-memo'],
    },
  ],
  seen: '2023-05',
}
