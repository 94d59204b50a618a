import { describe, expect, test } from 'vitest'
import type { Rule } from '../decide/weights.ts'
import { segmentsOf } from '../testing/find-rules.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const rulesAt = (index: number, lines: readonly string[]): Rule[] =>
  segmentsOf(lines.join('\n'))
    .filter((segment) => segment.index === index)
    .flatMap((segment) => segment.findings.map(({ rule }) => rule))
const titles = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `누리교 통제 ${i + 1}일째 출근길 정체`)
const menu = (count: number): string[] => Array.from({ length: count }, (_, i) => `메뉴 ${i}`)

describe('제목이 줄지어 있다', () => {
  test.each<[title: string, lines: string[], index: number, rule: Rule]>([
    ['긴 페이지의 긴 목록', [PROSE, ...titles(30), ...menu(60)], 15, 'run/many-titles'],
    ['긴 페이지의 짧은 목록', [PROSE, ...titles(6), PROSE, ...menu(90)], 3, 'run/titles'],
    ['기사만 있는 글의 긴 목록', [PROSE, ...titles(30)], 15, 'run/titles'],
    ['부제 넷', [...titles(4), PROSE], 1, 'run/some-titles'],
  ])('%s', (_title, lines, index, rule) => {
    expect(rulesAt(index, lines).filter((found) => /^run\/.*titles$/.test(found))).toEqual([rule])
  })

  test('문장은 줄을 끊는다', () => {
    expect(rulesAt(1, [PROSE, '누리교 통제 첫날 출근길 정체', PROSE])).not.toContain('run/some-titles')
  })
})

describe('짧은 줄이 두 번 적혔다', () => {
  const caption = '한빛시청 앞 광장의 김가온 씨'

  test('사진의 대체 글과 설명', () => {
    const lines = [PROSE, caption, caption, PROSE]
    expect(rulesAt(1, lines)).toContain('repeat/short')
    expect(rulesAt(2, lines)).toContain('repeat/short')
  })

  test.each<[title: string, lines: string[]]>([
    ['세 번이면 메뉴다', [PROSE, caption, caption, caption]],
    ['아주 짧은 단추', [PROSE, '더보기', '더보기']],
    ['한글이 없는 줄', [PROSE, '02-000-0000', '02-000-0000']],
    ['긴 페이지에서는 메뉴다', [PROSE, caption, caption, ...menu(90)]],
    ['한 번', [PROSE, caption, PROSE]],
  ])('%s', (_title, lines) => {
    expect(rulesAt(1, lines)).not.toContain('repeat/short')
  })
})
