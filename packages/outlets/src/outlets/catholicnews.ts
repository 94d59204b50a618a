import type { OutletProfile } from '@gisa/core'

export const catholicnews: OutletProfile = {
  id: 'catholicnews',
  name: '가톨릭뉴스 지금여기',
  url: 'https://www.catholicnews.co.kr',
  hosts: ['catholicnews.co.kr'],
  articleUrls: [
    {
      pattern: '^https?://(?:[a-z]+\\.)?catholicnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)',
    },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
