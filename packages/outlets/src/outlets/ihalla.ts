import type { OutletProfile } from '@gisa/core'

export const ihalla: OutletProfile = {
  id: 'ihalla',
  name: '한라일보',
  nameEn: 'Halla Ilbo',
  kind: 'newspaper',
  url: 'https://www.ihalla.com',
  hosts: ['ihalla.com'],
  layouts: [
    {
      body: ['.article_txt'],
    },
  ],
}
