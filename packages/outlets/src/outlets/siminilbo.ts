import type { OutletProfile } from '@gisa/core'

export const siminilbo: OutletProfile = {
  id: 'siminilbo',
  name: '시민일보',
  nameEn: 'Simin Ilbo',
  kind: 'newspaper',
  url: 'https://www.siminilbo.co.kr',
  hosts: ['siminilbo.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?siminilbo\\.co\\.kr/news/newsview\\.php\\?(?:[^#]*&)?ncode=(?<id>\\d+)' },
  ],
  layouts: [
    {
      body: ['#viewConts'],
    },
  ],
  seen: '2023-05',
}
