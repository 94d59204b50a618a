import { expect, test } from 'vitest'
import { decodeFeed } from './decode-feed.ts'

/** '한' C7D1, '빛' BAFB, '뷁' 94EE, '똠' 8C63: 확장 완성형. */
const KOREAN = [0xc7, 0xd1, 0xba, 0xfb, 0x94, 0xee, 0x8c, 0x63]
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))
const declared = (label: string): Uint8Array =>
  new Uint8Array([...ascii(`<?xml version="1.0" encoding="${label}"?><rss><title>`), ...KOREAN, ...ascii('</title>')])

test.each(['euc-kr', 'EUC-KR', 'ks_c_5601-1987', 'cp949', 'ms949', 'x-windows-949', 'utf-8', 'iso-8859-1', 'nonsense'])(
  '선언이 %s인 EUC-KR 바이트',
  (label) =>
    expect(decodeFeed(declared(label))).toMatchObject({
      encoding: 'euc-kr',
      lost: 0,
      text: expect.stringContaining('한빛뷁똠'),
    }),
)

test('선언이 없고 머리글이 틀려도', () => {
  expect(decodeFeed(new Uint8Array(KOREAN), 'text/xml; charset=utf-8').text).toBe('한빛뷁똠')
})

test('EUC-KR라고 하고 UTF-8로 보낸 것', () => {
  const text = '<?xml version="1.0" encoding="euc-kr"?><title>한빛뷁</title>'
  expect(decodeFeed(new TextEncoder().encode(text), 'text/xml; charset=euc-kr')).toEqual({
    text,
    encoding: 'utf-8',
    lost: 0,
  })
})

test('BOM', () => {
  expect(decodeFeed(new Uint8Array([0xef, 0xbb, 0xbf, 0xed, 0x95, 0x9c])).text).toBe('한')
  expect(decodeFeed(new Uint8Array([0xff, 0xfe, 0x5c, 0xd5])).text).toBe('한')
})

test('잃은 글자를 센다', () => {
  expect(decodeFeed(new Uint8Array([0xc7, 0xd1, 0xff, 0xc7, 0xd1])).lost).toBe(1)
})
