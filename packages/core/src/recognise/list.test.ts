import { describe, expect, test } from 'vitest'
import type { Rule } from '../decide/weights.ts'
import { rulesIn, segmentsOf } from '../testing/find-rules.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
/** What fires for the line at the index. */
const rulesAt = (index: number, ...lines: string[]): Rule[] =>
  segmentsOf(lines.join('\n'))
    .filter((segment) => segment.index === index)
    .flatMap((segment) => segment.findings.map(({ rule }) => rule))

describe('줄줄이 이어진 줄', () => {
  test('같은 기호로 여는 세 줄: 이력, 차례, 주고받는 말', () => {
    const career = ['▲2018년 한빛시의원', '▲2022년 한빛시 부시장', '▲2026년 한빛시장']
    expect(rulesAt(1, ...career)).toContain('line/list-row')
    expect(rulesAt(2, PROSE, ...career)).toContain('line/list-row')
    const talk = ['-언제 고치나?', '“내년 봄이다.”', '-값은 얼마인가?', '“아직 모른다.”', '-누가 짓나?']
    expect(rulesAt(2, ...talk)).toContain('line/list-row')
  })

  test('기호가 하나뿐이면 줄이 아니다', () => {
    expect(rulesAt(1, PROSE, '▲ 새로 문을 연 산책로', PROSE)).not.toContain('line/list-row')
    expect(rulesAt(1, PROSE, '▲ 새로 문을 연 산책로', PROSE, '▲ 한빛시청 전경')).not.toContain('line/list-row')
  })

  test('이름 – 사정: 둘이 붙어야 명단이다', () => {
    const hurt = '한가온 – 왼쪽 발목 염좌(결장)'
    expect(rulesAt(1, '부상자 명단', hurt, '이도담 – 오른쪽 무릎 타박상(출전)')).toContain('roster/rows')
    expect(rulesAt(1, PROSE, hurt, PROSE)).not.toContain('roster/rows')
  })

  test('내일 신문이 싣는 것: 면과 그 제목들', () => {
    const pages = ['△1면', '-한빛시, 낡은 다리 고친다', '△2면(정치)', '-시의회 예산안 심사…다리가 먼저']
    for (const at of [0, 1, 2, 3]) expect(rulesAt(at, ...pages)).toContain('roster/rows')
    expect(rulesAt(0, '△11면체 주사위')).not.toContain('roster/rows')
  })

  test.each(['한빛(2승 1무 1패) 3(0-0 2-0 1-0)0 가온(4패)', '누리 2-1 한빛'])('경기 결과: %s', (line) => {
    expect(rulesAt(1, PROSE, line, PROSE)).toContain('roster/rows')
  })

  test('두 번 적힌 제목과 매체는 명단이 아니다', () => {
    const title = '한빛시, 낡은 다리 고친다 - 한빛일보'
    expect(rulesAt(0, title, title, PROSE)).not.toContain('roster/rows')
  })
})

describe('알림 상자의 칸', () => {
  test.each([
    ['식당: 가온국밥'],
    ['가격: 국밥 9000원'],
    ['■ 일시 : 11월 20일 오후 7시'],
    ['- 문의: 02-000-0000'],
    ['· 영업 시간: 오전 11시~오후 9시'],
    ['주 소 : 한빛시 가온로 12'],
    ['지은이: 한가온'],
  ])('칸: %s', (line) => {
    expect(rulesIn(line)).toContain('line/field')
  })

  test.each([
    ['가격은 9000원이다.'],
    ['한가온 시장: 다리부터 고치겠다'],
    ['김가온 감독: 다음 경기도 이기겠다'],
    ['대상 한빛고, 금상 누리고'],
    ['메뉴판: 국밥 하나'],
    ['기간제 교사: 어디로 가나'],
  ])('칸이 아니다: %s', (line) => {
    expect(rulesIn(line)).not.toContain('line/field')
  })
})

describe('인사와 부고', () => {
  test.each([
    ['roster/personnel', '◇국장급 △정책관 김가온 △기획관 이도담'],
    ['roster/personnel', '△정책관 김가온'],
    ['roster/rows', '▲ 가온의 강 = 김가온·이도담 지음.'],
    ['roster/obituary', '김가온씨 별세, 이도담씨 부친상 = 11일, 한빛병원 장례식장 1호, 발인 13일'],
  ] as const)('%s: %s', (rule, line) => {
    expect(rulesIn(line)).toContain(rule)
  })

  test.each([
    ['△한빛시 다리 열두 개를 모두 살핀 한가온 시장은 11일 예산안을 냈다.'],
    ['▲ 새로 문을 연 가온천 산책로 전경'],
    ['▲ 한가온 한빛시장 유튜브 채널 갈무리'],
    ['그는 모친상, 부친상 등을 겪은 뒤 한빛병원 장례식장에서 발인 때마다 일손을 도왔다.'],
  ])('문장은 명단이 아니다: %s', (line) => {
    expect(rulesIn(line).filter((rule) => rule.startsWith('roster/'))).toEqual([])
  })
})
