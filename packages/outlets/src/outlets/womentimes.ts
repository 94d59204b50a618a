import type { OutletProfile } from '@gisa/core'

export const womentimes: OutletProfile = {
  id: 'womentimes',
  name: '우먼타임스',
  url: 'https://www.womentimes.co.kr',
  hosts: ['womentimes.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?womentimes\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
