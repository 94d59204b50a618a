import type { OutletProfile } from '@gisa/core'

export const news1: OutletProfile = {
  id: 'news1',
  name: '뉴스1',
  nameEn: 'News1',
  aliases: ['뉴스1코리아'],
  kind: 'wire',
  url: 'https://www.news1.kr',
  hosts: ['news1.kr'],
  naverOid: '421',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?news1\\.kr/articles/\\??(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?news1\\.kr/[a-z-]+/[a-z-]+/(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h1.article-h2-header-title', 'div.title h2'],
      subheadline: ['div.title h3'],
      body: ['#articleBodyContent', '#articles_detail'],
      published: ['#article_created time', 'div.title div.info'],
      remove: ['.ads-article-warp'],
    },
  ],
  sections: { politics: '정치', society: '사회', world: '국제', sports: '스포츠' },
  seen: '2025-08',
  notes: 'Next.js: #__NEXT_DATA__ holds props.pageProps.articleView with pubdate_at.',
}
