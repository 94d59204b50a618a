import type { OutletProfile } from '@gisa/core'

export const topstarnews: OutletProfile = {
  id: 'topstarnews',
  name: '톱스타뉴스',
  nameEn: 'Top Star News',
  kind: 'online',
  url: 'https://www.topstarnews.net',
  hosts: ['topstarnews.net'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?topstarnews\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
