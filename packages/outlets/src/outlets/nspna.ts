import type { OutletProfile } from '@gisa/core'

export const nspna: OutletProfile = {
  id: 'nspna',
  name: 'NSP통신',
  nameEn: 'NSP News',
  kind: 'wire',
  url: 'https://www.nspna.com',
  hosts: ['nspna.com'],
  seen: '2023-09',
}
