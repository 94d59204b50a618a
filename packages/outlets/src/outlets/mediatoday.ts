import type { OutletProfile } from '@gisa/core'

export const mediatoday: OutletProfile = {
  id: 'mediatoday',
  name: '미디어오늘',
  nameEn: 'Media Today',
  kind: 'newspaper',
  url: 'https://www.mediatoday.co.kr',
  hosts: ['mediatoday.co.kr'],
  naverOid: '006',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?mediatoday\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'https://www.mediatoday.co.kr/rss/allArticle.xml' },
    { title: '정치', url: 'https://www.mediatoday.co.kr/rss/S1N2.xml' },
    { title: '경제', url: 'https://www.mediatoday.co.kr/rss/S1N3.xml' },
    { title: '사회', url: 'https://www.mediatoday.co.kr/rss/S1N4.xml' },
    { title: '문화', url: 'https://www.mediatoday.co.kr/rss/S1N5.xml' },
    { title: '국제', url: 'https://www.mediatoday.co.kr/rss/S1N6.xml' },
    { title: 'IT', url: 'https://www.mediatoday.co.kr/rss/S1N7.xml' },
    { title: '오피니언', url: 'https://www.mediatoday.co.kr/rss/S1N8.xml' },
  ],
  seen: '2023-05',
}
