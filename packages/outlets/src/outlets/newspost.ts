import type { OutletProfile } from '@gisa/core'

export const newspost: OutletProfile = {
  id: 'newspost',
  name: '뉴스포스트',
  url: 'https://www.newspost.kr',
  hosts: ['newspost.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?newspost\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
