import { describe, expect, test } from 'vitest'
import { html, raw } from './html.ts'

describe('html: what goes into a page', () => {
  test.each([
    ['<script>', '&lt;script&gt;'],
    ['"><img onerror=', '&quot;&gt;&lt;img onerror='],
    ["'&amp;", '&#39;&amp;amp;'],
    ['가\u0000나\u001b다', '가␀나␛다'],
  ])('%j is escaped', (value, escaped) => {
    expect(html`<p>${value}</p>`.source).toBe(`<p>${escaped}</p>`)
  })

  test('HTML goes in as it is, lists one by one, nothing as nothing', () => {
    expect(html`${[html`<b>${'<'}</b>`, 0, undefined, false]}${raw('<i>')}`.source).toBe('<b>&lt;</b>0<i>')
  })
})
