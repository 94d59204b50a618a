import type { OutletProfile } from '@gisa/core'

export const tenasia: OutletProfile = {
  id: 'tenasia',
  name: '텐아시아',
  nameEn: 'TenAsia',
  kind: 'online',
  url: 'https://www.tenasia.co.kr',
  hosts: ['tenasia.co.kr', 'tenasia.hankyung.com'],
  naverOid: '312',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?tenasia\\.(?:co\\.kr|hankyung\\.com)/archives/(?<id>\\d+)' }],
  seen: '2020-02',
}
