import type { OutletProfile } from '@gisa/core'

export const paxetv: OutletProfile = {
  id: 'paxetv',
  name: '팍스경제TV',
  kind: 'broadcaster',
  url: 'https://www.paxetv.com',
  hosts: ['paxetv.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?paxetv\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
