import type { OutletProfile } from '@gisa/core'

export const ppss: OutletProfile = {
  id: 'ppss',
  name: 'ㅍㅍㅅㅅ',
  nameEn: 'PPSS',
  kind: 'online',
  url: 'https://ppss.kr',
  hosts: ['ppss.kr'],
  layouts: [
    {
      body: ['.entry-content'],
    },
  ],
}
