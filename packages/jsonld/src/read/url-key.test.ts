import { expect, test } from 'vitest'
import { urlKey } from './url-key.ts'

test.each([
  ['통신 규약과 www', 'http://www.hanbit.example/1', 'hanbit.example/1'],
  ['꼬리 빗금과 조각', 'https://hanbit.example/1/#a', 'hanbit.example/1'],
  ['물음 뒤의 차례', 'https://hanbit.example/?b=2&a=1', 'hanbit.example?a=1&b=2'],
  ['기사 번호는 남는다', 'https://hanbit.example/view.do?ncd=7&utm_campaign=x', 'hanbit.example/view.do?ncd=7'],
  ['한글 도메인', 'https://한빛.한국/1', 'xn--xx3br43b.xn--3e0b707e/1'],
  ['포트', 'https://hanbit.example:8080/1', 'hanbit.example:8080/1'],
  ['주소가 아님', '#article', undefined],
])('%s', (_, address, expected) => {
  expect(urlKey(address)).toBe(expected)
})
