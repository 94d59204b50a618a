import type { OutletProfile } from '@gisa/core'

export const sisain: OutletProfile = {
  id: 'sisain',
  name: '시사IN',
  nameEn: 'SisaIN',
  aliases: ['시사인'],
  kind: 'magazine',
  url: 'https://www.sisain.co.kr',
  hosts: ['sisain.co.kr', 'sisainlive.com'],
  naverOid: '308',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?sisain\\.co\\.kr/news/articleView\\.html\\?(?:[^#]*&)?idxno=(?<id>\\d+)' },
  ],
  family: 'ndsoft',
  feeds: [
    { title: '전체기사', url: 'https://www.sisain.co.kr/rss/allArticle.xml' },
    { title: '정치', url: 'https://www.sisain.co.kr/rss/S1N6.xml' },
    { title: '경제', url: 'https://www.sisain.co.kr/rss/S1N7.xml' },
    { title: '사회', url: 'https://www.sisain.co.kr/rss/S1N8.xml' },
    { title: '문화', url: 'https://www.sisain.co.kr/rss/S1N9.xml' },
    { title: '라이프', url: 'https://www.sisain.co.kr/rss/S1N10.xml' },
    { title: '국제/한반도', url: 'https://www.sisain.co.kr/rss/S1N11.xml' },
    { title: '인터뷰/오피니언', url: 'https://www.sisain.co.kr/rss/S1N12.xml' },
  ],
  seen: '2022-07',
}
