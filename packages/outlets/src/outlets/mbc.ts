import type { OutletProfile } from '@gisa/core'

export const mbc: OutletProfile = {
  id: 'mbc',
  name: 'MBC',
  nameEn: 'MBC News',
  aliases: ['MBC 뉴스'],
  kind: 'broadcaster',
  url: 'https://imnews.imbc.com',
  hosts: ['imnews.imbc.com', 'enews.imbc.com'],
  naverOid: '214',
  emailDomains: ['mbc.co.kr', 'imbc.com'],
  articleUrls: [
    { pattern: '^https?://imnews\\.imbc\\.com/(?:news|replay)/\\d{4}/[a-z0-9]+/article/(?<id>\\d+)_\\d+\\.html' },
    { pattern: '^https?://enews\\.imbc\\.com/News/RetrieveNewsInfo/(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h2.art_title', '#news_content_1 .title'],
      body: ['.news_txt', '#news_content_1 .cont .body', '.ent-cont'],
      published: ['.date span.input'],
      author: ['span.writer a'],
      section: ['span.sort a'],
      keywords: ['.hashtag a'],
    },
  ],
  sections: { politics: '정치', econo: '경제', society: '사회', world: '국제', sports: '스포츠' },
  seen: '2025-08',
  notes: 'Only enews.imbc.com is .ent-cont.',
}
