import type { OutletProfile } from '@gisa/core'

export const kukinews: OutletProfile = {
  id: 'kukinews',
  name: '쿠키뉴스',
  nameEn: 'Kuki News',
  kind: 'online',
  url: 'https://www.kukinews.com',
  hosts: ['kukinews.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kukinews\\.com/(?:article/view|newsView)/(?<id>kuk\\d{12})' },
    { pattern: '^https?://(?:[a-z]+\\.)?kukinews\\.com/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  family: 'newsview-3x12',
  layouts: [
    {
      body: ['#article', '#news_body_area'],
    },
  ],
  seen: '2023-05',
  notes: '#article is the newsView layout, #news_body_area the one before.',
}
