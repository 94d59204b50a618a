import { addDays, addMonths, type CivilDate } from '../calendar.ts'
import { type Anchor, dayOf, type Point } from './moment.ts'
import type { TimeRule } from './rule.ts'
import type { Place } from './timeline.ts'

/** What a count may start from instead of the publication: `사고 사흘 전`, `그로부터 이틀 뒤`. */
const fromEvent =
  /(?:사고|사건|화재|참사|범행|대회|선거|총선|대선|투표|개표|개막|폐막|출발|결혼|행사|시험|수능|공연|개봉|발사|출시|선고|재판|공판|사망|취임|퇴임|사퇴|경기|결승|전당대회|전대|회담|마감|추석|명절|개통|계약|출국|입국|귀국|체포|구속|발생|발표|데뷔|파업|총회|주총|이사회|축제|콘서트|전역|입대|출산|수술|상장|착공|준공|설립|창단|[그이]로부터|[그이]보다|그 뒤|그 후) $/

export const offsetRules: readonly TimeRule[] = [
  // 사흘 전 · 2년 뒤 · 한 달 전
  {
    rule: 'offset',
    fits: ({ offset }) => offset !== undefined,
    resolve: ({ offset }, place) => {
      if (offset === undefined || isNoTime(place)) return undefined
      const base = baseOf(offset.unit, offset.by, place)
      return base && { from: away(base.point, offset.unit, offset.by), anchor: base.anchor }
    },
  },
]

/** A title's words (`'30년 전 편지'`), a rule (`7일 전까지 알려야 한다`), another's time (`나보다 10일 전`). */
function isNoTime({ before, after, tense }: Place): boolean {
  return /(?:['‘`]|보다 )$/.test(before) || (after.startsWith('까지') && tense !== 'past')
}

/** From the event or the day that the story is at (`12일 … 이틀 뒤 잡혔다`), or from the publication. */
function baseOf(
  unit: 'day' | 'month' | 'year',
  by: number,
  place: Place,
): { point: Point; anchor: Anchor } | undefined {
  const ofEvent = fromEvent.test(place.before)
  const ofStory = by > 0 && place.tense === 'past'
  if (!ofEvent && !ofStory) return place.published && { point: place.published, anchor: 'publication' }
  const near = place.timeline.last(
    ({ sentence, quoted, counted }, point) =>
      sentence >= place.sentence - 3 &&
      !quoted &&
      !(ofEvent && counted) &&
      (unit === 'year' || point.month !== undefined) &&
      (unit !== 'day' || point.day !== undefined),
  )
  return near && { point: near.point, anchor: 'previous' }
}

function away(point: Point, unit: 'day' | 'month' | 'year', by: number): Point {
  const date = dayOf(point)
  if (unit === 'day' && date !== undefined) return addDays(date satisfies CivilDate, by)
  if (unit === 'month' && point.month !== undefined) return addMonths(point.year, point.month, by)
  return { year: point.year + by }
}
