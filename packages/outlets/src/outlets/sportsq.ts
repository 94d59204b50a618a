import type { OutletProfile } from '@gisa/core'

export const sportsq: OutletProfile = {
  id: 'sportsq',
  name: '스포츠Q',
  nameEn: 'Sports Q',
  kind: 'online',
  url: 'https://www.sportsq.co.kr',
  hosts: ['sportsq.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sportsq\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
