import { describe, expect, test } from 'vitest'
import { isEmail, toHref, toUrl } from './to-url.ts'
import type { Url } from './typed-text.ts'

const BASE = 'https://news.hanbit.kr/a/1' as Url

describe('주소', () => {
  test.each([
    ['흠 없는 주소는 그대로다', 'https://news.hanbit.kr/a?b=c&d=e#f', 'https://news.hanbit.kr/a?b=c&d=e#f'],
    ['한글 호스트와 경로', 'https://뉴스.한국/기사/1', 'https://xn--vg1b002a.xn--3e0b707e/%EA%B8%B0%EC%82%AC/1'],
    ['상대 주소', '../i.jpg', 'https://news.hanbit.kr/i.jpg'],
    ['프로토콜 없는 주소', '//img.hanbit.kr/1.jpg', 'https://img.hanbit.kr/1.jpg'],
    [
      '브라우저가 그냥 두는 글자',
      'https://a.kr/?q=[가]|^`{}\\"<>',
      'https://a.kr/?q=%5B%EA%B0%80%5D%7C%5E%60%7B%7D%5C%22%3C%3E',
    ],
    ['외톨이 %', 'https://a.kr/100%/?%zz', 'https://a.kr/100%25/?%25zz'],
    ['이미 부호화된 것은 그대로다', 'https://a.kr/%EA%B0%80%25', 'https://a.kr/%EA%B0%80%25'],
    ['&amp;는 고친다', 'https://a.kr/?a=1&amp;b=2', 'https://a.kr/?a=1&b=2'],
    ['둘째 #', 'https://a.kr/#a#b', 'https://a.kr/#a%23b'],
    ['기본 포트', 'https://a.kr:443/', 'https://a.kr/'],
    ['비밀번호는 나가지 않는다', 'https://u:p@a.kr/x', 'https://a.kr/x'],
    ['javascript:', 'java\tscript:alert(1)', undefined],
    ['data:', 'data:text/html,x', undefined],
    ['호스트가 없다', 'http://', undefined],
    ['포트가 틀렸다', 'https://a.kr:99999/', undefined],
    ['이름이 아닌 호스트', 'https://[::1]/', undefined],
    ['빈 글', ' ', undefined],
    ['글이 아니다', 7, undefined],
  ])('%s', (_, value, url) => expect(toUrl(value, BASE)).toBe(url))

  test('고친 주소는 다시 고칠 것이 없다', () => {
    for (const text of ['https://뉴스.한국/기사 1?[x]|"', 'https://a.kr/100%#a#b', '//img.hanbit.kr/../1.jpg']) {
      const url = toUrl(text, BASE)
      expect(toUrl(url)).toBe(url)
    }
  })
})

test('글 속의 링크는 http(s)와 mailto뿐이다', () => {
  expect(toHref('mailto:gaon@hanbit.kr')).toBe('mailto:gaon@hanbit.kr')
  expect(toHref('mailto:gaon@hanbit.kr?bcc=x@y.kr')).toBeUndefined()
  expect(toHref('tel:02-000-0000')).toBeUndefined()
})

test.each([
  ['gaon@hanbit.kr', true],
  ['gaon.kim+news@mail.hanbit.co.kr', true],
  ['gaon@hanbit', false],
  ['gaon(at)hanbit.kr', false],
  ['ｇａｏｎ@hanbit.kr', false],
  ['a@b@c.kr', false],
])('전자우편 %s: %s', (text, is) => expect(isEmail(text)).toBe(is))
