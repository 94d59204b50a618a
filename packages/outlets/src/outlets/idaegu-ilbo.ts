import type { OutletProfile } from '@gisa/core'

export const idaeguIlbo: OutletProfile = {
  id: 'idaegu-ilbo',
  name: '대구일보',
  nameEn: 'Daegu Ilbo',
  kind: 'newspaper',
  url: 'https://www.idaegu.com',
  hosts: ['idaegu.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?idaegu\\.com/newsView/(?<id>idg\\d{12})' }],
  family: 'newsview-3x12',
  layouts: [
    {
      body: ['#articleContent'],
    },
  ],
  seen: '2023-05',
}
