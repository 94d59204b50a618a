import type { OutletProfile } from '@gisa/core'

export const naverSports: OutletProfile = {
  id: 'naver-sports',
  name: '네이버 스포츠',
  nameEn: 'Naver Sports',
  kind: 'portal',
  url: 'https://sports.naver.com',
  hosts: ['sports.naver.com', 'sports.news.naver.com'],
  articleUrls: [
    { pattern: '^https?://(?:m\\.)?sports\\.naver\\.com/(?:[a-z]+/)?article/(?<oid>\\d{3})/(?<id>\\d{10})' },
    {
      pattern:
        '^https?://(?:m\\.)?sports\\.news\\.naver\\.com/[^?#]*\\?(?=(?:[^#]*&)?oid=(?<oid>\\d{3}))(?:[^#]*&)?aid=(?<id>\\d{10})',
    },
  ],
  layouts: [
    {
      headline: ['h2[class*=ArticleHead_article_title]', '.news_headline .title'],
      body: ['div._article_content', '#comp_news_article', '#newsEndContents'],
      published: ['em.date', 'em[class*=date]', '.news_headline .info span:contains("기사입력")'],
      modified: ['.news_headline .info span:contains("최종수정")'],
      author: ['em[class*=JournalistCard_name]', '#newsEndContents > .byline'],
      caption: ['em.img_desc'],
      remove: ['.source', '.reporter_area', '.copyright', '.categorize', '.promotion'],
    },
  ],
  sections: {
    kbaseball: '야구',
    wbaseball: '해외야구',
    kfootball: '축구',
    wfootball: '해외축구',
    basketball: '농구',
    volleyball: '배구',
    golf: '골프',
    esports: 'e스포츠',
  },
  portal: true,
  proven: true,
  notes: 'Next.js: class names end in a hash. The layout with #newsEndContents is the older one.',
}
