import { expect, test } from 'vitest'
import { escapeHtml, htmlAttribute, htmlXml, plainAttribute, plainXml } from './escape.ts'
import type { Html, PlainText } from './typed-text.ts'

test('글은 수 참조로 감싼다: 제목을 HTML로 읽는 독자와 글로 읽는 독자가 같은 것을 본다', () => {
  expect(plainXml('<단독> R&D ]]>' as PlainText)).toBe('&#x3C;단독&#x3E; R&#x26;D ]]&#x3E;')
  expect(plainAttribute('"R&D"' as PlainText)).toBe('&#x22;R&#x26;D&#x22;')
})

test('HTML은 빈칸 없는 CDATA 하나에 담거나 한 번 더 감싼다', () => {
  expect(htmlXml('<p>가</p>' as Html, 'cdata')).toBe('<![CDATA[<p>가</p>]]>')
  expect(htmlXml('<p>R&amp;D</p>' as Html, 'escape')).toBe('&lt;p&gt;R&amp;amp;D&lt;/p&gt;')
})

test('글은 HTML로, 속성에서는 따옴표까지', () => {
  expect(escapeHtml('"<b>" & ]]>')).toBe('"&lt;b&gt;" &amp; ]]&gt;')
  expect(htmlAttribute('"<b>"')).toBe('&quot;&lt;b&gt;&quot;')
})
