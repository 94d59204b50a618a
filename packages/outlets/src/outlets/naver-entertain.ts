import type { OutletProfile } from '@gisa/core'

export const naverEntertain: OutletProfile = {
  id: 'naver-entertain',
  name: '네이버 연예',
  nameEn: 'Naver Entertainment',
  kind: 'portal',
  url: 'https://entertain.naver.com',
  hosts: ['entertain.naver.com'],
  articleUrls: [
    { pattern: '^https?://(?:m\\.)?entertain\\.naver\\.com/(?:[a-z]+/)?article/(?<oid>\\d{3})/(?<id>\\d{10})' },
    {
      pattern:
        '^https?://(?:m\\.)?entertain\\.naver\\.com/(?:ranking/)?read\\?(?=(?:[^#]*&)?oid=(?<oid>\\d{3}))(?:[^#]*&)?aid=(?<id>\\d{10})',
    },
  ],
  layouts: [
    {
      headline: ['h2[class*=ArticleHead_article_title]', 'h2.end_tit'],
      body: ['div._article_content', '#articeBody'],
      published: ['em.date', '.article_info .author em'],
    },
  ],
  portal: true,
  seen: '2023-09',
  notes: 'articeBody is their spelling.',
}
