import { expect, test } from 'vitest'
import { escapeHtml, htmlXml, plainXml, urlXml } from './escape.ts'
import { toPlain } from './plain-text.ts'
import { toUrl } from './to-url.ts'

test('글, HTML, 주소는 서로의 자리에 쓸 수 없다 (컴파일할 때)', () => {
  const plain = toPlain('R&D')!
  const url = toUrl('https://news.hanbit.kr/?a&b')!
  const html = escapeHtml(plain)
  expect([plainXml(plain), urlXml(url), htmlXml(html, 'escape')]).toEqual([
    'R&#x26;D',
    'https://news.hanbit.kr/?a&amp;b',
    'R&amp;amp;D',
  ])
  // @ts-expect-error a string from anywhere is no plain text
  plainXml('R&D')
  // @ts-expect-error plain text is no HTML
  htmlXml(plain, 'cdata')
  // @ts-expect-error HTML is no plain text
  plainXml(html)
  // @ts-expect-error plain text is no address
  urlXml(plain)
})
