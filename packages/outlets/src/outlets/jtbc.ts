import type { OutletProfile } from '@gisa/core'

export const jtbc: OutletProfile = {
  id: 'jtbc',
  name: 'JTBC',
  nameEn: 'JTBC News',
  aliases: ['JTBC 뉴스'],
  kind: 'broadcaster',
  url: 'https://news.jtbc.co.kr',
  hosts: ['news.jtbc.co.kr', 'news.jtbc.joins.com'],
  naverOid: '437',
  emailDomains: ['jtbc.co.kr'],
  articleUrls: [
    { pattern: '^https?://news\\.jtbc\\.co\\.kr/article/(?<id>NB\\d+)' },
    { pattern: '^https?://news\\.jtbc\\.joins\\.com/(?:article/article\\.aspx\\?news_id=|html/\\d+/)(?<id>NB\\d+)' },
  ],
  layouts: [
    {
      headline: ['#articletitle .title h3'],
      subheadline: ['#sub_articletitle .title h4'],
      body: ['#ijam_content', '#articlebody .article_content'],
      published: ['.artical_date'],
      author: ['.author-item', '#textReporter_area dl .name'],
      section: ['a[href*="/sections/"]'],
      image: ['#ijam_content figure img'],
      caption: ['#ijam_content figcaption'],
      keywords: ['.MuiChip-label'],
      remove: ['.article_msn_ad', '#id_movie_area', '.article_list', '.regard_area'],
    },
  ],
  seen: '2025-08',
  notes: '#ijam_content also names a comment widget without text.',
}
