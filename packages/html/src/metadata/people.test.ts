import { expect, test } from 'vitest'
import { readPeople } from './people.ts'

const isSite = (name: string): boolean => name === '한빛일보' || name === '가온통신'

test.each([
  ['김가온', ['김가온']],
  ['김가온 기자', ['김가온']],
  ['김가온기자', ['김가온']],
  ['김가온,이도담,박새나', ['김가온', '이도담', '박새나']],
  ['By 김가온,이도담', ['김가온', '이도담']],
  ['김가온·이도담 기자', ['김가온', '이도담']],
  ['서울=김가온 기자', ['김가온']],
  ['김가온 기자 외 1명', ['김가온']],
  ['Gaon Kim', ['Gaon Kim']],
  ['한빛일보', []],
  ['가온통신 | 네이버', []],
  ['@hanbit', []],
  ['https://www.facebook.com/hanbit', []],
  ['기자명', []],
  ['', []],
])('%s', (value, names) => {
  expect(readPeople(value, isSite).map(({ name }) => name)).toEqual(names)
})
