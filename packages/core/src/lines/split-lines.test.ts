import { describe, expect, test } from 'vitest'
import { comparisonKey, isBlankUnit } from './characters.ts'
import { findMojibake } from './mojibake.ts'
import { splitLines } from './split-lines.ts'

describe('splitLines: 인쇄된 줄', () => {
  test.each([
    ['LF', 'ㄱ\nㄴ'],
    ['CR', 'ㄱ\rㄴ'],
    ['CR LF', 'ㄱ\r\nㄴ'],
    ['줄 가름', 'ㄱ\u2028ㄴ'],
    ['문단 가름', 'ㄱ\u2029ㄴ'],
  ])('%s에서 나뉜다', (_title, text) => {
    expect(splitLines(text).map(({ text: line, line: number, gap }) => [line, number, gap])).toEqual([
      ['ㄱ', 0, 0],
      ['ㄴ', 1, 0],
    ])
  })

  test('빈 줄은 세어지고 줄이 되지 않는다', () => {
    expect(splitLines('\n\n가\n\n\n나\n').map(({ text, line, gap }) => [text, line, gap])).toEqual([
      ['가', 2, 2],
      ['나', 5, 2],
    ])
  })

  test.each([
    ['NBSP', '\u00a0'],
    ['탭', '\t'],
    ['폭 없는 빈칸', '\u200b'],
    ['BOM', '\ufeff'],
    ['전각 빈칸', '\u3000'],
    ['한글 채움', '\u3164'],
    ['낱말 이음', '\u2060'],
    ['제어 문자', '\u0008'],
    ['부드러운 하이픈', '\u00ad'],
  ])('%s만 있는 줄은 빈 줄이고, 줄의 둘레에서 떨어진다', (_title, blank) => {
    expect(splitLines(`가\n${blank}${blank}\n${blank}나${blank}`)).toEqual([
      { text: '가', start: 0, end: 1, line: 0, gap: 0 },
      { text: '나', start: 6, end: 7, line: 2, gap: 1 },
    ])
  })

  test('빈 글에는 줄이 없다', () => {
    expect(splitLines('')).toEqual([])
    expect(splitLines(' \n\u200b\n')).toEqual([])
  })

  test('글자는 빈칸이 아니다', () => {
    for (const letter of ['가', 'a', '0', '.', 'ㄱ', '漢', '\ud83d', '…'])
      expect(isBlankUnit(letter.charCodeAt(0))).toBe(false)
  })
})

describe('comparisonKey: 같은 말인가', () => {
  test.each([
    ['빈칸', '한빛시, 다리 고친다', '한빛시,다리  고친다'],
    ['NFD', '한빛시', '한빛시'.normalize('NFD')],
    ['따옴표', '"재도전"', '“재도전”'],
    ['작은따옴표', "'재도전'", '‘재도전’'],
    ['말줄임', '재도전…결단', '재도전...결단'],
    ['가운뎃점', '한빛·누리', '한빛ㆍ누리'],
    ['보이지 않는 글자', '한빛\u200b시', '한빛시'],
  ])('%s이 달라도 같다', (_title, a, b) => {
    expect(comparisonKey(a)).toBe(comparisonKey(b))
  })

  test('다른 말은 다르다', () => {
    expect(comparisonKey('한빛시')).not.toBe(comparisonKey('한빛군'))
  })
})

describe('findMojibake: 깨진 글자', () => {
  test.each([
    ['CP949를 Latin-1로', 'ÇѺû½Ã´Â 11ÀÏ ³»³â ¿¹»ê¾ÈÀ» ³Â´Ù.'],
    ['제어 문자가 빠진 것', '¹®ÈÀϺ¸ À §¿øÀå ¿¹»ê¾È'],
    ['UTF-8을 태국 글자로', 'ํ•œ๋น์์์ด์ด์๋๋ด๋์์์ด์ผ'],
    ['CP949를 UTF-8로', '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd 11\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd'],
  ])('%s', (_title, text) => {
    expect(findMojibake(text)).toMatchObject({ code: 'text/mojibake', severity: 'error' })
  })

  test.each([
    ['한글', '한빛시는 11일 예산안을 냈다.'],
    ['영어', 'Hanbit City presented its budget on Monday.'],
    ['프랑스어 인용', '그는 “Où est le café? À la bibliothèque, été”라고 물었다. 한빛시는 답했다.'],
    ['빈 글', ''],
    ['한 글자가 깨진 글', '한빛시는 \ufffd 예산안을 냈다. 시의회는 심사를 시작한다.'],
  ])('깨지지 않았다: %s', (_title, text) => {
    expect(findMojibake(text)).toBeUndefined()
  })
})
