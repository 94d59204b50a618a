import type { CmsFamily } from '@gisa/core'

/**
 * 엔디소프트, the most common one. Layouts newest first: C (2020 on), B (about 2018 to 2021), A2, A (to about 2018, often EUC-KR).
 * Feeds stamp their items without a zone, in Korean time.
 */
export const ndsoft: CmsFamily = {
  id: 'ndsoft',
  name: '엔디소프트',
  detect: {
    selectors: ['#article-view-content-div', '#arl_view_content', '#ND_Wrap', '#ND_Warp'],
    url: '/news/articleView\\.html\\?(?:[^#]{0,300}&)?idxno=\\d',
  },
  articleUrls: [{ pattern: '^https?://[^/]+/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' }],
  layouts: [
    {
      headline: ['header.article-view-header .heading', '.aht-title-view'],
      subheadline: ['header.article-view-header .subheading', '#article-view-content-div .subheading'],
      body: ['#article-view-content-div'],
      published: [
        '.infomation li:contains("입력")',
        '.infomation li:contains("승인")',
        '.info-group li:contains("입력")',
        '.info-group li:contains("승인")',
      ],
      modified: ['.infomation li:contains("수정")', '.info-group li:contains("수정")'],
      author: ['li.info-name', '.infomation li:has(i.icon-user-o)', 'article.writer .name', '.user-info .name'],
      section: ['ul.breadcrumbs li a', 'ul.breadcrumbs li'],
      image: ['figure.photo-layout img'],
      caption: ['figure.photo-layout figcaption'],
      keywords: ['.tag-group .tag'],
      rights: ['article.article-copy', 'article.article-copyright', '.view-copyright'],
      remove: ['.ad-template', '.tag-group', '.info-options2', '.show-for-sr'],
    },
    {
      headline: ['.article-head-title'],
      subheadline: ['.article-head-sub'],
      body: ['#article-view-content-div'],
      published: ['.info-text li:contains("승인")', '.info-text li:contains("입력")'],
      modified: ['.info-text li:contains("수정")'],
      author: ['.info-text > ul > li:first-child', '.view-editors .names', '.view-editors a strong'],
      keywords: ['.tag-group .tag'],
      rights: ['.view-copyright'],
      remove: ['.ad-template', '.article-sponsor', '.tag-group'],
    },
    {
      body: ['#arl_view_content'],
    },
    {
      headline: ['.View_Title h1', '.View_Title'],
      subheadline: ['.View_Title span'],
      body: ['#articleBody', '#_article', '#CmAdContent'],
      published: ['.View_Time'],
      author: ['.View_Info'],
    },
  ],
  feeds: ['/rss/allArticle.xml'],
}
