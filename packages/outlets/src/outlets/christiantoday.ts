import type { OutletProfile } from '@gisa/core'

export const christiantoday: OutletProfile = {
  id: 'christiantoday',
  name: '크리스천투데이',
  nameEn: 'Christian Today',
  kind: 'online',
  url: 'https://www.christiantoday.co.kr',
  hosts: ['christiantoday.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?christiantoday\\.co\\.kr/news/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.article-body'],
    },
  ],
  seen: '2023-05',
}
