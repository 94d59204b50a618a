import type { OutletProfile } from '@gisa/core'

export const kormedi: OutletProfile = {
  id: 'kormedi',
  name: '코메디닷컴',
  nameEn: 'KorMedi',
  kind: 'online',
  url: 'https://kormedi.com',
  hosts: ['kormedi.com'],
  naverOid: '296',
}
