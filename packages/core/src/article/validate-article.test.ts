import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oddArticle } from '../testing/odd-article.ts'
import type { Article } from './article.ts'
import { articleFields, blockFields } from './validate/article-shape.ts'
import { validateArticle } from './validate-article.ts'

const whole: Article = {
  headline: '한빛시, 예산안 공개',
  labels: ['단독'],
  genre: 'news',
  url: 'https://example.kr/1',
  outlet: { id: 'hanbit', name: '한빛일보' },
  datePublished: '2024-07-30T11:15:00+09:00',
  dateModified: '2024-07-30T12:15:00+09:00',
  dateline: { place: '한빛', agency: '한빛일보' },
  authors: [{ name: '김가온', role: '기자' }, { email: 'desk@example.kr' }],
  images: [{ url: 'https://example.kr/a.jpg', width: 640 }],
  body: [
    { type: 'image', image: 0 },
    {
      type: 'paragraph',
      text: '“좋다”고 말했다.',
      marks: [{ start: 1, end: 3, type: 'link', url: 'mailto:a@example.kr' }],
    },
    { type: 'table', rows: [['', '값']], header: true },
  ],
  quotations: [{ text: '좋다', block: 1, start: 1, end: 3, speaker: '한가온' }],
  rights: { aiTraining: 'reserved', basis: ['notice'] },
}

test('온전한 기사', () => {
  expect(validateArticle(whole)).toEqual([])
  expect(validateArticle({ authors: [], body: [] })).toEqual([])
})

describe('흠마다 그 자리를 댄다', () => {
  const { quotations: _, ...plain } = whole
  const block = (one: unknown): unknown => ({ ...plain, body: [one] })
  test.each<[string, unknown, string, string]>([
    ['기사가 아님', null, 'article/type', 'article'],
    ['목록', [], 'article/type', 'article'],
    ['본문이 없음', { authors: [] }, 'article/missing', 'body'],
    ['빈 제목', { ...whole, headline: '' }, 'article/empty', 'headline'],
    ['없는 것은 null이 아니다', { ...whole, series: null }, 'article/empty', 'series'],
    ['빈 목록', { ...whole, keywords: [] }, 'article/empty', 'keywords'],
    ['글이 아닌 항목', { ...whole, labels: ['단독', 3] }, 'article/type', 'labels[1]'],
    ['모르는 갈래', { ...whole, genre: '속보' }, 'article/value', 'genre'],
    ['오프셋 없는 시각', { ...whole, datePublished: '2024-07-30 11:15' }, 'article/date', 'datePublished'],
    ['없는 날', { ...whole, datePublished: '2024-02-30' }, 'article/date', 'datePublished'],
    ['같은 수정 시각', { ...whole, dateModified: '2024-07-30T02:15:00Z' }, 'article/value', 'dateModified'],
    ['상대 주소', { ...whole, url: '/1' }, 'article/url', 'url'],
    ['위험한 주소', { ...whole, images: [{ url: 'javascript:alert(1)' }] }, 'article/url', 'images[0].url'],
    ['이름도 주소도 없는 기자', { ...whole, authors: [{ role: '기자' }] }, 'article/missing', 'authors[0]'],
    ['모르는 블록', block({ type: 'p', text: '글' }), 'article/value', 'body[0].type'],
    ['블록의 글', block({ type: 'paragraph' }), 'article/missing', 'body[0].text'],
    ['없는 사진', block({ type: 'image', image: 1 }), 'article/range', 'body[0].image'],
    [
      '글 밖의 표시',
      block({ type: 'paragraph', text: '글', marks: [{ start: 0, end: 2, type: 'em' }] }),
      'article/range',
      'body[0].marks[0]',
    ],
    [
      '갈 곳 없는 링크',
      block({ type: 'paragraph', text: '글', marks: [{ start: 0, end: 1, type: 'link' }] }),
      'article/missing',
      'body[0].marks[0].url',
    ],
    [
      '글과 다른 인용',
      { ...whole, quotations: [{ text: '싫다', block: 1, start: 1, end: 3 }] },
      'article/range',
      'quotations[0]',
    ],
    [
      '글 없는 블록의 인용',
      { ...whole, quotations: [{ text: '좋다', block: 0, start: 1, end: 3 }] },
      'article/range',
      'quotations[0].block',
    ],
    ['음수', { ...whole, images: [{ width: -1 }] }, 'article/value', 'images[0].width'],
    ['모르는 칸', { ...whole, title: '제목' }, 'article/unknown', 'title'],
  ])('%s', (_, value, code, path) => {
    expect(validateArticle(value).map((issue) => [issue.code, issue.message.split(': ')[0]])).toEqual([[code, path]])
  })

  test('모르는 칸만 경고다', () => {
    expect(validateArticle({ ...whole, title: '제목' })[0]?.severity).toBe('warning')
    expect(validateArticle({ ...whole, url: 1 })[0]?.severity).toBe('error')
  })
})

test('무엇을 주든: 던지지 않고, 흠이 없으면 JSON을 거쳐도 같다', () => {
  fc.assert(
    fc.property(fc.oneof(oddArticle, fc.anything()), (value) => {
      if (validateArticle(value).length === 0) expect(JSON.parse(JSON.stringify(value))).toEqual(value)
    }),
  )
})

describe('타입에서 만든 JSON Schema와 같은 칸을 안다', () => {
  interface Schema {
    properties: Record<string, { const?: string; enum?: string[]; type?: string }>
    required?: string[]
    anyOf: Schema[]
  }
  const file = new URL('../../article.schema.json', import.meta.url)
  const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: Record<string, Schema> }

  test('기사', () => {
    const { required, optional } = articleFields
    expect(Object.keys(definitions.Article?.properties ?? {}).sort()).toEqual(
      Object.keys({ ...required, ...optional }).sort(),
    )
    expect([...(definitions.Article?.required ?? [])].sort()).toEqual(Object.keys(required).sort())
  })

  test('블록', () => {
    const known: Record<string, string[]> = {}
    for (const { properties } of definitions.Block?.anyOf ?? []) {
      const { type, ...fields } = properties
      for (const name of type?.enum ?? [type?.const ?? '']) known[name] = Object.keys(fields).sort()
    }
    const ours = Object.entries(blockFields).map(([name, { required, optional }]) => [
      name,
      Object.keys({ ...required, ...optional }).sort(),
    ])
    expect(Object.fromEntries(ours)).toEqual(known)
  })
})
