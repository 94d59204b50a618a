import type { Message } from '../lint/finding.ts'
import type { Rule } from '../lint/rule.ts'

/** A rule of `lintPage`, which looks at a whole page; the rule itself stands in `@gisa/html`, whose tests run these examples. */
export interface PageRuleExample extends Pick<Rule<never>, 'id' | 'fix' | 'levels' | 'source'> {
  /** The page's AMP version, where the rule compares with it. */
  amp?: string
  bad: string
  message: Message
  good: string
}

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data'
const NODE =
  '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "한빛시, 새 도서관 연다"}</script>'

export const pageRuleExamples: readonly PageRuleExample[] = [
  {
    id: 'G1',
    fix: {
      en: 'Write a NewsArticle as JSON-LD; toGraph of @gisa/jsonld does',
      ko: 'NewsArticle을 JSON-LD로 쓴다. @gisa/jsonld의 toGraph가 써 준다',
    },
    levels: { google: 'warning' },
    source: `${GOOGLE}/article`,
    bad: '<h1>한빛시, 새 도서관 연다</h1>\n<p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>',
    message: {
      en: 'The page holds an article and no structured data about it',
      ko: '기사가 있지만 구조화된 데이터가 없다',
    },
    good: `${NODE}\n<h1>한빛시, 새 도서관 연다</h1>\n<p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>`,
  },
  {
    id: 'G2',
    fix: { en: 'Share the headline that the page shows', ko: '페이지에 보이는 제목으로 공유되게 한다' },
    levels: { facebook: 'info', kakao: 'info' },
    source: 'https://ogp.me/',
    bad: '<meta property="og:title" content="이 도서관, 밤에 무슨 일이">\n<h1>한빛시, 새 도서관 연다</h1>',
    message: {
      en: 'og:title says “이 도서관, 밤에 무슨 일이”, the page shows “한빛시, 새 도서관 연다”',
      ko: 'og:title은 “이 도서관, 밤에 무슨 일이”, 페이지에는 “한빛시, 새 도서관 연다”',
    },
    good: '<meta property="og:title" content="한빛시, 새 도서관 연다 - 한빛일보">\n<h1>한빛시, 새 도서관 연다</h1>',
  },
  {
    id: 'G4',
    fix: {
      en: 'Take noindex off the pages that search engines should show',
      ko: '검색에 보일 페이지라면 noindex를 뺀다',
    },
    levels: { google: 'warning', naver: 'warning' },
    source: `${GOOGLE}/sd-policies`,
    bad: `<meta name="robots" content="noindex, follow">\n${NODE}`,
    message: {
      en: 'Search engines are told to leave the page out: noindex, follow',
      ko: '검색 엔진에 페이지를 빼라고 했다: noindex, follow',
    },
    good: `<meta name="robots" content="max-image-preview:large">\n${NODE}`,
  },
  {
    id: 'P2',
    fix: {
      en: 'Write the same structured data into the AMP page as into the canonical one',
      ko: 'AMP 페이지에도 대표 페이지와 같은 구조화된 데이터를 쓴다',
    },
    levels: { google: 'info' },
    source: `${GOOGLE}/paywalled-content`,
    amp: NODE,
    bad: NODE.replace('한빛시, 새 도서관 연다', '한빛시 도서관, 다음 달 문 연다'),
    message: {
      en: 'The AMP page says otherwise or nothing: headline',
      ko: 'AMP 페이지가 다르게 말하거나 말하지 않는다: headline',
    },
    good: NODE,
  },
]
