import type { OutletProfile } from '@gisa/core'

export const joongang: OutletProfile = {
  id: 'joongang',
  name: '중앙일보',
  nameEn: 'JoongAng Ilbo',
  kind: 'newspaper',
  url: 'https://www.joongang.co.kr',
  hosts: ['joongang.co.kr', 'news.joins.com', 'joongang.joins.com'],
  naverOid: '025',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?joongang\\.co\\.kr/article/(?<id>\\d+)' },
    { pattern: '^https?://(?:news|joongang)\\.joins\\.com/article/(?:olink/)?(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h1.headline', '.article_head .headline'],
      subheadline: ['#articletitle .title h4'],
      body: ['#article_body'],
      published: ['.datetime time[itemprop=datePublished]@datetime', '.article_head .byline'],
      modified: ['.datetime time[itemprop=dateModified]@datetime'],
      author: ['.byline a', '.ab_byline p'],
      section: ['.subhead a'],
      caption: ['.ab_photo .caption'],
      keywords: ['.tag_wrap .tag'],
      remove: ['#relation_news', '#__inline_ms_da_ad__'],
    },
  ],
  feeds: [
    { title: '전체기사', url: 'http://rss.joins.com/joins_news_list.xml' },
    { title: '경제', url: 'http://rss.joins.com/joins_money_list.xml' },
    { title: '사회', url: 'http://rss.joins.com/joins_life_list.xml' },
    { title: '정치', url: 'http://rss.joins.com/joins_politics_list.xml' },
    { title: '지구촌', url: 'http://rss.joins.com/joins_world_list.xml' },
    { title: '문화', url: 'http://rss.joins.com/joins_culture_list.xml' },
    { title: 'IT과학', url: 'http://rss.joins.com/joins_it_list.xml' },
    { title: '스포츠', url: 'http://rss.joins.com/joins_sports_list.xml' },
    { title: '연예', url: 'http://rss.joins.com/joins_star_list.xml' },
  ],
  seen: '2025-08',
  notes: 'The feeds are from a list of 2022 and may be gone.',
}
