import { type CivilDate, two } from '../calendar.ts'
import type { Phase } from '../expression/time-parts.ts'

/** A point of the calendar, as exact as it is known. */
export interface Point {
  year: number
  quarter?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
}

export type Anchor = 'publication' | 'previous' | 'explicit'

/** What an expression means. `to` makes it a span. */
export interface Moment {
  from: Point
  to?: Point
  part?: Phase
  anchor: Anchor
  /** The row of the table that decided: `day/bare`. */
  rule: string
}

export type Precision = 'minute' | 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'range'

export function precisionOf({ from, to }: Moment): Precision {
  if (to !== undefined) return 'range'
  if (from.minute !== undefined) return 'minute'
  if (from.hour !== undefined) return 'hour'
  if (from.day !== undefined) return 'day'
  if (from.month !== undefined) return 'month'
  return from.quarter === undefined ? 'year' : 'quarter'
}

/** ISO 8601 with exactly the moment's precision; a span as `from/to`. A quarter is `2024-Q3`. */
export function isoOf({ from, to }: Moment): string {
  return to === undefined ? isoPoint(from) : `${isoPoint(from)}/${isoPoint(to)}`
}

function isoPoint({ year, quarter, month, day, hour, minute }: Point): string {
  let iso = String(year).padStart(4, '0')
  if (quarter !== undefined) return `${iso}-Q${quarter}`
  if (month === undefined) return iso
  iso += `-${two(month)}`
  if (day === undefined) return iso
  iso += `-${two(day)}`
  return hour === undefined ? iso : `${iso}T${two(hour)}:${two(minute ?? 0)}`
}

/** The day of a point that has one. */
export function dayOf({ year, month, day }: Point): CivilDate | undefined {
  return month === undefined || day === undefined ? undefined : { year, month, day }
}

/** Whether `a` begins before `b`; missing parts count as the first. */
export function isBefore(a: Point, b: Point): boolean {
  return order(a) < order(b)
}

function order({ year, quarter, month, day, hour, minute }: Point): number {
  const first = quarter === undefined ? (month ?? 1) : quarter * 3 - 2
  return (((year * 12 + first - 1) * 31 + (day ?? 1) - 1) * 25 + (hour ?? 0)) * 60 + (minute ?? 0)
}
