import { describe, expect, test } from 'vitest'
import { type Ending, isProse, shapeOf } from './shape.ts'

describe('shapeOf: 줄의 생김새', () => {
  test.each<[line: string, ending: Ending]>([
    ['한빛시는 11일 예산안을 냈다.', 'statement'],
    ['그는 “다리부터 고치겠다.”', 'statement'],
    ['(한빛시는 예산안을 냈다.)', 'statement'],
    ['다리를 고칩니다.', 'polite'],
    ['다리를 고쳐요.', 'polite'],
    ['물이 안 나오네요.', 'polite'],
    ['다리는 언제 고치나?', 'question'],
    ['새로 문을 연 산책로의 모습.', 'noun'],
    ['"한 방이 없다"', 'quote'],
    ['한빛시, 다리 고친다…', 'ellipsis'],
    ['한빛시, 다리 고친다..', 'ellipsis'],
    ['다리를 고친다!', 'mark'],
    ['[단독]', 'mark'],
    ['한빛시, 다리 고친다', 'open'],
    ['정치', 'open'],
  ])('%s → %s', (line, ending) => {
    expect(shapeOf(line).ending).toBe(ending)
  })

  test('낱말, 문장, 글자를 센다', () => {
    expect(shapeOf('한빛시는 예산을 냈다.시는 다리를 고친다.')).toMatchObject({ words: 5, sentences: 2, hangul: true })
    expect(shapeOf('Hanbit City')).toMatchObject({ hangul: false, latin: true, digit: false })
    expect(shapeOf('2024.07.30')).toMatchObject({ hangul: false, latin: false, digit: true })
    expect(shapeOf('')).toMatchObject({ length: 0, ending: 'open', sentences: 0 })
  })

  test.each([
    ['한빛시는 11일 내년 예산안을 냈다.', true],
    ['시는 내년 봄에 다리를 고칩니다.', true],
    ['했다.', false],
    ['한빛시, 낡은 다리 모두 살핀다', false],
  ])('글처럼 읽히나: %s → %s', (line, prose) => {
    expect(isProse(shapeOf(line))).toBe(prose)
  })
})
