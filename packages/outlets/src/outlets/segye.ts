import type { OutletProfile } from '@gisa/core'

export const segye: OutletProfile = {
  id: 'segye',
  name: '세계일보',
  nameEn: 'Segye Ilbo',
  kind: 'newspaper',
  url: 'https://www.segye.com',
  hosts: ['segye.com'],
  naverOid: '022',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?segye\\.com/newsView/(?<id>\\d+)' },
    { pattern: '^https?://(?:[a-z]+\\.)?segye\\.com/content/html/\\d{4}/\\d{2}/\\d{2}/(?<id>\\d{14})\\.html' },
  ],
  standing: { notice: ['세상을 보는 눈, 글로벌 미디어'] },
  layouts: [
    {
      headline: ['h3#title_sns', '#title_sns'],
      subheadline: ['em.precis', '.subject h2'],
      body: ['#article_txt article.viewBox2', '#article_txt > article', '#article_txt'],
      published: ['p.viewInfo', '.article_head .clearfx .data'],
      author: ['#SG_CreatorName'],
      image: ['figure.class_div_main img'],
      rights: ['p.copyright'],
      remove: ['.viewIssue'],
    },
  ],
  feeds: [
    { title: '전체뉴스', url: 'http://www.segye.com/Articles/RSSList/segye_recent.xml' },
    { title: '정치', url: 'http://www.segye.com/Articles/RSSList/segye_politic.xml' },
    { title: '경제', url: 'http://www.segye.com/Articles/RSSList/segye_economy.xml' },
    { title: '사회', url: 'http://www.segye.com/Articles/RSSList/segye_society.xml' },
    { title: '국제', url: 'http://www.segye.com/Articles/RSSList/segye_international.xml' },
    { title: '문화', url: 'http://www.segye.com/Articles/RSSList/segye_culture.xml' },
    { title: '오피니언', url: 'http://www.segye.com/Articles/RSSList/segye_opinion.xml' },
    { title: '연예', url: 'http://www.segye.com/Articles/RSSList/segye_entertainment.xml' },
    { title: '스포츠', url: 'http://www.segye.com/Articles/RSSList/segye_sports.xml' },
  ],
  seen: '2025-08',
  notes: 'The feeds are from a list of 2022 and may be gone.',
}
