import type { OutletProfile } from '@gisa/core'

export const viewsnnews: OutletProfile = {
  id: 'viewsnnews',
  name: '뷰스앤뉴스',
  nameEn: 'Views&News',
  kind: 'online',
  url: 'https://www.viewsnnews.com',
  hosts: ['viewsnnews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?viewsnnews\\.com/article(?:/view\\.jsp)?\\?(?:[^#]*&)?(?:q|seq)=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['#ArticleVTitle'],
      subheadline: ['#ArticleVSubject'],
      body: ['#ArticleVContent'],
      published: ['#ArticleVDate'],
      author: ['#ArticleVName'],
      remove: ['#ArticleVAdvert'],
    },
  ],
  seen: '2021-11',
}
