import type { OutletProfile } from '@gisa/core'

export const moneys: OutletProfile = {
  id: 'moneys',
  name: '머니S',
  nameEn: 'MoneyS',
  kind: 'online',
  url: 'https://moneys.mt.co.kr',
  hosts: ['moneys.mt.co.kr', 'moneys.co.kr'],
  naverOid: '417',
  articleUrls: [{ pattern: '^https?://moneys\\.mt\\.co\\.kr/news/mwView\\.php\\?(?:[^#]*&)?no=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['h1.title'],
      body: ['#textBody'],
    },
  ],
  seen: '2023-05',
}
