import type { OutletProfile } from '@gisa/core'

export const journalist: OutletProfile = {
  id: 'journalist',
  name: '기자협회보',
  nameEn: 'Journalists Association',
  kind: 'newspaper',
  url: 'https://www.journalist.or.kr',
  hosts: ['journalist.or.kr'],
  naverOid: '127',
}
