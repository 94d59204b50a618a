import type { OutletProfile } from '@gisa/core'

export const ktv: OutletProfile = {
  id: 'ktv',
  name: 'KTV국민방송',
  nameEn: 'KTV',
  kind: 'broadcaster',
  url: 'https://www.ktv.go.kr',
  hosts: ['ktv.go.kr'],
  seen: '2023-09',
}
