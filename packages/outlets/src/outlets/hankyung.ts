import type { OutletProfile } from '@gisa/core'

export const hankyung: OutletProfile = {
  id: 'hankyung',
  name: '한국경제',
  nameEn: 'Korea Economic Daily',
  aliases: ['한경닷컴', '한국경제신문'],
  kind: 'newspaper',
  url: 'https://www.hankyung.com',
  hosts: ['hankyung.com'],
  naverOid: '015',
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?hankyung\\.com/(?:[a-z-]+/)?article/(?<id>[0-9a-zA-Z]+)' }],
  layouts: [
    {
      headline: ['h1.headline', 'h1.title'],
      subheadline: ['.article_stit'],
      body: ['#articletxt.article-body', '#articletxt', '#newsView'],
      published: ['.item .txt-date', '.date-published .num'],
      modified: ['.date-modify .num'],
      remove: ['.article_aside_group', '.box_related_list'],
    },
  ],
  feeds: [
    { title: '전체', url: 'https://www.hankyung.com/feed/all-news' },
    { title: 'IT', url: 'https://www.hankyung.com/feed/it' },
  ],
  sections: { politics: '정치', economy: '경제', society: '사회', international: '국제', realestate: '부동산' },
  seen: '2025-08',
}
