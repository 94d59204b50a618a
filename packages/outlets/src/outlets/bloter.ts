import type { OutletProfile } from '@gisa/core'

export const bloter: OutletProfile = {
  id: 'bloter',
  name: '블로터',
  nameEn: 'Bloter',
  kind: 'online',
  url: 'https://www.bloter.net',
  hosts: ['bloter.net'],
  naverOid: '293',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?bloter\\.net/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?bloter\\.net/archives/(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  layouts: [
    {
      body: ['.pf-content'],
    },
  ],
  feeds: [{ title: '전체기사', url: 'https://www.bloter.net/rss/allArticle.xml' }],
  seen: '2021-11',
  notes: 'WordPress (.pf-content) before ndsoft.',
}
