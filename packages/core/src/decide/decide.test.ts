import { describe, expect, test } from 'vitest'
import { segmentsOf } from '../testing/find-rules.ts'
import { decide } from './decide.ts'
import { ROLES } from './roles.ts'
import { createModel, roleOf } from './states.ts'
import { moveWeights, ZONES, zoneWeights } from './transitions.ts'
import { weightOf } from './weight-of.ts'
import { ruleWeights } from './weights.ts'

const PROSE = '한빛시는 11일 내년 예산안을 시의회에 제출했다고 밝혔다. 예산은 올해보다 4.2% 늘어난 1조2000억원이다.'
const MORE = '가장 크게 늘어난 분야는 교통이다. 시는 가온천을 따라 노면전차를 놓고 버스 노선 12개를 새로 짜기로 했다.'
const rolesOf = (text: string, headline?: string): string[] =>
  decide(segmentsOf(text, headline ? { headline } : {})).map(({ role }) => role)

describe('decide: 모든 줄의 역할을 함께 고른다', () => {
  test('빈 글에는 고를 것이 없다', () => {
    expect(decide([])).toEqual([])
  })

  test('같은 줄이 자리에 따라 부제이거나 다른 기사의 제목이다', () => {
    const line = '한빛시장 "재도전"…내일 결단'
    expect(rolesOf(`${line}\n\n${PROSE}\n\n${MORE}`, '한가온, 다시 나서나')[0]).toBe('subheadline')
    const listed = rolesOf(
      `${PROSE}\n\n${MORE}\n\n많이 본 뉴스\n1\n${line}\n2\n누리교 통제 첫날 출근길 정체\n3\n가온시장 야시장 다시 연다`,
    )
    expect(listed[4]).toBe('related')
  })

  test('글 가운데에는 메뉴가 오지 않고, 꼬리 뒤에는 글이 오지 않는다', () => {
    const zones = decide(
      segmentsOf(`로그인\n검색\n\n${PROSE}\n\n${MORE}\n\ngaon@example.kr\n\n관련기사\n누리교 통제 첫날 출근길 정체`),
    ).map(({ zone }) => ZONES.indexOf(zone))
    expect(zones).toEqual([...zones].sort((a, b) => a - b))
  })

  test('확신은 0과 1 사이이고, 다음 후보는 고른 것과 다르다', () => {
    for (const { confidence, role, runnerUp } of decide(
      segmentsOf(`정치\n\n${PROSE}\n\n사진=한빛시\n\n${MORE}\n\n김가온 기자`),
    )) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
      expect(runnerUp).not.toBe(role)
    }
  })

  test('페이지가 이미 정한 줄의 역할은 바뀌지 않는다', () => {
    const segments = segmentsOf(`${PROSE}\n\n${MORE}`)
    const [first] = segments
    if (first) first.page = { element: 'footer', rules: [], ruled: 'chrome' }
    expect(decide(segments)[0]?.role).toBe('chrome')
  })

  test('다른 무게를 쓰면 다르게 고른다', () => {
    const model = createModel()
    const body = ROLES.indexOf('body')
    const barred = { ...model, prior: model.prior.map((value, state) => (roleOf(state) === body ? -1e9 : value)) }
    expect(decide(segmentsOf(PROSE), barred)[0]?.role).not.toBe('body')
  })
})

describe('무게의 표', () => {
  test('규칙마다 알려진 역할에 대해서만, 유한한 수로 말한다', () => {
    for (const [rule, row] of Object.entries(ruleWeights)) {
      expect(
        Object.keys(row).filter((role) => !ROLES.includes(role as never)),
        rule,
      ).toEqual([])
      expect(
        Object.values<number>(row).every((weight) => Number.isFinite(weight) && weight !== 0),
        rule,
      ).toBe(true)
    }
  })

  test('weightOf는 표에 없는 역할에 0을 준다', () => {
    expect(weightOf('stamp/label', 'meta')).toBe(ruleWeights['stamp/label'].meta)
    expect(weightOf('stamp/label', 'body')).toBe(0)
  })

  test('역할마다 설 자리가 있고, 자리마다 이어질 자리가 있다', () => {
    for (const role of ROLES)
      expect(
        ZONES.some((zone) => zoneWeights[zone][role] !== undefined),
        role,
      ).toBe(true)
    for (const zone of ZONES) expect(moveWeights[`${zone}>${zone}`], zone).toBeDefined()
  })
})
