import type { OutletProfile } from '@gisa/core'

export const electimes: OutletProfile = {
  id: 'electimes',
  name: '전기신문',
  kind: 'newspaper',
  url: 'https://www.electimes.com',
  hosts: ['electimes.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?electimes\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
