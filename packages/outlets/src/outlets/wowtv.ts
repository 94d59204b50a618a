import type { OutletProfile } from '@gisa/core'

export const wowtv: OutletProfile = {
  id: 'wowtv',
  name: '한국경제TV',
  nameEn: 'Korea Economic TV',
  kind: 'broadcaster',
  url: 'https://www.wowtv.co.kr',
  hosts: ['wowtv.co.kr'],
  naverOid: '215',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?wowtv\\.co\\.kr/NewsCenter/News/Read\\?(?:[^#]*&)?articleId=(?<id>A\\d+)' },
  ],
  layouts: [
    {
      headline: ['h1.title-news', '#viewTitle h2'],
      body: ['#divNewsContent', '#viewContent_3'],
      published: ['#artdate', '.writeDate'],
      modified: ['#artupdate'],
      author: ['.news-aside span', '.journalist_mail'],
      section: ['.location-page ul li a span'],
      keywords: ['.box-news-tags .hash-tag02'],
      remove: ['.tt-wrapper'],
    },
  ],
  seen: '2023-05',
  notes: 'Stock loan promotions stand inside the text.',
}
