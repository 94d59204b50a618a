import type { OutletProfile } from '@gisa/core'

export const srtimes: OutletProfile = {
  id: 'srtimes',
  name: 'SR타임스',
  url: 'https://www.srtimes.kr',
  hosts: ['srtimes.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?srtimes\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
