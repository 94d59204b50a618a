import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'

/**
 * CP949 written from its definition: KS X 1001 holds 2,350 syllables in order from B0A1; the 8,822 others follow, in
 * Unicode order, in the cells that KS X 1001 leaves free (lead 81 to C6, trail 41-5A, 61-7A, 81-FE).
 */
const cp949 = ((): Map<string, [number, number]> => {
  const native = new TextDecoder('euc-kr')
  const table = new Map<string, [number, number]>()
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      table.set(native.decode(new Uint8Array([lead, trail])), [lead, trail])
  }
  const trails = (lead: number): number[] => {
    const cells: number[] = []
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      if (trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81) cells.push(trail)
    }
    return cells
  }
  let lead = 0x81
  let cells = trails(lead)
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code)
    if (table.has(syllable)) continue
    if (cells.length === 0) cells = trails(++lead)
    table.set(syllable, [lead, cells.shift() ?? 0])
  }
  return table
})()

const encode949 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((c) => cp949.get(c) ?? (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [0x3f])))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const syllables = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i)).join('')
const hard = '서울 뷁 똠방각하 펲시콜라 한빛시의회는 예산안을 처리했다.'

test('확장 완성형 11,172자를 모두 읽는다', () => {
  const page = decodePage(encode949(syllables), 'text/html; charset=euc-kr')
  expect(page.text).toBe(syllables)
  expect(page).toMatchObject({ encoding: 'cp949', rule: 'header', lost: 0 })
})

const meta = (charset: string): string => `<html><head><meta charset="${charset}"><title>${hard}</title>`
const far = `<html><head><!--${'x'.repeat(3000)}--><meta http-equiv="Content-Type" content="text/html; charset=euc-kr">`

test.each([
  ['EUC-KR, meta euc-kr', encode949(meta('euc-kr')), undefined, 'meta'],
  ['EUC-KR, meta ks_c_5601-1987', encode949(meta('ks_c_5601-1987')), undefined, 'meta'],
  ['meta cp949', encode949(meta('cp949')), undefined, 'meta'],
  ['meta ms949', encode949(meta('MS949')), undefined, 'meta'],
  ['header uhc', encode949(hard), 'text/html; charset=uhc', 'header'],
  ['header x-windows-949', encode949(hard), 'text/html;charset="x-windows-949"', 'header'],
  ['EUC-KR without any label', encode949(hard), undefined, 'evidence'],
  ['header euc-kr, meta utf-8, bytes EUC-KR', encode949(meta('utf-8')), 'text/html; charset=euc-kr', 'header'],
  ['header utf-8, bytes EUC-KR', encode949(hard), 'text/html; charset=utf-8', 'evidence'],
  ['header euc-kr, meta utf-8, bytes UTF-8', utf8(meta('utf-8')), 'text/html; charset=euc-kr', 'valid-utf-8'],
  ['meta euc-kr, bytes UTF-8', utf8(meta('euc-kr')), undefined, 'valid-utf-8'],
  ['header iso-8859-1 of an old Apache, bytes UTF-8', utf8(hard), 'text/html; charset=iso-8859-1', 'valid-utf-8'],
  ['header iso-8859-1, bytes EUC-KR', encode949(hard), 'text/html; charset=iso-8859-1', 'evidence'],
  ['meta beyond 1,024 bytes', encode949(far + hard), undefined, 'meta'],
  ['UTF-8 with BOM, header euc-kr', utf8(`\ufeff${hard}`), 'text/html; charset=euc-kr', 'bom'],
  ['an unknown label', encode949(hard), 'text/html; charset=no-such-thing', 'evidence'],
] as const)('%s', (_, bytes, contentType, rule) => {
  const page = decodePage(bytes, contentType)
  expect(page.text).toContain(hard)
  expect(page).toMatchObject({ rule, lost: 0 })
})

test('UTF-16 by its byte order mark', () => {
  const bytes = new Uint8Array(new Uint16Array([0xfeff, ...[...hard].map((c) => c.charCodeAt(0))]).buffer)
  expect(decodePage(bytes)).toEqual({ text: hard, encoding: 'utf-16le', rule: 'bom', lost: 0 })
})

test('a page cut off inside a character loses that character alone', () => {
  expect(decodePage(utf8('한빛시').subarray(0, 8))).toEqual({
    text: '한빛\ufffd',
    encoding: 'utf-8',
    rule: 'valid-utf-8',
    lost: 1,
  })
})

test('one broken byte in a labelled UTF-8 page costs one character', () => {
  const bytes = utf8(`${meta('utf-8')}한빛시는 넓다.`)
  bytes[bytes.length - 3] = 0xff
  expect(decodePage(bytes)).toMatchObject({ encoding: 'utf-8', rule: 'meta' })
})

test('ASCII is ASCII', () => {
  expect(decodePage(utf8('<p>plain</p>'))).toEqual({ text: '<p>plain</p>', encoding: 'utf-8', rule: 'ascii', lost: 0 })
})

test('any bytes give text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 40 }), (bytes, header) => {
      const page = decodePage(bytes, header)
      expect(page.lost).toBeLessThanOrEqual(page.text.length)
    }),
  )
})
