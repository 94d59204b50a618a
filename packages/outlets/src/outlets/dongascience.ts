import type { OutletProfile } from '@gisa/core'

export const dongascience: OutletProfile = {
  id: 'dongascience',
  name: '동아사이언스',
  nameEn: 'Donga Science',
  url: 'https://www.dongascience.com',
  hosts: ['dongascience.com'],
  naverOid: '584',
}
