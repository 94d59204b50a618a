import { expect, test } from 'vitest'
import { webUrl } from './web-url.ts'

test.each([
  ['절대 주소는 글자 그대로', 'https://www.hanbit.example/뉴스/1?a=1#b', 'https://www.hanbit.example/뉴스/1?a=1#b'],
  ['뿌리에서 시작하는 주소', '/img/1.jpg', 'https://www.hanbit.example/img/1.jpg'],
  ['통신 규약이 없는 주소', '//img.hanbit.example/1.jpg', 'https://img.hanbit.example/1.jpg'],
  ['빈칸과 막대', 'https://img.hanbit.example/a b|c.jpg', 'https://img.hanbit.example/a%20b|c.jpg'],
  ['바깥 빈칸', ' https://img.hanbit.example/1.jpg\n', 'https://img.hanbit.example/1.jpg'],
  ['자료 주소', 'data:image/png;base64,AAAA', undefined],
  ['스크립트', 'javascript:alert(1)', undefined],
  ['빈 글', ' ', undefined],
  ['깨진 주소', 'https://', undefined],
  ['글이 아닌 값', 1, undefined],
])('%s', (_, value, expected) => {
  expect(webUrl(value, 'https://www.hanbit.example/news/1')).toBe(expected)
})

test('기준 주소가 없으면 상대 주소는 주소가 아니다', () => {
  expect(webUrl('/img/1.jpg')).toBeUndefined()
})
