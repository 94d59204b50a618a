import type { OutletProfile } from '@gisa/core'

export const ddaily: OutletProfile = {
  id: 'ddaily',
  name: '디지털데일리',
  nameEn: 'Digital Daily',
  kind: 'online',
  url: 'https://www.ddaily.co.kr',
  hosts: ['ddaily.co.kr'],
  naverOid: '138',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?ddaily\\.co\\.kr/page/view/(?<id>\\d{19})' },
    { pattern: '^https?://(?:[a-z]+\\.)?ddaily\\.co\\.kr/news/article(?:\\.html)?/?\\?(?:[^#]*&)?no=(?<id>\\d+)' },
  ],
  family: 'pageview',
  layouts: [
    {
      headline: ['.arvtitle .hbox h2'],
      body: ['.article_content', '#news_body_area'],
      published: ['.arvdate'],
    },
  ],
  seen: '2023-05',
}
