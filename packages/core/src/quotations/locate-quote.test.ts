import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../article/article.ts'
import { locateQuote } from './locate-quote.ts'

const paragraphs = (...texts: string[]): { body: Block[] } => ({
  body: texts.map((text) => ({ type: 'paragraph', text })),
})

test.each([
  ['그대로', '“좋다”고', { block: 0, start: 3, end: 8, exact: true }],
  ['곧은 따옴표', '"좋다"고', { block: 0, start: 3, end: 8, exact: false }],
  ['빈칸', '“좋다”고  했다', { block: 0, start: 3, end: 11, exact: false }],
  ['풀어쓴 한글', '좋다'.normalize('NFD'), { block: 0, start: 4, end: 6, exact: false }],
  ['다음 문단', '나쁘다', { block: 1, start: 0, end: 3, exact: true }],
  ['없는 말', '모른다', undefined],
  ['빈 말', ' ', undefined],
])('%s', (_title, text, expected) => {
  expect(locateQuote(paragraphs('그는 “좋다”고 했다.', '나쁘다\u00a0했다.'), text)).toEqual(expected)
})

test('글의 어느 조각이든 그 자리에서 찾는다', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const piece = text.slice(start, end)
      const found = locateQuote(paragraphs(text), piece)
      if (found !== undefined) expect(text.slice(found.start, found.end)).toBe(piece)
      else expect(piece.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')).toBe('')
    }),
  )
})
