import type { OutletProfile } from '@gisa/core'

export const redian: OutletProfile = {
  id: 'redian',
  name: '레디앙',
  nameEn: 'Redian',
  kind: 'online',
  url: 'https://www.redian.org',
  hosts: ['redian.org'],
  layouts: [
    {
      body: ['.redian-view-text'],
    },
  ],
}
