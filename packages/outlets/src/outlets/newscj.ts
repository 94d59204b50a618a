import type { OutletProfile } from '@gisa/core'

export const newscj: OutletProfile = {
  id: 'newscj',
  name: '천지일보',
  nameEn: 'Newscj',
  kind: 'newspaper',
  url: 'https://www.newscj.com',
  hosts: ['newscj.com'],
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?newscj\\.com/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'http://www.newscj.com/rss/allArticle_2.xml' },
    { title: '정치', url: 'http://www.newscj.com/rss/S1N2_2.xml' },
    { title: '경제', url: 'http://www.newscj.com/rss/S1N3_2.xml' },
    { title: '문화', url: 'http://www.newscj.com/rss/S1N5_2.xml' },
    { title: '연예', url: 'http://www.newscj.com/rss/S1N6_2.xml' },
    { title: '국제', url: 'http://www.newscj.com/rss/S1N7_2.xml' },
    { title: '오피니언', url: 'http://www.newscj.com/rss/S1N12_2.xml' },
    { title: '웰빙건강', url: 'http://www.newscj.com/rss/S1N25_2.xml' },
    { title: '라이프', url: 'http://www.newscj.com/rss/S1N27_2.xml' },
    { title: '스포츠', url: 'http://www.newscj.com/rss/S1N36_2.xml' },
  ],
  seen: '2023-05',
}
