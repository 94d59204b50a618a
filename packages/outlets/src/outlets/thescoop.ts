import type { OutletProfile } from '@gisa/core'

export const thescoop: OutletProfile = {
  id: 'thescoop',
  name: '더스쿠프',
  nameEn: 'The Scoop',
  kind: 'magazine',
  url: 'https://www.thescoop.co.kr',
  hosts: ['thescoop.co.kr'],
  naverOid: '665',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?thescoop\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
}
