import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countEojeol } from './body-text.ts'

test.each([
  ['', 0],
  [' \n', 0],
  ['한빛시는 20일  새 도서관을 연다.', 5],
  ['전각\u3000빈칸과\u00a0붙임 빈칸', 4],
  ['20일·3.5% POP·BTS', 2],
])('%j의 어절', (text, count) => {
  expect(countEojeol(text)).toBe(count)
})

test('어절은 빈칸으로 가른 토막이다', () => {
  const text = fc.string({
    unit: fc.constantFrom('가', ' ', '\u00a0', '\ufeff', '\u2003', '\u3000', '\u1680', '\n', '\u200b', 'a'),
  })
  fc.assert(fc.property(text, (each) => countEojeol(each) === (each.match(/\S+/g)?.length ?? 0)))
})
