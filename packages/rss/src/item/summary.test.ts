import { expect, test } from 'vitest'
import type { PlainText } from '../text/typed-text.ts'
import { cutAtWord, toSummary } from './summary.ts'

const summary = (article: object) => toSummary({ headline: '제목', ...article }, () => {})

test('요약, 없으면 부제, 없으면 첫 문단', () => {
  const body = [
    { type: 'heading', text: '소제목' },
    { type: 'paragraph', text: '한빛시는 30일 밝혔다.' },
  ]
  expect(summary({ summary: '요약', subheadlines: ['부제'], body })).toBe('요약')
  expect(summary({ subheadlines: ['첫 부제', '둘째 부제'], body })).toBe('첫 부제 / 둘째 부제')
  expect(summary({ body })).toBe('한빛시는 30일 밝혔다.')
  expect(summary({})).toBeUndefined()
})

test('긴 첫 문단은 문장에서 끝난다', () => {
  const cut = summary({ body: [{ type: 'paragraph', text: `${'한빛시는 새 도서관을 연다. '.repeat(30)}끝` }] })!
  expect(cut.length).toBeGreaterThan(280)
  expect(cut.length).toBeLessThanOrEqual(300)
  expect(cut.endsWith('연다.')).toBe(true)
})

test('문장이 없으면 낱말에서, 낱말도 없으면 글자에서 끝나고 …가 붙는다', () => {
  expect(cutAtWord('한빛시 도서관 연다' as PlainText, 9)).toBe('한빛시 도서관…')
  expect(cutAtWord('가나다라마바사😀아' as PlainText, 9)).toBe('가나다라마바사…')
  expect(cutAtWord('짧다' as PlainText, 9)).toBe('짧다')
})
