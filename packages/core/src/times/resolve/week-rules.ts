import { addDays, type CivilDate, weekdayOf } from '../calendar.ts'
import type { TimeRule } from './rule.ts'
import type { Place } from './timeline.ts'

/** Bare weekdays that name no single day: 매주 금요일, 둘째 금요일, 월요일부터 금요일까지. */
const everyWeek = /(?:매주|매월|격주|째|번째|주|마지막|요일(?:과|와|·|,|부터)?|[~∼～·]) ?$|['‘]$/
const weekdaySpan = /^ ?(?:부터 ?[월화수목금토일]요일|[~∼～·,] ?[월화수목금토일]|[과와] ?[월화수목금토일]요일)/

const datesVerb = /^(?:까지|부터|에 |에는|엔|인 |, | (?:열|치|개|시|오|새|아|밤|저))/

export const weekRules: readonly TimeRule[] = [
  // 지난 주말: a Saturday and its Sunday
  {
    rule: 'week/weekend',
    fits: ({ weekend }) => weekend !== undefined,
    resolve: ({ weekend }, { published }) => {
      if (published === undefined || weekend === undefined) return undefined
      const saturday = addDays(mondayOf(published), 7 * weekend.by + 5)
      return { from: saturday, to: addDays(saturday, 1), anchor: 'publication' }
    },
  },
  // 다음 주 월요일 · 지난주 · 이번 주 초
  {
    rule: 'week/said',
    fits: ({ week }) => week !== undefined,
    resolve: ({ week, weekday, phase }, { published }) => {
      if (published === undefined || week === undefined) return undefined
      const monday = addDays(mondayOf(published), 7 * week.by)
      if (weekday !== undefined) return { from: addDays(monday, weekday), anchor: 'publication' }
      return { from: monday, to: addDays(monday, 6), ...(phase && { part: phase }), anchor: 'publication' }
    },
  },
  // 지난 금요일 · 오는 월요일 · 이번 토요일
  {
    rule: 'weekday/directed',
    fits: ({ weekday, direction, day, month }) =>
      weekday !== undefined && direction !== undefined && day === undefined && month === undefined,
    resolve: ({ weekday, direction }, { published }) => {
      if (published === undefined || weekday === undefined) return undefined
      const ahead = (weekday - weekdayOf(published) + 7) % 7
      const days = {
        last: ahead - 7,
        coming: ahead === 0 ? 7 : ahead,
        this: weekday - weekdayOf(published),
        next: weekday - weekdayOf(published) + 7,
      }
      return { from: addDays(published, days[direction!]), anchor: 'publication' }
    },
  },
  // 비는 금요일까지 이어지겠다; not 토요일 뉴스, and without a tense nothing says which
  {
    rule: 'weekday/bare',
    fits: ({ weekday, day, month }) => weekday !== undefined && day === undefined && month === undefined,
    resolve: ({ weekday, dayPart }, place) => {
      const { published, tense } = place
      if (published === undefined || weekday === undefined || tense === undefined) return undefined
      if (isEveryWeek(place) || !(dayPart !== undefined || datesVerb.test(place.after))) return undefined
      const ahead = (weekday - weekdayOf(published) + 7) % 7
      const days = tense === 'past' && ahead > 0 ? ahead - 7 : ahead
      return { from: addDays(published, days), anchor: 'publication' }
    },
  },
]

function isEveryWeek({ before, after }: Place): boolean {
  return everyWeek.test(before) || weekdaySpan.test(after)
}

function mondayOf(date: CivilDate): CivilDate {
  return addDays(date, -weekdayOf(date))
}
