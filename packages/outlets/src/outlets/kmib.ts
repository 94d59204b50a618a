import type { OutletProfile } from '@gisa/core'

export const kmib: OutletProfile = {
  id: 'kmib',
  name: '국민일보',
  nameEn: 'Kukmin Ilbo',
  kind: 'newspaper',
  url: 'https://www.kmib.co.kr',
  hosts: ['kmib.co.kr'],
  naverOid: '005',
  articleUrls: [
    { pattern: '^https?://(?:[a-z]+\\.)?kmib\\.co\\.kr/article/view\\.asp\\?(?:[^#]*&)?arcid=(?<id>\\d+)' },
  ],
  layouts: [
    {
      headline: ['h1.article_headline', '.nwsti h3'],
      body: ['#articleBody'],
      published: ['.datetime div', '.nwsti_btm .date .t11'],
      section: ['.breadcrumb a'],
      image: ['.article_body_img figure img'],
    },
  ],
  feeds: [
    { title: '전체기사', url: 'http://rss.kmib.co.kr/data/kmibRssAll.xml' },
    { title: '정치', url: 'http://rss.kmib.co.kr/data/kmibPolRss.xml' },
    { title: '경제', url: 'http://rss.kmib.co.kr/data/kmibEcoRss.xml' },
    { title: '사회', url: 'http://rss.kmib.co.kr/data/kmibSocRss.xml' },
    { title: '국제', url: 'http://rss.kmib.co.kr/data/kmibIntRss.xml' },
    { title: '스포츠', url: 'http://rss.kmib.co.kr/data/kmibSpoRss.xml' },
    { title: '문화', url: 'http://rss.kmib.co.kr/data/kmibCulRss.xml' },
    { title: '생활', url: 'http://rss.kmib.co.kr/data/kmibLifRss.xml' },
    { title: '사설/칼럼', url: 'http://rss.kmib.co.kr/data/kmibColRss.xml' },
  ],
  seen: '2025-08',
  notes: 'The feeds are from a list of 2022 and may be gone.',
}
