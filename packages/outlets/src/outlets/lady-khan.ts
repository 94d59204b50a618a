import type { OutletProfile } from '@gisa/core'

export const ladyKhan: OutletProfile = {
  id: 'lady-khan',
  name: '레이디경향',
  nameEn: 'Lady Kyunghyang',
  kind: 'magazine',
  url: 'https://lady.khan.co.kr',
  hosts: ['lady.khan.co.kr'],
  naverOid: '145',
}
