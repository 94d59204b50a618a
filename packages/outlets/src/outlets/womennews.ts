import type { OutletProfile } from '@gisa/core'

export const womennews: OutletProfile = {
  id: 'womennews',
  name: '여성신문',
  nameEn: 'Women News',
  kind: 'newspaper',
  url: 'https://www.womennews.co.kr',
  hosts: ['womennews.co.kr'],
  naverOid: '310',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?womennews\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'http://www.womennews.co.kr/rss/allArticle.xml' },
    { title: '정치', url: 'http://www.womennews.co.kr/rss/S1N1.xml' },
    { title: '사회', url: 'http://www.womennews.co.kr/rss/S1N2.xml' },
    { title: '세계', url: 'http://www.womennews.co.kr/rss/S1N3.xml' },
    { title: '경제', url: 'http://www.womennews.co.kr/rss/S1N4.xml' },
    { title: '문화', url: 'http://www.womennews.co.kr/rss/S1N6.xml' },
    { title: '생활', url: 'http://www.womennews.co.kr/rss/S1N7.xml' },
    { title: '오피니언', url: 'http://www.womennews.co.kr/rss/S1N12.xml' },
    { title: '스포츠', url: 'http://www.womennews.co.kr/rss/S1N15.xml' },
    { title: '연예', url: 'http://www.womennews.co.kr/rss/S1N16.xml' },
    { title: 'IT/과학', url: 'http://www.womennews.co.kr/rss/S1N39.xml' },
  ],
  seen: '2023-05',
}
