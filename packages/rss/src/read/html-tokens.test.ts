import { expect, test } from 'vitest'
import { readAttribute, readHtmlTokens } from './html-tokens.ts'

const show = (html: string): string[] =>
  [...readHtmlTokens(html)].map((token) =>
    token.type === 'text' ? token.text : `${token.closing ? '/' : ''}${token.name}[${token.attributes.trim()}]`,
  )

test.each([
  ['<p>가</p>', ['p[]', '가', '/p[]']],
  ['1 < 2 <단독> 3', ['1 < 2 <단독> 3']],
  ['<img alt="a > b">가', ['img[alt="a > b"]', '가']],
  ["<a title=it's>가", ["a[title=it's]", '가']],
  ['가<!-- <p> -->나<!DOCTYPE html>다', ['가', '나', '다']],
  ['가<!-- 끝없는', ['가']],
  ['가<p class="끝없는', ['가', 'p[class="끝없]']],
])('%s', (html, tokens) => expect(show(html)).toEqual(tokens))

test('속성', () => {
  expect(readAttribute(' SRC = "/1.jpg" data-src=/2.jpg alt', 'src')).toBe('/1.jpg')
  expect(readAttribute(" src='' data-src=/2.jpg", 'src', 'data-src')).toBe('/2.jpg')
  expect(readAttribute(' alt', 'alt')).toBeUndefined()
})
