import type { OutletProfile } from '@gisa/core'

export const e2news: OutletProfile = {
  id: 'e2news',
  name: '이투뉴스',
  url: 'https://www.e2news.com',
  hosts: ['e2news.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?e2news\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
