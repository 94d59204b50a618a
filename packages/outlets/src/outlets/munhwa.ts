import type { OutletProfile } from '@gisa/core'

export const munhwa: OutletProfile = {
  id: 'munhwa',
  name: '문화일보',
  nameEn: 'Munhwa Ilbo',
  kind: 'newspaper',
  url: 'https://www.munhwa.com',
  hosts: ['munhwa.com'],
  naverOid: '021',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?munhwa\\.com/article/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?munhwa\\.com/news/view\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h1.title'],
      subheadline: ['.article-subtitle p', '.sub_title'],
      body: ['#article-body', '#News_content', '#NewsAdContent'],
      published: ['.byline .date-publish'],
      author: ['.byline .writer span a'],
      section: ['.section-title a.depth1', '.section-title a.depth2'],
      image: ['.article-photo-wrap figure.article-img img'],
      caption: ['figcaption.caption'],
      remove: ['.article_msn_ad'],
    },
  ],
  seen: '2025-08',
}
