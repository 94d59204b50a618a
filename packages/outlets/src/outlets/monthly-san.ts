import type { OutletProfile } from '@gisa/core'

export const monthlySan: OutletProfile = {
  id: 'monthly-san',
  name: '월간산',
  nameEn: 'Monthly San',
  kind: 'magazine',
  url: 'https://san.chosun.com',
  hosts: ['san.chosun.com'],
  naverOid: '094',
  family: 'ndsoft',
}
