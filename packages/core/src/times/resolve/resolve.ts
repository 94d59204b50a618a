import { addDays, addMonths, type CivilDate, daysBetween, isCivilDate } from '../calendar.ts'
import { hourOf } from '../clock.ts'
import type { Expression } from '../expression/read-expressions.ts'
import { isClockAlone, type TimeParts } from '../expression/time-parts.ts'
import { dayRules } from './day-rules.ts'
import { dayOf, isBefore, type Moment, type Point } from './moment.ts'
import { monthRules } from './month-rules.ts'
import { offsetRules } from './offset-rules.ts'
import type { TimeRule } from './rule.ts'
import { storyDay } from './said-day.ts'
import type { Place } from './timeline.ts'
import { weekRules } from './week-rules.ts'
import { yearRules } from './year-rules.ts'

/** The table of resolution: the first row that fits decides. */
const timeRules: readonly TimeRule[] = [...offsetRules, ...weekRules, ...monthRules, ...dayRules, ...yearRules]

/** What an expression means in its place; undefined where nothing in sight says it. */
export function resolve({ parts, to }: Expression, place: Place): Moment | undefined {
  const start = resolveParts(parts, place)
  if (start === undefined || to === undefined) return start
  const end = resolveEnd(to, parts, start, place)
  if (end === undefined || !isBefore(start.from, end)) return start
  const { part: _, ...span } = start
  return { ...span, to: end }
}

function resolveParts(parts: TimeParts, place: Place): Moment | undefined {
  if (everyYear.test(place.before)) return undefined
  if (isClockAlone(parts)) return clockAlone(parts, place)
  const row = timeRules.find(({ fits }) => fits(parts))
  const resolved = row?.resolve(parts, place)
  if (row === undefined) return undefined
  if (resolved === undefined) return parts.gloss && resolveParts({ ...parts.gloss, ...timeOfDay(parts) }, place)
  const moment = { ...resolved, rule: row.rule }
  return withClock(parts.gloss === undefined ? moment : glossed(moment, parts, place), parts)
}

function timeOfDay({ clock, dayPart }: TimeParts): TimeParts {
  return { ...(clock && { clock }), ...(dayPart !== undefined && { dayPart }) }
}

/** `매년 5월`, `매달 25일` name no one time. */
const everyYear = /(?:매년|해마다|매해|매달|매월|매 분기|매번|통상|음력) ?$/

/** The other end of a span leans on the first: `12월 28일∼1월 3일`, `오후 2시부터 5시까지`. */
function resolveEnd(to: TimeParts, from: TimeParts, start: Moment, place: Place): Point | undefined {
  const first = start.to ?? start.from
  const printed = (count: TimeParts['day']): number | undefined =>
    count && 'at' in count ? (count.to ?? count.at) : undefined
  const [month, day, quarter] = [printed(to.month), printed(to.day), printed(to.quarter)]
  const next = to.year !== undefined && 'from' in to.year && to.year.from === 'previous' ? to.year.by : undefined
  if (next !== undefined) {
    return { year: first.year + next, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
  }
  if (isClockAlone(to)) {
    const date = dayOf(first)
    const part = to.dayPart ?? from.dayPart
    if (date === undefined || to.clock === undefined) return undefined
    const end = atClock(date, to.clock.hour, to.clock.minute, part)
    return isBefore(first, end) || to.clock.hour > 12
      ? end
      : atClock(date, to.clock.hour + 12, to.clock.minute, undefined)
  }
  if (to.year === undefined && to.month === undefined && day !== undefined && first.month !== undefined) {
    const same =
      day >= (first.day ?? 1) ? { year: first.year, month: first.month } : addMonths(first.year, first.month, 1)
    return clocked({ ...same, day }, to)
  }
  if (to.year === undefined && month !== undefined) {
    const year = first.year + (month < (first.month ?? 1) ? 1 : 0)
    return clocked({ year, month, ...(day !== undefined && { day }) }, to)
  }
  if (to.year === undefined && quarter !== undefined) return { year: first.year, quarter }
  const end = resolveParts(to, place)
  return end && (end.to ?? end.from)
}

function clocked(point: Point, { clock, dayPart }: TimeParts): Point | undefined {
  const date = dayOf(point)
  if (date === undefined) return point
  if (!isCivilDate(date)) return undefined
  return clock === undefined ? point : atClock(date, clock.hour, clock.minute, dayPart)
}

/** Hours where no clock stands with a day of its own: `평일 오전 9시`. */
const everyDay = /(?:매일|매주|매달|평일|주말|휴일|공휴일|하루|요일|당|마다) ?$/

/** `전기는 오후 3시 들어왔다`: on the day that the story is at. */
function clockAlone(parts: TimeParts, place: Place): Moment | undefined {
  if (everyDay.test(place.before)) return undefined
  const { published } = place
  const said = storyDay(place)
  const day = (said && dayOf(said.point)) ?? published
  if (day === undefined) return undefined
  return withClock({ from: day, anchor: said === undefined ? 'publication' : 'previous', rule: 'clock/alone' }, parts)
}

function withClock(moment: Moment, { clock, dayPart }: TimeParts): Moment {
  const date = dayOf(moment.from)
  if (clock === undefined || date === undefined || moment.to !== undefined) return moment
  const from = atClock(date, clock.hour, clock.minute, dayPart)
  return clock.to === undefined
    ? { ...moment, from }
    : { ...moment, from, to: atClock(date, clock.to, undefined, dayPart) }
}

/** Midnight (자정, 밤 12시, 24시) is the next day's first hour. */
function atClock(date: CivilDate, hour: number, minute: number | undefined, part: string | undefined): Point {
  const of24 = hourOf(hour, part)
  const day = of24 >= 24 ? addDays(date, 1) : date
  return { ...day, hour: of24 % 24, ...(minute !== undefined && { minute }) }
}

/** The bracket wins: `오늘(11일)` is the 11th nearest to what 오늘 gives, or to what it would give on the day of publication. */
function glossed(moment: Moment, { gloss = {}, day: counted }: TimeParts, { published }: Place): Moment {
  const at = (count: TimeParts['day']): number | undefined => (count && 'at' in count ? count.at : undefined)
  const [year, month, day] = [at(gloss.year), at(gloss.month), at(gloss.day)]
  const rule = 'gloss'
  const base = moment.from
  if (day === undefined) {
    if (month !== undefined) return { ...moment, from: { year: year ?? base.year, month }, rule }
    return year === undefined ? moment : { ...moment, from: { year }, rule }
  }
  const near = dayOf(base) ?? { year: base.year, month: base.month ?? 1, day: 1 }
  const plain = published && counted && 'from' in counted ? addDays(published, counted.by) : undefined
  const from = plain?.day === day && month === undefined ? plain : nearestDay(near, { year, month, day })
  if (from === undefined) return moment
  const last = gloss.day && 'at' in gloss.day ? gloss.day.to : undefined
  const to = last === undefined ? undefined : { ...from, day: last }
  const { to: _, ...rest } = moment
  return { ...rest, from, ...(to !== undefined && isBefore(from, to) && isCivilDate(to) && { to }), rule }
}

function nearestDay(
  near: CivilDate,
  { year, month, day }: { year: number | undefined; month: number | undefined; day: number },
): CivilDate | undefined {
  const dates = [0, -1, 1].map((by) => ({
    ...(month === undefined ? addMonths(near.year, near.month, by) : { year: near.year + by, month }),
    ...(year !== undefined && { year }),
    day,
  }))
  const [first] = dates
    .filter(isCivilDate)
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
  return first
}
