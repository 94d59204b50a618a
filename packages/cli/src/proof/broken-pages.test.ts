import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintSource } from '../lint/lint-source.ts'

/** A page without a fault; each row below breaks it in one place. */
const page = readFileSync(new URL('well-marked-page.html', import.meta.url), 'utf8')

const lint = (html: string): string[] =>
  lintSource(new TextEncoder().encode(html), 'page.html', { now: new Date('2026-03-02T00:00:00Z') }).findings.map(
    ({ rule, level, line }) => `${rule} ${level} ${line ?? ''}`.trim(),
  )
/** The line of the page, from 1, where a text first stands. */
const lineOf = (html: string, text: string): number => html.slice(0, html.indexOf(text)).split('\n').length

interface Broken {
  /** The fault, as newsrooms make it. */
  fault: string
  replace: [string | RegExp, string]
  /** Rule and level. */
  finding: string
  /** Text of the broken page in whose line the finding lies. */
  at?: string
}

const BROKEN: readonly Broken[] = [
  {
    fault: '스크립트에 자바스크립트 주석',
    replace: ['"inLanguage": "ko-KR",', '"inLanguage": "ko-KR", // 고정'],
    finding: 'J1 error',
    at: '{\n  "@context"',
  },
  {
    fault: '제목의 따옴표를 이스케이프하지 않음',
    replace: ['"headline": "한빛시, 가온천 산책로 개통"', '"headline": "한빛시, "가온천 산책로" 개통"'],
    finding: 'J1 error',
    at: '{\n  "@context"',
  },
  {
    fault: '기사 노드가 둘',
    replace: [
      '"@type": "BreadcrumbList",',
      '"@type": "NewsArticle", "headline": "한빛시, 가온천 산책로 개통", "url": "https://www.hanbit.example/news/20260301", "author": [{ "@type": "Person", "name": "김가온", "url": "https://www.hanbit.example/reporter/gaon" }, { "@type": "Person", "name": "이도담", "url": "https://www.hanbit.example/reporter/dodam" }], "publisher": { "@type": "Organization", "name": "한빛일보", "logo": "https://www.hanbit.example/mark.png" } }\n</script><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "BreadcrumbList",',
    ],
    finding: 'J6 warning',
    at: '{\n  "@context": "https://schema.org",\n  "@type": "NewsArticle", "headline"',
  },
  {
    fault: '속성 이름을 틀림',
    replace: ['"inLanguage"', '"inLangauge"'],
    finding: 'S1 error',
    at: '"ko-KR"',
  },
  {
    fault: '채우지 않은 템플릿',
    replace: ['"inLanguage"', '"alternativeHeadline": "{{ article.subtitle }}", "inLanguage"'],
    finding: 'S5 error',
    at: '"{{ article',
  },
  { fault: '나라 이름을 언어로', replace: ['"ko-KR"', '"kr"'], finding: 'S4 warning', at: '"kr"' },
  {
    fault: 'T도 시간대도 없는 날짜',
    replace: ['"datePublished": "2026-03-01T09:00:00+09:00"', '"datePublished": "2026-03-01 09:00:00"'],
    finding: 'D1 error',
    at: '"2026-03-01 09:00:00"',
  },
  {
    fault: '시간대가 없는 날짜',
    replace: ['"datePublished": "2026-03-01T09:00:00+09:00"', '"datePublished": "2026-03-01T09:00:00"'],
    finding: 'D2 warning',
    at: '"2026-03-01T09:00:00"',
  },
  {
    fault: '보이는 시각과 다른 시각',
    replace: ['"datePublished": "2026-03-01T09:00:00+09:00"', '"datePublished": "2026-03-01T00:00:00+09:00"'],
    finding: 'D4 warning',
    at: '"2026-03-01T00:00:00+09:00"',
  },
  {
    fault: '제목에 HTML 문자 참조',
    replace: ['"headline": "한빛시, 가온천', '"headline": "한빛시,&nbsp;가온천'],
    finding: 'H2 error',
    at: '&nbsp;',
  },
  {
    fault: '제목 끝에 신문 이름',
    replace: ['산책로 개통",\n  "date', '산책로 개통 - 한빛일보",\n  "date'],
    finding: 'H2 warning',
    at: '개통 - 한빛일보",',
  },
  {
    fault: '보이지 않는 제목',
    replace: ['"headline": "한빛시, 가온천 산책로 개통"', '"headline": "밤에도 걷기 좋은 길, 24억원 들였다"'],
    finding: 'H3 warning',
    at: '24억원 들였다"',
  },
  {
    fault: '이름에 직함',
    replace: ['"name": "김가온", "jobTitle": "기자"', '"name": "김가온 기자"'],
    finding: 'A2 warning',
    at: '"김가온 기자"',
  },
  {
    fault: '한 이름에 두 사람',
    replace: [/"name": "김가온"(.+)},\n.+이도담.+/, '"name": "김가온·이도담"$1}'],
    finding: 'A1 warning',
    at: '{ "@type": "Person", "name": "김가온·이도담"',
  },
  {
    fault: '빈 목록',
    replace: ['"publisher": {', '"contributor": [], "publisher": {'],
    finding: 'S3 info',
    at: '[], "publisher"',
  },
  {
    fault: '사람으로 적은 부서',
    replace: [/이도담( 기자)?/g, '디지털뉴스팀'],
    finding: 'A3 warning',
    at: '{ "@type": "Person", "name": "디지털뉴스팀"',
  },
  {
    fault: '빠진 작성자',
    replace: [/},\n.+이도담.+/, '}'],
    finding: 'A5 warning',
    at: '[\n    { "@type": "Person"',
  },
  {
    fault: '통신 규약이 없는 사진 주소',
    replace: ['"url": "https://img.hanbit', '"url": "//img.hanbit'],
    finding: 'I1 error',
    at: '"//img.hanbit',
  },
  {
    fault: '작은 사진',
    replace: ['"width": 1200,\n    "height": 675', '"width": 160,\n    "height": 90'],
    finding: 'I2 warning',
    at: '{\n    "@type": "ImageObject"',
  },
  {
    fault: '페이지에 없는 사진',
    replace: [
      '"url": "https://img.hanbit.example/2026/stroll.jpg"',
      '"url": "https://img.hanbit.example/2025/bridge.jpg"',
    ],
    finding: 'G3 warning',
    at: '{\n    "@type": "ImageObject"',
  },
  {
    fault: '유료 부분의 클래스가 페이지에 없음',
    replace: [
      '"inLanguage"',
      '"isAccessibleForFree": false, "hasPart": { "@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall" }, "inLanguage"',
    ],
    finding: 'W1 error',
    at: '".paywall"',
  },
  {
    fault: '검색에서 빠지는 페이지',
    replace: ['<meta name="description"', '<meta name="robots" content="noindex">\n<meta name="description"'],
    finding: 'G4 warning',
    at: '"robots"',
  },
  { fault: '페이지 제목이 없음', replace: [/<title>.+<\/title>/, '<title></title>'], finding: 'N1 warning' },
  {
    fault: '대표 주소와 다른 주소',
    replace: ['"url": "https://www.hanbit.example/news/20260301"', '"url": "https://www.hanbit.example/news/20260228"'],
    finding: 'C1 warning',
    at: '"https://www.hanbit.example/news/20260228"',
  },
  {
    fault: '탐색 경로에 홈',
    replace: ['"name": "한빛일보", "item"', '"name": "홈", "item"'],
    finding: 'B2 warning',
    at: '{ "@type": "ListItem", "position": 1',
  },
  {
    fault: '주소 없는 탐색 단계',
    replace: [', "item": "https://www.hanbit.example/" }', ' }'],
    finding: 'B1 error',
    at: '{ "@type": "ListItem", "position": 1',
  },
  {
    fault: '어디가 유료인지 모름',
    replace: ['"inLanguage"', '"isAccessibleForFree": false, "inLanguage"'],
    finding: 'W1 warning',
    at: '{\n  "@context"',
  },
  {
    fault: '구조화된 데이터가 없음',
    replace: [/<script type="application\/ld\+json">[\s\S]*?<\/script>\n/g, ''],
    finding: 'G1 warning',
  },
  { fault: 'og:image가 없음', replace: [/<meta property="og:image.+\n/g, ''], finding: 'O1 error' },
  {
    fault: '상대 주소인 og:image',
    replace: ['content="https://img.hanbit.example/2026', 'content="/2026'],
    finding: 'O2 error',
    at: '"og:image"',
  },
  {
    fault: '카카오톡에서 잘릴 사진',
    replace: ['og:image:height" content="675', 'og:image:height" content="1800'],
    finding: 'Q1 warning',
    at: '"og:image"',
  },
  {
    fault: 'twitter:card가 둘',
    replace: ['<meta name="twitter:card"', '<meta name="twitter:card" content="summary">\n<meta name="twitter:card"'],
    finding: 'T1 warning',
    at: '"twitter:card"',
  },
  {
    fault: 'description이 없음',
    replace: [/<meta name="description".+\n/, ''],
    finding: 'N1 warning',
  },
  {
    fault: 'canonical과 다른 og:url',
    replace: [
      'og:url" content="https://www.hanbit.example/news/20260301',
      'og:url" content="https://m.hanbit.example/',
    ],
    finding: 'C2 warning',
    at: '"og:url"',
  },
]

test('the page itself has no fault', () => {
  expect(lint(page)).toEqual([])
})

describe('a page with one fault: it is found, and nothing else', () => {
  test.each(BROKEN.map((row) => [row.fault, row] as const))('%s', (_, { replace, finding, at }) => {
    const broken = page.replace(...replace)
    expect(broken).not.toBe(page)
    expect(lint(broken)).toEqual([at === undefined ? finding : `${finding} ${lineOf(broken, at)}`])
  })
})
