import type { CmsFamily } from '@gisa/core'

/** Seen at 경기신문, 조세금융신문, 시사뉴스 and 청년일보. */
export const mediaon: CmsFamily = {
  id: 'mediaon',
  name: '미디어온',
  detect: { selectors: ['#news_body_area'], url: '/news/article\\.html\\?no=\\d' },
  articleUrls: [{ pattern: '^https?://[^/]+/news/article\\.html\\?(?:[^#]*&)?no=(?<id>\\d+)' }],
  layouts: [
    {
      body: ['#news_body_area', '#news_bodyArea'],
      published: ['ul.art_info > li:nth-child(2)'],
    },
  ],
}
