import type { OutletProfile } from '@gisa/core'

export const aitimes: OutletProfile = {
  id: 'aitimes',
  name: 'AI타임스',
  nameEn: 'AI Times',
  kind: 'online',
  url: 'https://www.aitimes.com',
  hosts: ['aitimes.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?aitimes\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [{ title: '전체기사', url: 'https://www.aitimes.com/rss/allArticle.xml' }],
}
