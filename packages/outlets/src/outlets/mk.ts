import type { OutletProfile } from '@gisa/core'

export const mk: OutletProfile = {
  id: 'mk',
  name: '매일경제',
  nameEn: 'Maeil Business Newspaper',
  aliases: ['매경닷컴', '매일경제신문'],
  kind: 'newspaper',
  url: 'https://www.mk.co.kr',
  hosts: ['mk.co.kr'],
  naverOid: '009',
  emailDomains: ['maekyung.com'],
  articleUrls: [
    {
      pattern:
        '^https?://(?:[a-z]+\\.)?mk\\.co\\.kr/(?:[a-z]{2}/)?news/(?:[a-z-]+/)?(?:view/)?(?:\\d{4}/\\d{2}/)?(?<id>\\d{5,})',
    },
    { pattern: '^https?://(?:[a-z]+\\.)?mk\\.co\\.kr/article/(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h2.news_ttl', 'h1.top_title', '.top_title'],
      subheadline: ['.mid_title .midtitle_text', '.sub_title1'],
      body: ['.news_cnt_detail_wrap[itemprop=articleBody]', '.news_cnt_detail_wrap', '#article_body .art_txt'],
      published: ['.registration dt:contains("입력") + dd', '.news_title_author .lasttime'],
      modified: ['.registration dt:contains("수정") + dd'],
      author: ['.author .name'],
      section: ['.cate.c_point'],
      image: ['.thumb_area img'],
      caption: ['.thum_figure_txt'],
      remove: ['.related_news', 'span.read_more', '[class*=ad_wrap]'],
    },
  ],
  feeds: [
    { title: '헤드라인', url: 'https://www.mk.co.kr/rss/30000001/' },
    { title: '전체뉴스', url: 'https://www.mk.co.kr/rss/40300001/' },
    { title: '증권/IT 계열', url: 'https://www.mk.co.kr/rss/50300009/' },
  ],
  sections: {
    politics: '정치',
    economy: '경제',
    society: '사회',
    world: '국제',
    stock: '증권',
    realestate: '부동산',
    culture: '문화',
    sports: '스포츠',
  },
  seen: '2025-08',
  proven: true,
}
