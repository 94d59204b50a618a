import type { OutletProfile } from '@gisa/core'

export const zumNews: OutletProfile = {
  id: 'zum-news',
  name: '줌 뉴스',
  nameEn: 'Zum News',
  kind: 'portal',
  url: 'https://news.zum.com',
  hosts: ['news.zum.com'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?news\\.zum\\.com/articles/(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['#news_title'],
      body: ['#article_body'],
      published: ['.article_info .time dd'],
    },
  ],
  portal: true,
}
