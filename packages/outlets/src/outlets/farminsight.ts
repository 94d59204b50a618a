import type { OutletProfile } from '@gisa/core'

export const farminsight: OutletProfile = {
  id: 'farminsight',
  name: '팜인사이트',
  url: 'https://www.farminsight.net',
  hosts: ['farminsight.net'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?farminsight\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
