import type { OutletProfile } from '@gisa/core'

export const fntimes: OutletProfile = {
  id: 'fntimes',
  name: '한국금융신문',
  nameEn: 'Financial Times Korea',
  kind: 'newspaper',
  url: 'https://www.fntimes.com',
  hosts: ['fntimes.com'],
  family: 'viewphpud',
}
