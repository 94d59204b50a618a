import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainOrigin, webUrl } from './web-url.ts'

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

test('URL 없이 읽은 주소도 URL이 읽은 것과 같다', () => {
  const label = fc.stringMatching(/^[a-z\d-]{1,8}$/)
  const host = fc.tuple(
    label,
    fc.constantFrom('', '.xn--', '.-', '.0', '.9x'),
    fc.constantFrom('.kr', '.example', '.0x', '.1', ''),
  )
  const path = fc.stringMatching(/^\/[\w/.~-]{0,12}$/)
  fc.assert(
    fc.property(fc.constantFrom('http', 'https', 'HTTPS'), host, path, path, (scheme, [a, b, c], own, relative) => {
      const base = `${scheme}://${a}${b}${c}${own}`
      if (plainOrigin(base) !== undefined) expect(new URL(base).origin).toBe(plainOrigin(base))
      if (URL.canParse(base))
        expect(webUrl(relative, base)).toBe(URL.canParse(relative, base) ? new URL(relative, base).href : undefined)
      else expect(webUrl(base)).toBeUndefined()
    }),
    { numRuns: 5000 },
  )
})
