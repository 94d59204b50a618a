import type { OutletProfile } from '@gisa/core'

export const tbs: OutletProfile = {
  id: 'tbs',
  name: 'TBS',
  kind: 'broadcaster',
  url: 'https://tbs.seoul.kr',
  hosts: ['tbs.seoul.kr'],
  seen: '2023-05',
}
