import type { OutletProfile } from '@gisa/core'

export const hankookilbo: OutletProfile = {
  id: 'hankookilbo',
  name: '한국일보',
  nameEn: 'Hankook Ilbo',
  kind: 'newspaper',
  url: 'https://www.hankookilbo.com',
  hosts: ['hankookilbo.com'],
  naverOid: '469',
  emailDomains: ['hk.co.kr'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?hankookilbo\\.com/(?:news/article|News/Read)/(?<id>[AM]\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?hankookilbo\\.com/v/(?<id>\\w+)' },
  ],
  layouts: [
    {
      subheadline: ['.article-view > h2'],
      body: ['.article-view'],
      caption: ['.editor-img-box .caption'],
      remove: ['.end-ad-container', '.article-ad-align-left'],
    },
    {
      validUntil: '2026-01-27',
      headline: ['.end-top h1.title'],
      subheadline: ['[itemprop=articleBody] > h2'],
      body: ['.end-body [itemprop=articleBody]', 'div[itemprop=articleBody]'],
      published: ['.end-top .info dt:contains("입력") + dd'],
      modified: ['.end-top .info dt:contains("수정") + dd'],
      author: ['[itemprop=articleBody] > .writer .name strong'],
      section: ['.end-header .depth1-grp-tit'],
      caption: ['.editor-img-box .caption'],
      remove: ['.end-ad-container', '.writer ~ *'],
    },
  ],
  seen: '2023-05',
  proven: true,
  notes:
    'Between the two layouts, from 2026-01-28 to 2026-06-01, the text stands only in the data of Next.js: contentHtml, subTitle, deployDt.',
}
