import type { Article, Site } from '@gisa/core'

/** An invented article that fills every field which structured data can carry. */
export const sampleArticle: Article = {
  headline: '한빛시, 내년 예산안 공개…도서관 세 곳 새로 짓는다',
  labels: ['단독', '종합2보'],
  series: '살림살이 들여다보기',
  subheadlines: ['도서관 예산 두 배', '시의회 20일 심의'],
  genre: 'news',
  medium: 'text',
  url: 'https://www.hanbit.example/news/2026/11/03/1001',
  id: 'hanbit:1001',
  outlet: { id: 'hanbit', name: '한빛일보', url: 'https://www.hanbit.example/' },
  sections: ['사회', '지방자치'],
  datePublished: '2026-11-03T09:00:00+09:00',
  dateModified: '2026-11-03T11:30:00+09:00',
  dateline: { place: '한빛', agency: '가온통신' },
  authors: [
    { name: '김가온', role: '기자', email: 'gaon@hanbit.example', url: 'https://www.hanbit.example/reporter/gaon' },
    { name: '이도담', role: '특파원', place: '도쿄', affiliation: '누리신문' },
    { name: '디지털뉴스팀', type: 'desk' },
  ],
  contributors: [
    { name: '박새나', role: '편집' },
    { name: '최하람', role: '번역' },
    { name: '정온유', role: '영상취재' },
  ],
  summary: '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.',
  body: [
    {
      type: 'paragraph',
      text: '한빛시는 3일 내년 예산안을 공개했다.',
      marks: [{ type: 'link', start: 8, end: 14, url: 'https://www.hanbit.example/budget' }],
    },
    { type: 'image', image: 0 },
    { type: 'heading', text: '도서관 세 곳' },
    { type: 'paragraph', text: '"책 읽는 도시를 만들겠다"고 한가람 시장은 말했다.' },
    { type: 'answer', label: '▷한가람 :', speaker: '한가람', text: '내년 봄에 첫 삽을 뜬다.' },
    { type: 'list', items: ['가온동 도서관', '누리동 도서관'] },
    {
      type: 'table',
      rows: [
        ['항목', '예산'],
        ['도서관', '30억 원'],
      ],
      header: true,
    },
    {
      type: 'video',
      embedUrl: 'https://tv.hanbit.example/embed/7',
      thumbnail: 'https://img.hanbit.example/7.jpg',
      duration: '1:30',
    },
    { type: 'marker', text: '(끝)' },
  ],
  images: [
    {
      url: 'https://img.hanbit.example/1001.jpg',
      caption: '한빛시청 앞 광장에 시민들이 모여 있다.',
      credit: '윤슬기 기자',
      alt: '한빛시청',
      width: 1200,
      height: 800,
    },
    { url: 'https://img.hanbit.example/1002.jpg', credit: '한빛시 제공' },
  ],
  quotations: [
    { text: '책 읽는 도시를 만들겠다', speaker: '한가람', block: 3, start: 1, end: 13 },
    { text: '내년 봄에 첫 삽을 뜬다', speaker: '시청 관계자', block: 4, start: 0, end: 13 },
  ],
  keywords: ['한빛시', '도서관'],
  corrections: [{ text: '예산 총액을 3조 원으로 바로잡습니다.', date: '2026-11-04' }],
  rights: { notice: 'Copyright ⓒ 2026 한빛일보. 무단 전재 및 재배포 금지', holder: '한빛일보' },
  paywalled: true,
  language: 'ko',
}

export const sampleSite: Site = {
  name: '한빛일보',
  url: 'https://www.hanbit.example',
  logo: { url: '/logo.png', width: 600, height: 120 },
  sameAs: ['https://social.example/hanbit'],
  language: 'ko',
}
