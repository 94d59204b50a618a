import { describe, expect, test } from 'vitest'
import { html } from './html.ts'
import { inlineView } from './inline-view.ts'

const show = (...args: Parameters<typeof inlineView>): string => html`${inlineView(...args)}`.source

describe('inlineView', () => {
  test('말한 이는 닫는 따옴표 뒤에 선다', () => {
    const text = '한 시장은 "빛을 잇겠다"고 말했다.'
    const quotation = { text: '빛을 잇겠다', speaker: '한가온', block: 0, start: 7, end: 13 }
    expect(show(text, [], [quotation])).toBe(
      '한 시장은 <span class="quote">&quot;빛을 잇겠다&quot;</span><span class="speaker">한가온</span>고 말했다.',
    )
  })

  test('a link inside a quotation', () => {
    expect(
      show(
        '“가 나”',
        [{ type: 'link', start: 1, end: 2, url: 'https://a.example' }],
        [{ text: '가 나', block: 0, start: 1, end: 4 }],
      ),
    ).toBe(
      '<span class="quote">“</span><span class="quote"><a href="https://a.example" rel="noreferrer">가</a></span><span class="quote"> 나”</span>',
    )
  })

  test('an address that could run is no link', () => {
    expect(show('가', [{ type: 'link', start: 0, end: 1, url: 'javascript:alert(1)' }])).toBe('가')
  })

  test('marks that lie outside the text change nothing', () => {
    expect(show('가', [{ type: 'strong', start: -2, end: 9 }])).toBe('<strong>가</strong>')
  })
})
