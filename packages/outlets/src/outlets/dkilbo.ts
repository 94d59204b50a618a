import type { OutletProfile } from '@gisa/core'

export const dkilbo: OutletProfile = {
  id: 'dkilbo',
  name: '대경일보',
  kind: 'newspaper',
  url: 'https://www.dkilbo.com',
  hosts: ['dkilbo.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?dkilbo\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
