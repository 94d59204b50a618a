import { expect, test } from 'vitest'
import { type ToldRule, tellingOf, tells } from './telling-words.ts'

test.each<[string, ToldRule[]]>([
  ['img_desc', ['page/caption']],
  ['articlePhotoC', []],
  ['media_end_summary', ['page/subheadline']],
  ['mid_title', ['page/subheadline']],
  ['title', []],
  ['btn-share', ['page/chrome']],
  ['sub_cont_AD09', ['page/promo']],
  ['adBox', ['page/promo']],
  ['loading-area', []],
  ['relNews', ['page/related']],
  ['writer date', ['page/byline', 'page/meta']],
  ['view-copyright', ['page/rights']],
])('%s', (name, rules) => {
  expect(tellingOf(name)).toBe(rules.reduce((bits, rule) => bits | tells[rule], 0))
})
