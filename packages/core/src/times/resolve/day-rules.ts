import { addDays, daysBetween, isCivilDate } from '../calendar.ts'
import type { Printed, Shifted } from '../expression/time-parts.ts'
import { bareDay } from './bare-day.ts'
import { dayOf } from './moment.ts'
import { resolveMonth } from './month-rules.ts'
import { daysIn, suits } from './printed-day.ts'
import type { TimeRule } from './rule.ts'
import { anaphoricDay, speakersDay } from './said-day.ts'
import { yearOf } from './year-of.ts'
import { resolveYear } from './year-rules.ts'

export const dayRules: readonly TimeRule[] = [
  // 오늘 · 어제 · 모레; inside a quotation the speaker's day
  {
    rule: 'day/relative',
    fits: ({ day }) => day !== undefined && 'from' in day && day.from === 'publication',
    resolve: ({ day }, place) => {
      const by = (day as Shifted).by
      const said = place.quoted ? speakersDay(place) : undefined
      if (said !== undefined) return { from: addDays(said, by), anchor: 'previous' }
      return place.published && { from: addDays(place.published, by), anchor: 'publication' }
    },
  },
  // 이날 · 전날 · 다음 날
  {
    rule: 'day/anaphoric',
    fits: ({ day }) => day !== undefined && 'from' in day,
    resolve: ({ day }, place) => anaphoricDay(day as Shifted, place),
  },
  // 2019년 5월 3일 · 지난해 12월 26일 · 같은 해 9월 7일
  {
    rule: 'day/of-year',
    fits: ({ day, month, year }) => day !== undefined && month !== undefined && year !== undefined,
    resolve: ({ day, month, year }, place) => {
      const resolved = resolveYear(year!, place)
      if (resolved === undefined || !('at' in month!)) return undefined
      return daysIn(resolved.year, month.at, day as Printed, resolved.anchor)
    },
  },
  // 다음 달 3일 · 지난달 24일 · 같은 달 15일
  {
    rule: 'day/of-month-said',
    fits: ({ day, month }) => day !== undefined && month !== undefined && 'from' in month,
    resolve: (parts, place) => {
      const month = resolveMonth(parts, place)
      return month && daysIn(month.year, month.month, parts.day as Printed, month.anchor)
    },
  },
  // 6월 11일 · 지난 5월 31일 · 오는 9월 7일 · 7.29(월)
  {
    rule: 'day/of-month',
    fits: ({ day, month }) => day !== undefined && month !== undefined,
    resolve: (parts, place) => {
      const { published } = place
      const month = (parts.month as Printed).at
      const day = parts.day as Printed
      const resolved = yearOf(
        {
          inYear: (year) => {
            const date = { year, month, day: day.at }
            return isCivilDate(date) && suits(date, parts.weekday) ? date : undefined
          },
          distance: (point) => (published ? daysBetween(published, dayOf(point) ?? published) : 0),
          reluctance: { past: 700, present: 160, future: 330 },
          otherYear: 150,
        },
        parts,
        place,
      )
      return resolved && daysIn(resolved.year, month, day, resolved.anchor)
    },
  },
  // 29일 · 지난 11일 · 오는 20일 · 24∼25일
  {
    rule: 'day/bare',
    fits: ({ day }) => day !== undefined,
    resolve: (parts, place) => bareDay(parts, parts.day as Printed, place),
  },
]
