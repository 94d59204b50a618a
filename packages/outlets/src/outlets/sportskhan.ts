import type { OutletProfile } from '@gisa/core'

export const sportskhan: OutletProfile = {
  id: 'sportskhan',
  name: '스포츠경향',
  nameEn: 'Sports Kyunghyang',
  kind: 'newspaper',
  url: 'https://sports.khan.co.kr',
  hosts: ['sports.khan.co.kr'],
  naverOid: '144',
  articleUrls: [
    { pattern: '^https?://sports\\.khan\\.co\\.kr/article/(?<id>\\d{15})' },
    { pattern: '^https?://sports\\.khan\\.co\\.kr/[a-z]+/sk_index\\.html\\?(?:[^#]*&)?art_id=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['#article_title'],
      body: ['#articleBody'],
      published: ['.byline'],
      author: ['.info_byline'],
      remove: ['.article_bottom_ad'],
    },
  ],
  seen: '2021-11',
}
