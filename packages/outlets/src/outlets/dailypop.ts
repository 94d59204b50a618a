import type { OutletProfile } from '@gisa/core'

export const dailypop: OutletProfile = {
  id: 'dailypop',
  name: '데일리팝',
  url: 'https://www.dailypop.kr',
  hosts: ['dailypop.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?dailypop\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
