import type { OutletProfile } from '@gisa/core'

export const sedaily: OutletProfile = {
  id: 'sedaily',
  name: '서울경제',
  nameEn: 'Seoul Economic Daily',
  kind: 'newspaper',
  url: 'https://www.sedaily.com',
  hosts: ['sedaily.com'],
  naverOid: '011',
  emailDomains: ['sed.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sedaily\\.com/article/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?sedaily\\.com/NewsView/(?<id>[0-9A-Z]{10})' },
  ],
  layouts: [
    {
      headline: ['h1.art_tit'],
      body: ['div.article_view[itemprop=articleBody]', '.article_view'],
      published: ['.url_txt em + span', '.url_txt'],
      remove: ['[class^=sub_ad_banner]', '[id^=svcad_]'],
    },
  ],
  seen: '2025-08',
  notes: 'Selectors belong to /NewsView/ pages; /article/ pages were not seen.',
}
