import type { OutletProfile } from '@gisa/core'

export const daumNews: OutletProfile = {
  id: 'daum-news',
  name: '다음 뉴스',
  nameEn: 'Daum News',
  kind: 'portal',
  url: 'https://news.daum.net',
  hosts: ['v.daum.net', 'news.daum.net'],
  articleUrls: [{ pattern: '^https?://(?:[a-z]+\\.)?v\\.daum\\.net/v/(?<id>\\w{8,17})' }],
  layouts: [
    {
      headline: ['h3.tit_view', '.tit_view'],
      subheadline: ['strong.summary_view'],
      body: ['.article_view section', '.article_view'],
      published: ['.info_view .txt_info:contains("입력") .num_date', '.info_view .num_date'],
      modified: ['.info_view .txt_info:contains("수정") .num_date'],
      author: ['.info_view .txt_info:first-child'],
      section: ['#kakaoBody'],
      image: ['img.thumb_g_article'],
      caption: ['figcaption.txt_caption'],
    },
  ],
  portal: true,
  seen: '2021-11',
  proven: true,
  notes: 'og:article:author names the outlet.',
}
