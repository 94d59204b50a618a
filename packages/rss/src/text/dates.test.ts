import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toInstant, toRfc822, toRfc3339, toW3cDate } from './dates.ts'

describe('날짜 읽기', () => {
  test.each([
    ['2024-07-30T11:15:00+09:00', '2024-07-30T02:15:00.000Z'],
    ['2024-07-30T02:15Z', '2024-07-30T02:15:00.000Z'],
    ['2024-07-30T11:15:00.123+0900', '2024-07-30T02:15:00.000Z'],
    ['2024-07-30T11:15:00', '2024-07-30T02:15:00.000Z'],
    ['2024-07-30', '2024-07-29T15:00:00.000Z'],
    ['2024.07.30. 17:59', '2024-07-30T08:59:00.000Z'],
    ['2024-07-30 17:59', '2024-07-30T08:59:00.000Z'],
    ['2024. 7. 3. 0:05', '2024-07-02T15:05:00.000Z'],
    ['2024-07-20 17:59 KST', '2024-07-20T08:59:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2024-07-20T24:00:00+09:00', '2024-07-20T15:00:00.000Z'],
    ['1988-06-01T00:00:00+10:00', '1988-05-31T14:00:00.000Z'],
  ])('%s', (text, iso) => expect(new Date(toInstant(text)!.ms).toISOString()).toBe(iso))

  test.each([
    '',
    'Invalid Date',
    '2024-02-30T10:00:00+09:00',
    '2024-07-20T25:00:00+09:00',
    '0099-01-01T00:00:00Z',
    null,
    5,
  ])('날짜가 아니다: %s', (value) => expect(toInstant(value)).toBeUndefined())

  test('시각이나 시간대가 없으면 그렇다고 한다', () => {
    expect(toInstant('2024-07-30')).toMatchObject({ dayOnly: true })
    expect(toInstant('2024-07-30T11:15:00')).toMatchObject({ local: true })
    expect(toInstant('2024-07-30 11:15')).toMatchObject({ local: true })
    expect(toInstant('2024-07-30T11:15:00+09:00')).not.toHaveProperty('local')
  })
})

describe('날짜 쓰기', () => {
  const instant = toInstant('2024-07-30T11:05:09+09:00')!
  test('RFC 822: 영어 이름, 네 자리 연도, +0900이나 GMT', () => {
    expect(toRfc822(instant, '+0900')).toBe('Tue, 30 Jul 2024 11:05:09 +0900')
    expect(toRfc822(instant, 'GMT')).toBe('Tue, 30 Jul 2024 02:05:09 GMT')
  })
  test('RFC 3339', () => {
    expect(toRfc3339(instant, '+0900')).toBe('2024-07-30T11:05:09+09:00')
    expect(toRfc3339(instant, 'GMT')).toBe('2024-07-30T02:05:09Z')
  })
  test('사이트맵은 모르는 시각을 지어내지 않는다', () => {
    expect(toW3cDate(toInstant('2024-07-30')!, '+0900')).toBe('2024-07-30')
  })
  test('쓴 것을 읽으면 같은 때다', () => {
    const times = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2099, 0) / 1000 })
    fc.assert(
      fc.property(times, fc.constantFrom('+0900' as const, 'GMT' as const), (seconds, zone) => {
        const ms = seconds * 1000
        expect(Date.parse(toRfc822({ ms }, zone))).toBe(ms)
        expect(toInstant(toRfc3339({ ms }, zone))!.ms).toBe(ms)
      }),
    )
  })
})
