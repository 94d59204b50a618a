import { expect, test } from 'vitest'
import { cleanText } from './clean-text.ts'

test.each([
  ['한글에서 붙여 넣은 제어 문자는 빠진다', '시장\u001C은 \u0008말했다', '시장은 말했다', ['control-characters']],
  ['C1 제어 문자와 DEL도 빠진다', 'a\u0080\u0093b\u007Fc', 'abc', ['control-characters']],
  ['줄바꿈은 모두 LF가 된다', 'a\r\nb\rc\u000Bd\u000Ce\u0085f', 'a\nb\nc\nd\ne\nf', []],
  ['탭은 남는다', 'a\tb', 'a\tb', []],
  ['잘린 그림 문자의 반쪽은 빠진다', '집 \uD83C', '집 ', ['lone-surrogates']],
  ['거꾸로 놓인 반쪽들도 빠진다', 'a\uDE00\uD83Db', 'ab', ['lone-surrogates']],
  ['제어 문자로 갈라진 쌍은 다시 붙는다', 'a\uD83D\u0001\uDE00b', 'a😀b', ['control-characters']],
  ['되살릴 수 없는 글자', '가\uFFFD나', '가나', ['lost-characters']],
  ['비문자', 'a\uFDD0\uFFFE\uFFFF\u{1FFFE}\u{10FFFF}b', 'ab', []],
  ['BOM', '\uFEFF제목\uFEFF', '제목', []],
  [
    'ZWJ 그림 문자, 옛한글, 한자, 사용자 영역은 그대로다',
    '👍🏾🏿👨‍👩‍👧 ᄒᆞᆫ글 李\uF9E1 \uE000 \u202E',
    '👍🏾🏿👨‍👩‍👧 ᄒᆞᆫ글 李\uF9E1 \uE000 \u202E',
    [],
  ],
])('%s', (_, text, clean, losses) => {
  const seen: string[] = []
  expect(cleanText(text, (loss) => seen.push(loss))).toBe(clean)
  expect(seen).toEqual(losses)
})

test('isWellFormed가 없는 실행 환경에서도 같다', () => {
  const native = Object.getOwnPropertyDescriptor(String.prototype, 'isWellFormed')!
  try {
    Object.defineProperty(String.prototype, 'isWellFormed', { value: undefined, configurable: true })
    expect(cleanText('가\uD83D나😀\uDE00')).toBe('가나😀')
    expect(cleanText('가나😀')).toBe('가나😀')
  } finally {
    Object.defineProperty(String.prototype, 'isWellFormed', native)
  }
})
