import type { OutletProfile } from '@gisa/core'

export const shindonga: OutletProfile = {
  id: 'shindonga',
  name: '신동아',
  nameEn: 'Shin Donga',
  kind: 'magazine',
  url: 'https://shindonga.donga.com',
  hosts: ['shindonga.donga.com'],
  naverOid: '262',
  layouts: [
    {
      body: ['#article_text'],
    },
  ],
}
