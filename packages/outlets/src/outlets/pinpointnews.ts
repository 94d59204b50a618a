import type { OutletProfile } from '@gisa/core'

export const pinpointnews: OutletProfile = {
  id: 'pinpointnews',
  name: '핀포인트뉴스',
  kind: 'online',
  url: 'https://www.pinpointnews.co.kr',
  hosts: ['pinpointnews.co.kr'],
  articleUrls: [
    {
      pattern: '^https?://(?:[a-z]+\\.)?pinpointnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)',
    },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
