import type { OutletProfile } from '@gisa/core'

export const veritasA: OutletProfile = {
  id: 'veritas-a',
  name: '베리타스알파',
  url: 'https://www.veritas-a.com',
  hosts: ['veritas-a.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?veritas-a\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
