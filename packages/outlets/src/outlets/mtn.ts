import type { OutletProfile } from '@gisa/core'

export const mtn: OutletProfile = {
  id: 'mtn',
  name: '머니투데이방송',
  nameEn: 'MTN',
  aliases: ['머니투데이방송 MTN', 'MTN 머니투데이방송'],
  kind: 'broadcaster',
  url: 'https://news.mtn.co.kr',
  hosts: ['news.mtn.co.kr'],
  emailDomains: ['mtn.co.kr'],
  articleUrls: [{ pattern: '^https?://news\\.mtn\\.co\\.kr/news-detail/(?<id>\\d+)' }],
  layouts: [
    {
      body: ['.news-content'],
    },
  ],
  seen: '2023-05',
}
