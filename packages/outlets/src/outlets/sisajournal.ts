import type { OutletProfile } from '@gisa/core'

export const sisajournal: OutletProfile = {
  id: 'sisajournal',
  name: '시사저널',
  nameEn: 'Sisa Journal',
  kind: 'magazine',
  url: 'https://www.sisajournal.com',
  hosts: ['sisajournal.com'],
  naverOid: '586',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sisajournal\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'http://www.sisajournal.com/rss/allArticle.xml' },
    { title: '사회', url: 'http://www.sisajournal.com/rss/S1N47.xml' },
    { title: '경제', url: 'http://www.sisajournal.com/rss/S1N54.xml' },
    { title: 'LIFE', url: 'http://www.sisajournal.com/rss/S1N56.xml' },
    { title: 'OPINION', url: 'http://www.sisajournal.com/rss/S1N57.xml' },
    { title: '정치', url: 'http://www.sisajournal.com/rss/S1N58.xml' },
    { title: '국제', url: 'http://www.sisajournal.com/rss/S1N59.xml' },
    { title: 'Health', url: 'http://www.sisajournal.com/rss/S2N106.xml' },
    { title: 'Culture', url: 'http://www.sisajournal.com/rss/S2N107.xml' },
  ],
  seen: '2023-05',
}
