import type { OutletProfile } from '@gisa/core'

export const ilyo: OutletProfile = {
  id: 'ilyo',
  name: '일요신문',
  nameEn: 'Ilyo Shinmun',
  kind: 'newspaper',
  url: 'https://ilyo.co.kr',
  hosts: ['ilyo.co.kr'],
  layouts: [
    {
      body: ['#CmAdContent'],
    },
  ],
}
