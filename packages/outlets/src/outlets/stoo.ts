import type { OutletProfile } from '@gisa/core'

export const stoo: OutletProfile = {
  id: 'stoo',
  name: '스포츠투데이',
  nameEn: 'Stoo',
  kind: 'online',
  url: 'https://www.stoo.com',
  hosts: ['stoo.com', 'stoo.asiae.co.kr'],
  layouts: [
    {
      body: ['#article'],
    },
  ],
}
