import type { OutletProfile } from '@gisa/core'

export const imaeil: OutletProfile = {
  id: 'imaeil',
  name: '매일신문',
  nameEn: 'Maeil Shinmun',
  kind: 'newspaper',
  url: 'https://news.imaeil.com',
  hosts: ['imaeil.com'],
  naverOid: '088',
  emailDomains: ['msnet.co.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?imaeil\\.com/page/view/(?<id>\\d{19})' }],
  family: 'pageview',
  seen: '2023-05',
}
