import type { OutletProfile } from '@gisa/core'

export const newdaily: OutletProfile = {
  id: 'newdaily',
  name: '뉴데일리',
  nameEn: 'NewDaily',
  kind: 'online',
  url: 'https://www.newdaily.co.kr',
  hosts: ['newdaily.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?newdaily\\.co\\.kr/site/data/html/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d+)\\.html' },
    { pattern: '^https?://(?:[a-z]+\\.)?newdaily\\.co\\.kr/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['#titlebox h1'],
      body: [
        '#article_conent[itemprop=articleBody]',
        '#article_conent',
        '.smartOutput',
        '#ndArtBody',
        '#news_body_area',
      ],
      published: ['.writeInfo'],
    },
  ],
  seen: '2023-05',
  notes: 'article_conent is their spelling.',
}
