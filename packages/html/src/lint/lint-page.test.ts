import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintPage } from '../index.ts'
import { ps } from '../testing/sample-page.ts'
import { library } from '../testing/stories.ts'
import { pageRules } from './page-rules.ts'

const url = 'https://www.nuri.example/society/1'
const node = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: library.headline,
  datePublished: '2026-02-27T09:30:00+09:00',
  author: [{ '@type': 'Person', name: library.reporter, url: 'https://www.nuri.example/reporter/1' }],
  image: ['https://img.nuri.example/2026/02/27/lib_1200.jpg'],
}
const paywalled = {
  ...node,
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
}

interface Parts {
  node?: Record<string, unknown>
  title?: string
  /** More in the head. */
  more?: string
  /** Around the text. */
  attributes?: string
}

const pageOf = ({ node: ld, title = library.headline, more = '', attributes = '' }: Parts): string =>
  `<html lang="ko"><head><title>${library.headline}</title><meta property="og:title" content="${title}"><link rel="canonical" href="${url}">${
    ld === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(ld)}</script>`
  }${more}</head><body ${attributes}><h1>${library.headline}</h1><p>입력 2026.02.27 09:30 수정 2026.02.27 11:02</p><div class="article_body"><figure><img src="https://img.nuri.example/2026/02/27/lib_640.jpg" width="640"><figcaption>${library.caption}</figcaption></figure>${ps(library.paragraphs)}<p>${library.reporter} 기자 ${library.email}</p></div></body></html>`

const rulesOf = (parts: Parts): string[] => lintPage(pageOf(parts), { url }).map(({ rule }) => rule)

describe('마크업과 보이는 것을 견준다', () => {
  test.each<[string, Parts, string, boolean]>([
    ['같은 제목', { node }, 'H3', false],
    ['다른 제목', { node: { ...node, headline: '가람시, 다리 놓는다' } }, 'H3', true],
    ['같은 시각', { node }, 'D4', false],
    ['아홉 시간 다른 시각', { node: { ...node, datePublished: '2026-02-27T09:30:00Z' } }, 'D4', true],
    ['빠진 기자', { node: { ...node, author: [{ '@type': 'Person', name: '이도담' }] } }, 'A5', true],
    ['크기만 다른 사진', { node }, 'G3', false],
    ['보이지 않는 사진', { node: { ...node, image: ['https://img.nuri.example/share/card.png'] } }, 'G3', true],
    ['같은 og:title', { node, title: `${library.headline} - 누리신문` }, 'G2', false],
    ['다른 og:title', { node, title: '이 도서관, 밤에 무슨 일이' }, 'G2', true],
    ['구조화된 데이터가 없는 기사', {}, 'G1', true],
    ['있는 기사', { node }, 'G1', false],
    [
      '마이크로데이터로 말하는 기사',
      { attributes: 'itemscope itemtype="https://schema.org/NewsArticle"' },
      'G1',
      false,
    ],
    ['무엇의 것인지 모를 itemprop', { more: '<meta itemprop="headline" content="가">' }, 'G1', true],
    ['검색에서 빠지는 기사', { node, more: '<meta name="robots" content="noindex">' }, 'G4', true],
    ['구조화된 데이터 없이 검색에서 빠지는 페이지', { more: '<meta name="robots" content="noindex">' }, 'G4', false],
    ['보이는 유료 부분', { node: paywalled, attributes: 'class="paywall"' }, 'W1', false],
    ['페이지에 없는 유료 부분', { node: paywalled }, 'W1', true],
  ])('%s', (_, parts, rule, isFound) => {
    expect(rulesOf(parts).includes(rule)).toBe(isFound)
  })
})

test('보이는 것은 마크업 없이 읽는다: 틀린 메타가 보이는 시각을 이기지 않는다', () => {
  const wrong = { ...node, datePublished: '2026-02-01T09:30:00+09:00' }
  const [finding] = lintPage(pageOf({ node: wrong }), { url, profiles: ['google'] }).filter(({ rule }) => rule === 'D4')
  expect(finding).toMatchObject({ where: '/0/datePublished', level: 'warning' })
})

test('짧은 기사도 메타가 기사라 하면 기사다', () => {
  const short = `<head><title>한빛시 산책로 개통</title><meta property="og:title" content="한빛시 산책로 개통"><meta property="article:published_time" content="2026-03-01T09:00:00+09:00"></head><h1>한빛시 산책로 개통</h1><div id="content"><p>한빛시가 1일 산책로를 개통했다.</p></div>`
  expect(lintPage(short, { profiles: ['google'] }).map(({ rule }) => rule)).toEqual(['G1'])
})

test('제목 끝의 사이트 이름은 og:site_name으로도 안다', () => {
  const named = pageOf({
    node: { ...node, headline: `${library.headline} | 누리신문` },
    more: '<meta property="og:site_name" content="누리신문">',
  })
  expect(lintPage(named, { url, profiles: ['google'] }).map(({ rule }) => rule)).toContain('H2')
})

test.each([
  ['같은 AMP', { node }, []],
  ['제목이 다른 AMP', { node: { ...node, headline: '가람시, 다리 놓는다' } }, ['headline']],
  ['시각의 표기만 다른 AMP', { node: { ...node, datePublished: '2026-02-27T00:30:00Z' } }, []],
  ['기자가 빠진 AMP', { node: { ...node, author: undefined } }, ['authors']],
  ['구조화된 데이터가 없는 AMP', {}, ['headline', 'datePublished', 'authors']],
])('%s', (_, parts: Parts, differing) => {
  const amp = new TextEncoder().encode(pageOf(parts))
  const found = lintPage(pageOf({ node }), { url, amp }).filter(({ rule }) => rule === 'P2')
  expect(found.map(({ message }) => message.en.split(': ')[1])).toEqual(
    differing.length > 0 ? [differing.join(', ')] : [],
  )
})

test('head 태그의 자리는 선택자로', () => {
  const found = lintPage('<head><meta property="og:image" content="/a.jpg"></head><h1>가</h1>', {
    profiles: ['facebook'],
  })
  expect(found.map(({ where }) => where)).toContain('meta[property="og:image"]')
})

test('마이크로데이터의 description은 head 태그가 아니다', () => {
  const meta = '<meta name="description" content="가"><div><meta itemprop="description" content="나"></div>'
  expect(
    lintPage(`<head><title>가</title>${meta}`, { profiles: ['naver'] }).filter(({ rule }) => rule === 'N1'),
  ).toEqual([])
})

test('바이트와 아무 글', () => {
  expect(lintPage(new TextEncoder().encode(pageOf({ node })), { url }).map(({ rule }) => rule)).toEqual(
    rulesOf({ node }),
  )
  expect(lintPage('', { profiles: ['google'] })).toEqual([])
})

describe('규칙의 참조 페이지는 여기 규칙과 같고, 그 예가 그대로 된다', () => {
  const pages = { en: 'reference/lint-rules.md', ko: 'ko/reference/lint-rules.md' } as const
  test.each(pageRules.map((rule) => [rule.rule, rule] as const))('%s', (_, { rule, level, profiles, fix, source }) => {
    for (const language of ['en', 'ko'] as const) {
      const page = readFileSync(new URL(`../../../../docs/${pages[language]}`, import.meta.url), 'utf8')
      const section = page.split(`### ${rule}\n`)[1]?.split('\n### ')[0] ?? ''
      expect(section.trimStart().split('\n')[0]).toContain(fix[language])
      const [, told = ''] = section.match(new RegExp(`\\*\\*${level}\\*\\* ([a-z, ]+) ·`)) ?? []
      expect(told.split(', ').sort()).toEqual([...profiles].sort())
      expect(section).toContain(`](${source})`)
      const blocks = [...section.matchAll(/```html\n([\s\S]*?)\n```/g)].map(([, html = '']) => html)
      const amp = blocks.length > 2 ? blocks.shift() : undefined
      const [bad = '', good = ''] = blocks
      const found = (html: string) =>
        lintPage(html, amp === undefined ? {} : { amp }).filter((finding) => finding.rule === rule)
      expect(found(bad).map((finding) => `> **${level}** ${finding.message[language]}`)).toEqual([
        section.match(/^> .+$/m)?.[0],
      ])
      expect(found(good)).toEqual([])
    }
  })
})
