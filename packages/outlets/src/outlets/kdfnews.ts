import type { OutletProfile } from '@gisa/core'

export const kdfnews: OutletProfile = {
  id: 'kdfnews',
  name: '한국면세뉴스',
  url: 'https://www.kdfnews.com',
  hosts: ['kdfnews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kdfnews\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  seen: '2023-05',
}
