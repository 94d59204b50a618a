import type { OutletProfile } from '@gisa/core'

export const itchosun: OutletProfile = {
  id: 'itchosun',
  name: 'IT조선',
  nameEn: 'IT Chosun',
  kind: 'online',
  url: 'https://it.chosun.com',
  hosts: ['it.chosun.com'],
  articleUrls: [{ pattern: '^https?://it\\.chosun\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  family: 'ndsoft',
  feeds: [{ title: '전체기사', url: 'https://it.chosun.com/rss/allArticle.xml' }],
}
