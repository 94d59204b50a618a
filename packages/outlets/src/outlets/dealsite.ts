import type { OutletProfile } from '@gisa/core'

export const dealsite: OutletProfile = {
  id: 'dealsite',
  name: '딜사이트',
  nameEn: 'Dealsite',
  kind: 'online',
  url: 'https://dealsite.co.kr',
  hosts: ['dealsite.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?dealsite\\.co\\.kr/articles/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.read-news-title'],
      body: ['div.rnmc-right.rnmc-right1.content-area'],
    },
  ],
  seen: '2023-05',
}
