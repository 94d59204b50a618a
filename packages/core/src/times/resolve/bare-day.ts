import { addDays, addMonths, type CivilDate, daysBetween, isCivilDate } from '../calendar.ts'
import type { Printed, TimeParts } from '../expression/time-parts.ts'
import { dayOf } from './moment.ts'
import { nearest, type Reading, toward } from './nearest.ts'
import { daysIn, type ResolvedDay, suits } from './printed-day.ts'
import type { Place } from './timeline.ts'

/**
 * A day without its month. Where the sentence has said a month (`지난달 3일 찾았고 9일 돌려줬다`) the day leans on it,
 * unless it is the day on which someone speaks; else it is the nearest that the tense allows.
 */
export function bareDay(parts: TimeParts, day: Printed, place: Place): ResolvedDay | undefined {
  const led = parts.direction === undefined ? ledDay(day.at, place) : undefined
  if (led !== undefined && suits(led, parts.weekday)) return daysIn(led.year, led.month, day, 'previous')
  const { published } = place
  if (published === undefined) return undefined
  const again = parts.direction === undefined ? saidBefore(day.at, place) : undefined
  if (again !== undefined && suits(again, parts.weekday)) return daysIn(again.year, again.month, day, 'previous')
  const readings = [-1, 0, 1].flatMap((shift): Reading<CivilDate>[] => {
    const date = { ...addMonths(published.year, published.month, shift), day: day.at }
    return isCivilDate(date) ? [{ value: date, distance: daysBetween(published, date) }] : []
  })
  const suited = readings.filter(({ value }) => suits(value, parts.weekday))
  const open = suited.length > 0 ? suited : readings
  const { direction } = parts
  const tomorrow = addDays(published, 1)
  if (direction === undefined && place.tense === 'past' && day.at === tomorrow.day && suited.length !== 1) {
    // a piece for tomorrow's paper tells of tomorrow as past; of a day four weeks ago it would say 지난달
    return daysIn(tomorrow.year, tomorrow.month, day, 'publication')
  }
  const date =
    direction === 'last' || direction === 'coming'
      ? toward(open, direction)
      : nearest(open, place.tense, { past: 62, present: 14, future: 28 })
  return date && daysIn(date.year, date.month, day, place.captionDated ? 'explicit' : 'publication')
}

/** How long ago a story's day must lie for later sentences to lean on its month too. */
const longAgo = 60

function ledDay(day: number, place: Place): CivilDate | undefined {
  const { published, timeline } = place
  const led = timeline.last(
    ({ quoted, block, compared }, point) => point.day !== undefined && !quoted && !compared && block === place.block,
  )
  const from = led && dayOf(led.point)
  if (led === undefined || from === undefined) return undefined
  const far = published !== undefined && daysBetween(from, published) > longAgo
  if (!(led.spoken.sentence === place.sentence ? led.spoken.monthSaid : far)) return undefined
  const months = [0, 1, -1].map((by) => ({ ...addMonths(from.year, from.month, by), day })).filter(isCivilDate)
  const date =
    led.spoken.sentence === place.sentence
      ? months.find((one) => daysBetween(from, one) >= 0)
      : months.sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))[0]
  if (date === undefined) return undefined
  if (published === undefined) return date
  const away = daysBetween(published, date)
  const speaks = isSpeechDay(day, published) || speechFollows.test(place.after)
  const contradicts = (away > 0 && place.tense === 'past') || (away < 0 && place.tense === 'future')
  return contradicts || (speaks && away !== 0) ? undefined : date
}

/** `오는 22일 … 22일`: within one story a number is one day, unless it is today's or yesterday's. */
function saidBefore(day: number, { published, timeline, tense }: Place): CivilDate | undefined {
  if (published === undefined || isSpeechDay(day, published)) return undefined
  const said = timeline.last(
    ({ dayPrinted, caption, compared }, point) => point.day === day && dayPrinted && !caption && !compared,
  )
  const date = said && dayOf(said.point)
  if (date === undefined || (tense === 'future' && daysBetween(date, published) > 0)) return undefined
  return Math.abs(daysBetween(date, published)) <= longAgo ? date : undefined
}

const speechFollows = /^ ?(?:오전 |오후 )?(?:밝혔|말했|전했|발표|공시|보도|알렸|설명)/

/** News speaks of today and yesterday. */
function isSpeechDay(day: number, published: CivilDate): boolean {
  return day === published.day || day === addDays(published, -1).day
}
