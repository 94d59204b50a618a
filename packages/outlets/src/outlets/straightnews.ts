import type { OutletProfile } from '@gisa/core'

export const straightnews: OutletProfile = {
  id: 'straightnews',
  name: '스트레이트뉴스',
  nameEn: 'Straight News',
  kind: 'online',
  url: 'https://www.straightnews.co.kr',
  hosts: ['straightnews.co.kr'],
  articleUrls: [
    {
      pattern: '^https?://(?:[a-z]+\\.)?straightnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)',
    },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
