import type { OutletProfile } from '@gisa/core'

export const slownews: OutletProfile = {
  id: 'slownews',
  name: '슬로우뉴스',
  nameEn: 'Slow News',
  kind: 'online',
  url: 'https://slownews.kr',
  hosts: ['slownews.kr'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?slownews\\.kr/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['.cat_article_title'],
      body: ['#article_content'],
      published: ['.meta_date a strong'],
      author: ['.meta_author a[rel=author]'],
      remove: ['.async-wrapper'],
    },
  ],
  seen: '2021-11',
}
