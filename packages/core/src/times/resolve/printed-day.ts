import { addMonths, type CivilDate, isCivilDate, weekdayOf } from '../calendar.ts'
import type { Printed } from '../expression/time-parts.ts'
import type { Anchor } from './moment.ts'

/** A day, or the days from one to another. */
export interface ResolvedDay {
  from: CivilDate
  to?: CivilDate
  anchor: Anchor
}

/** The printed weekday is a check on the date. */
export function suits(date: CivilDate, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(date) === weekday
}

/** The printed day, or days, of a month; undefined where the month has no such day. `30∼2일` ends in the next month. */
export function daysIn(year: number, month: number, day: Printed, anchor: Anchor): ResolvedDay | undefined {
  const from = { year, month, day: day.at }
  if (!isCivilDate(from)) return undefined
  if (day.to === undefined) return { from, anchor }
  const to = { ...(day.to > day.at ? { year, month } : addMonths(year, month, 1)), day: day.to }
  return isCivilDate(to) ? { from, to, anchor } : { from, anchor }
}
