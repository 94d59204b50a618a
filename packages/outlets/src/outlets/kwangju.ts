import type { OutletProfile } from '@gisa/core'

export const kwangju: OutletProfile = {
  id: 'kwangju',
  name: '광주일보',
  nameEn: 'Kwangju Ilbo',
  kind: 'newspaper',
  url: 'https://www.kwangju.co.kr',
  hosts: ['kwangju.co.kr'],
  layouts: [
    {
      body: ['#CmAdContent'],
    },
  ],
  seen: '2020-02',
}
