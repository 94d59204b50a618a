import type { OutletProfile } from '@gisa/core'

export const mkEconomy: OutletProfile = {
  id: 'mk-economy',
  name: '매경이코노미',
  nameEn: 'Maekyung Economy',
  kind: 'magazine',
  hosts: [],
  naverOid: '024',
  notes: 'Published on mk.co.kr; no host of its own.',
}
