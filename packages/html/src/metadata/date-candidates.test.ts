import { describe, expect, test } from 'vitest'
import { readDate, reconcileDates } from './date-candidates.ts'

test.each([
  ['2023-04-20T04:24:13Z', '2023-04-20T13:24:13+09:00', false],
  ['2025-05-15T20:00:52.000+0900', '2025-05-15T20:00:52+09:00', false],
  ['2023-04-07 08:26:22', '2023-04-07T08:26:22+09:00', true],
  ['20180516162312', '2018-05-16T16:23:12+09:00', true],
  ['2016-09-17T11:35+09:00', '2016-09-17T11:35:00+09:00', false],
  ['2026.03.21. 오후 7:42', '2026-03-21T19:42:00+09:00', true],
  ['1714521600', '2024-05-01T09:00:00+09:00', false],
  ['2024-07-30', '2024-07-30', true],
])('%s', (text, iso, local) => {
  expect(readDate(text, 'meta', 'x')).toMatchObject({ iso, local })
})

test.each(['', '2024-13-45', 'yesterday', '조회 1234'])('no date: %s', (text) => {
  expect(readDate(text, 'meta', 'x')).toBeUndefined()
})

describe('아홉 시간 차이', () => {
  const read = (...texts: string[]) => texts.flatMap((text, i) => readDate(text, 'meta', `meta ${i}`) ?? [])

  test('보이는 시각과 맞는 쪽이 옳다', () => {
    const { dates, issues } = reconcileDates(read('2023-04-20T04:24:13Z', '2023-04-20T04:24:13+09:00'), [
      '2023-04-20T13:24:00+09:00',
    ])
    expect(dates.map(({ iso }) => iso)).toEqual(['2023-04-20T13:24:13+09:00', '2023-04-20T13:24:13+09:00'])
    expect(issues.map(({ code }) => code)).toEqual(['date/nine-hours'])
  })

  test('Z를 붙인 한국 시각', () => {
    const { dates } = reconcileDates(read('2023-04-20T13:24:13Z'), ['2023-04-20T13:24:00+09:00'])
    expect(dates[0]?.iso).toBe('2023-04-20T13:24:13+09:00')
  })

  test('보이는 시각이 없으면 +09:00을 믿는다', () => {
    const { dates, issues } = reconcileDates(read('2023-04-20T13:24:13Z', '2023-04-20T13:24:13+09:00'), [])
    expect(dates.map(({ iso }) => iso)).toEqual(['2023-04-20T13:24:13+09:00', '2023-04-20T13:24:13+09:00'])
    expect(issues).toHaveLength(1)
  })

  test('그 밖의 차이는 그대로 둔다', () => {
    const { dates, issues } = reconcileDates(read('2023-04-20T13:24:13+09:00', '2023-04-20T13:30:00+09:00'), [
      '2023-04-20T13:30:00+09:00',
    ])
    expect(dates[0]?.iso).toBe('2023-04-20T13:24:13+09:00')
    expect(issues).toEqual([])
  })
})
