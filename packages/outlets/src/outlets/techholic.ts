import type { OutletProfile } from '@gisa/core'

export const techholic: OutletProfile = {
  id: 'techholic',
  name: '테크홀릭',
  nameEn: 'Techholic',
  kind: 'online',
  url: 'https://www.techholic.co.kr',
  hosts: ['techholic.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?techholic\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
