import type { OutletProfile } from '@gisa/core'

export const fsnews: OutletProfile = {
  id: 'fsnews',
  name: '대한급식신문',
  kind: 'newspaper',
  url: 'https://www.fsnews.co.kr',
  hosts: ['fsnews.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?fsnews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
