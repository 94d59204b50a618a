import { addDays, addMonths, type CivilDate, daysInMonth, weekdayOf } from '../calendar.ts'
import type { TimeParts } from '../expression/time-parts.ts'
import type { Anchor } from './moment.ts'
import type { TimeRule } from './rule.ts'
import type { Place } from './timeline.ts'
import { type Yearly, yearOf } from './year-of.ts'
import { resolveYear } from './year-rules.ts'

/** A month, or a span of months, with what it was counted from. */
export interface ResolvedMonth {
  year: number
  month: number
  to?: { year: number; month: number }
  anchor: Anchor
}

/** The month of an expression: 지난달, 같은 달, 2019년 5월, 올 5월, 지난 5월, 8월. */
export function resolveMonth(parts: TimeParts, place: Place): ResolvedMonth | undefined {
  const { month, year } = parts
  if (month === undefined) return undefined
  if ('from' in month) return countMonth(month.from, month.by, place)
  const resolved = year === undefined ? yearOf(monthOfYear(month.at, place), parts, place) : resolveYear(year, place)
  if (resolved === undefined) return undefined
  const to = month.to
  return {
    year: resolved.year,
    month: month.at,
    ...(to !== undefined && { to: { year: resolved.year + (to < month.at ? 1 : 0), month: to } }),
    anchor: resolved.anchor,
  }
}

function monthOfYear(month: number, { published }: Place): Yearly {
  return {
    inYear: (year) => ({ year, month }),
    distance: ({ year }) => (published ? (year - published.year) * 12 + month - published.month : 0),
    reluctance: { past: 24, present: 5.4, future: 10.8 },
    otherYear: 4,
  }
}

function countMonth(from: 'publication' | 'previous', by: number, place: Place): ResolvedMonth | undefined {
  const { published, timeline, tense } = place
  if (from === 'publication') {
    // 다음 달 that is over (`3월 입국했고 다음 달 기소됐다`) counts from the story's month
    const past = by > 0 && tense === 'past' ? timeline.last((_, point) => point.month !== undefined)?.point : undefined
    if (past?.month !== undefined) return { ...addMonths(past.year, past.month, by), anchor: 'previous' }
    return published && { ...addMonths(published.year, published.month, by), anchor: from }
  }
  // 전월 measures the sentence's own month, or else this one; 같은 달 needs a month that was said
  const said = timeline.last(
    (spoken, point) =>
      point.month !== undefined && (by >= 0 || (spoken.sentence === place.sentence && spoken.monthSaid)),
  )
  if (said?.point.month !== undefined)
    return { ...addMonths(said.point.year, said.point.month, by), anchor: 'previous' }
  return by < 0 && published ? { ...addMonths(published.year, published.month, by), anchor: 'publication' } : undefined
}

export const monthRules: readonly TimeRule[] = [
  // 8월 첫째 주 · 다음 달 둘째 주 토요일
  {
    rule: 'month/week',
    fits: ({ weekOfMonth, month }) => weekOfMonth !== undefined && month !== undefined,
    resolve: (parts, place) => {
      const month = resolveMonth(parts, place)
      if (month === undefined) return undefined
      const { anchor } = month
      if (parts.weekday !== undefined) return { from: nthWeekday(month, parts.weekOfMonth!, parts.weekday), anchor }
      const monday = addDays(nthWeekday(month, parts.weekOfMonth!, thursday), -thursday)
      return { from: monday, to: addDays(monday, 6), anchor }
    },
  },
  // 지난달 · 이달 말 · 8월 초순 · 6~8월
  {
    rule: 'month/said',
    fits: ({ month, day }) => month !== undefined && day === undefined,
    resolve: (parts, place) => {
      const resolved = resolveMonth(parts, place)
      if (resolved === undefined) return undefined
      const { year, month, to, anchor } = resolved
      return { from: { year, month }, ...(to && { to }), ...(parts.phase && { part: parts.phase }), anchor }
    },
  },
]

/** A week belongs to the month that has its Thursday (KS X ISO 8601). */
const thursday = 3

/** The `nth` such weekday of the month; -1 is the last. */
function nthWeekday({ year, month }: { year: number; month: number }, nth: number, weekday: number): CivilDate {
  const first = { year, month, day: 1 }
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7)
  const last = day + 7 * Math.floor((daysInMonth(year, month) - day) / 7)
  return { year, month, day: nth < 0 ? last : Math.min(last, day + 7 * (nth - 1)) }
}
