import type { Message } from '../lint/finding.ts'
import type { Rule } from '../lint/rule.ts'

/** A rule of `lintPage`, which compares markup with what a page shows; the rule itself stands in `@gisa/html`, whose tests hold this to it. */
export interface PageRuleExample extends Pick<Rule<never>, 'id' | 'fix' | 'levels' | 'source'> {
  bad: string
  message: Message
  good: string
}

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data'
const script = (node: string): string => `<script type="application/ld+json">${node}</script>`

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
    good: `${script('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "한빛시, 새 도서관 연다"}')}\n<h1>한빛시, 새 도서관 연다</h1>\n<p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>`,
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
    id: 'G3',
    fix: { en: 'Name a picture that the page shows', ko: '페이지에 보이는 사진을 쓴다' },
    levels: { google: 'warning' },
    source: `${GOOGLE}/sd-policies`,
    bad: `${script('{ …, "image": "https://img.hanbit.example/share/card.png" }')}\n<figure><img src="https://img.hanbit.example/2026/library.jpg"></figure>`,
    message: {
      en: 'No picture of the structured data is one that the page shows',
      ko: '구조화된 데이터의 사진이 페이지에 보이지 않는다',
    },
    good: `${script('{ …, "image": "https://img.hanbit.example/2026/library_1200.jpg" }')}\n<figure><img src="https://img.hanbit.example/2026/library.jpg"></figure>`,
  },
]
