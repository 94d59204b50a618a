import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from './article/article.ts'
import { GisaError } from './article/issue.ts'
import { validateArticle } from './article/validate-article.ts'
import { comparisonKey, isBlankUnit } from './lines/characters.ts'
import { type ParseTextOptions, parseText } from './parse-text.ts'
import { anyText, sampleTexts } from './testing/news-text.ts'
import { sampleOutlets } from './testing/sample-outlets.ts'

const RUNS = { numRuns: 400 }

/** Fields whose words are the model's own, and dates, which are written anew. */
const OWN = new Set([
  'genre',
  'medium',
  'language',
  'type',
  'datePublished',
  'dateModified',
  'aiTraining',
  'basis',
  'service',
])

/** The strings that the article took over, with their places in it. */
function* stringsOf(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* stringsOf(item, `${path}[${i}]`)
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) if (!OWN.has(key)) yield* stringsOf(item, `${path}.${key}`)
}

/** The words of a text without white space, and with one kind of @. */
const keyOf = (text: string): string =>
  comparisonKey(text.replace(/ ?(?:＠|\(at\)|\[at\]|\(골뱅이\)) ?/g, '@')).replace(/\s|\p{Cc}/gu, '')

/** Pieces that were joined may stand apart in the source. */
function strangers(article: Article, ...sources: string[]): string[] {
  const source = keyOf(sources.join(' '))
  return [...stringsOf(article, 'article')]
    .filter(
      ([, text]) =>
        !source.includes(keyOf(text)) && !text.split(/[\s,/·]+/).every((piece) => source.includes(keyOf(piece))),
    )
    .map(([path, text]) => `${path}: ${text}`)
}

describe('parseText, for any text', () => {
  test('its lines tile the text: in order, apart, and with nothing but blanks between them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, source } = parseText(text)
        expect(source).toBe(text)
        let at = 0
        for (const line of lines) {
          expect(line.start).toBeGreaterThanOrEqual(at)
          expect(line.end).toBeGreaterThan(line.start)
          expect(text.slice(line.start, line.end)).toBe(line.text)
          for (let i = at; i < line.start; i++) expect(isBlankUnit(text.charCodeAt(i))).toBe(true)
          at = line.end
        }
        for (let i = at; i < text.length; i++) expect(isBlankUnit(text.charCodeAt(i))).toBe(true)
      }),
      RUNS,
    )
  })

  test('its article is valid, and plain JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = parseText(text, { outlets: sampleOutlets })
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        expect(validateArticle(article)).toEqual([])
      }),
      RUNS,
    )
  })

  test('its article says nothing that the text does not say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(strangers(parseText(text).article, text)).toEqual([])
      }),
      RUNS,
    )
  })

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseText(text, { trace: true })).toEqual(parseText(text, { trace: true }))
      }),
      { numRuns: 100 },
    )
  })

  test('what the caller says is taken as given', () => {
    const given = {
      headline: '한빛시 새 다리 놓는다',
      outlet: { id: 'hanbit', name: '한빛일보' },
      datePublished: '2026-10-14T20:40:00+09:00',
      url: 'https://www.hanbit.example/news/1',
    } satisfies ParseTextOptions
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = parseText(text, { ...given, outlets: sampleOutlets })
        expect(article).toMatchObject(given)
        expect(strangers(article, text, JSON.stringify(given))).toEqual([])
      }),
      RUNS,
    )
  })

  test('offsets of quotations fall into their blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = parseText(text)
        for (const { block, start, end, text: words } of article.quotations ?? []) {
          const place = article.body[block]
          expect(place && 'text' in place ? place.text.slice(start, end) : undefined).toBe(words)
        }
      }),
      RUNS,
    )
  })

  test('a text without an article says so once, and has no body', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, issues } = parseText(text)
        const none = issues.filter(({ code }) => code.startsWith('no-article/'))
        expect(none.length).toBeLessThanOrEqual(1)
        if (none.length) expect(article.body).toEqual([])
      }),
      RUNS,
    )
  })
})

describe('parseText', () => {
  test.each([...sampleTexts])('%s: line ends, NFD and blanks around lines change no words', (_file, text) => {
    const words = ({ article }: { article: Article }): unknown =>
      JSON.parse(JSON.stringify(article, (key, value) => (key === 'start' || key === 'end' ? undefined : value)))
    const plain = words(parseText(text))
    expect(words(parseText(text.replaceAll('\n', '\r\n')))).toEqual(plain)
    expect(words(parseText(text.replace(/^(?=.)/gm, '\u3000 ')))).toEqual(plain)
    expect(words(parseText(`\ufeff${text}\n\n`))).toEqual(plain)
  })

  test('an empty text', () => {
    expect(parseText('')).toEqual({
      article: { authors: [], body: [] },
      source: '',
      lines: [],
      issues: [{ code: 'no-article/empty', message: expect.any(String), severity: 'error' }],
    })
  })

  test('the outlet may be given by name', () => {
    expect(parseText('한빛시는 11일 예산안을 냈다.', { outlet: '한빛일보' }).article.outlet).toEqual({
      name: '한빛일보',
    })
  })

  test.each([[undefined], [null], [42], [{}], [new Uint8Array(2)]])(
    'a caller who passes %s is told what to do',
    (value) => {
      const call = (): unknown => parseText(value as unknown as string)
      expect(call).toThrow(GisaError)
      expect(call).toThrow(/`text` must be a string/)
    },
  )

  test('a caller whose outlets are no list is told what to do', () => {
    expect(() => parseText('', { outlets: 'hanbit' as never })).toThrow(/`options.outlets` must be a list/)
  })
})
