import type { OutletProfile } from '@gisa/core'

export const agrinet: OutletProfile = {
  id: 'agrinet',
  name: '한국농어민신문',
  kind: 'newspaper',
  url: 'https://www.agrinet.co.kr',
  hosts: ['agrinet.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?agrinet\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
