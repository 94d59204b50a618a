import type { OutletProfile } from '@gisa/core'

export const jbnews: OutletProfile = {
  id: 'jbnews',
  name: '중부매일',
  nameEn: 'Jungbu Maeil',
  kind: 'newspaper',
  url: 'https://www.jbnews.com',
  hosts: ['jbnews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?jbnews\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
