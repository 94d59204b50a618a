import type { OutletProfile } from '@gisa/core'

export const edaily: OutletProfile = {
  id: 'edaily',
  name: '이데일리',
  nameEn: 'Edaily',
  kind: 'newspaper',
  url: 'https://www.edaily.co.kr',
  hosts: ['edaily.co.kr'],
  naverOid: '018',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?edaily\\.co\\.kr/[Nn]ews/[Rr]ead\\?(?:[^#]*&)?newsId=(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?edaily\\.co\\.kr/news/newspath\\.asp\\?(?:[^#]*&)?newsid=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['div.news_titles h1', 'div.news_titles h2', '.newstitle'],
      subheadline: ['.subtitle'],
      body: ['div.news_body[itemprop=articleBody]', '.news_body', '#viewcontent_inner', '#viewcontent'],
      published: ['div.dates ul li p', 'div.dates p', '.newsdate'],
      remove: ['.gg_textshow', '.view_ad01', '.view_ad02', '.relation_news'],
    },
  ],
  seen: '2023-05',
  notes: 'The headline is h1 or h2.',
}
