import type { OutletProfile } from '@gisa/core'

export const cstimes: OutletProfile = {
  id: 'cstimes',
  name: '컨슈머타임스',
  nameEn: 'Consumer Times',
  url: 'https://www.cstimes.com',
  hosts: ['cstimes.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?cstimes\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
