import type { OutletProfile } from '@gisa/core'

export const naverNews: OutletProfile = {
  id: 'naver-news',
  name: '네이버 뉴스',
  nameEn: 'Naver News',
  kind: 'portal',
  url: 'https://news.naver.com',
  hosts: ['news.naver.com'],
  articleUrls: [
    { pattern: '^https?://(?:[nm]\\.)?news\\.naver\\.com/(?:[a-z]+/){0,3}(?<oid>\\d{3})/(?<id>\\d{10})' },
    {
      pattern:
        '^https?://(?:m\\.)?news\\.naver\\.com/[^?#]*read\\.(?:nhn|naver)\\?(?=(?:[^#]*&)?oid=(?<oid>\\d{3}))(?:[^#]*&)?aid=(?<id>\\d{10})',
    },
  ],
  layouts: [
    {
      headline: ['#title_area span', 'h2.media_end_head_headline', '#articleTitle'],
      subheadline: ['strong.media_end_summary'],
      body: ['#dic_area', 'article._article_content', '#newsct_article', '#articleBodyContents', '#articeBody'],
      published: ['._ARTICLE_DATE_TIME@data-date-time', '.article_info .sponsor .t11'],
      modified: ['._ARTICLE_MODIFY_DATE_TIME@data-modify-date-time', '.article_info .sponsor .t11:nth-of-type(2)'],
      author: [
        'em.media_end_head_journalist_name',
        '.byline_s',
        '.journalistcard_summary_name',
        '#articleBody .byline .b_text',
      ],
      section: ['em.media_end_categorize_item', 'em.guide_categorization_item'],
      image: ['#dic_area img[data-src]'],
      caption: ['em.img_desc'],
    },
  ],
  portal: true,
  seen: '2023-09',
  proven: true,
  notes:
    'The link 기사원문 (a.media_end_head_origin_link, a.btn_artialoriginal) leads to the own page of the outlet; pictures load from data-src.',
}
