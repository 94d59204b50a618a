import { addDays, addMonths, type CivilDate, daysBetween, isCivilDate, weekdayOf } from '../calendar.ts'
import type { Printed, Shifted, TimeParts } from '../expression/time-parts.ts'
import { type Anchor, dayOf, isBefore, type Point } from './moment.ts'
import { resolveMonth } from './month-rules.ts'
import { nearest, type Reading, toward } from './nearest.ts'
import type { TimeRule } from './rule.ts'
import type { Found, Place } from './timeline.ts'
import { yearOf } from './year-of.ts'
import { resolveYear } from './year-rules.ts'

interface ResolvedDay {
  from: CivilDate
  to?: CivilDate
  anchor: Anchor
}

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

/** A reported speaker's 오늘 is the day that the sentence dates the speech with. */
function speakersDay(place: Place): CivilDate | undefined {
  const said = place.timeline.last(
    ({ sentence, quoted }, point) => !quoted && sentence === place.sentence && point.day !== undefined,
  )
  return said && dayOf(said.point)
}

/** The day that 이날, 전날 and 다음 날 start from. In `전날보다 3% 내렸다` it is the sentence's own, or the publication's. */
function anaphoricDay({ by, story }: Shifted, place: Place): ResolvedDay | undefined {
  const { published } = place
  const measures = by < 0 && /^(?:보다|에 비해| ?대비| 종가| 같은)/.test(place.after)
  const said = measures ? daySaid(place, here) : story ? storyDay(place) : lastDay(place)
  const date = said && dayOf(said.point)
  if (date !== undefined) return { from: addDays(date, by), anchor: 'previous' }
  return published && story ? { from: addDays(published, by), anchor: 'publication' } : undefined
}

type Fits = (found: Found, place: Place) => boolean

const here: Fits = ({ spoken }, { sentence }) => spoken.sentence === sentence
const toldOf: Fits = ({ point }, { published }) =>
  published === undefined || !isBefore(published, dayOf(point) ?? published)
const ahead: Fits = (found, place) => !toldOf(found, place)

function daySaid(place: Place, ...fits: readonly Fits[]): Found | undefined {
  return place.timeline.last(
    (spoken, point) =>
      point.day !== undefined &&
      !spoken.quoted &&
      (!spoken.caption || spoken.block === place.block) &&
      fits.every((fit) => fit({ spoken, point }, place)),
  )
}

/** For 같은 날, 그날, 다음 날: the newest day, not ahead of the publication where the sentence tells of the past. */
function lastDay(place: Place): Found | undefined {
  return (place.mainTense === 'past' ? daySaid(place, toldOf) : undefined) ?? daySaid(place)
}

/**
 * For 이날 and 전날: a day of the same sentence; one ahead that was just spoken of, unless the past is told; then the
 * day that the story is pegged to, over those it looks back on (`13일 … 지난 2일 … 이날` is the 13th). 전날 is passed over.
 */
export function storyDay(place: Place): Found | undefined {
  const { published } = place
  const forward: Fits = ({ spoken }) => !spoken.back
  const stillAt: Fits = ({ spoken }) => spoken.peg || !place.toldSince(spoken.end)
  const ofStory: Fits = ({ spoken }) => spoken.peg
  const fresh: Fits = ({ point }) => published !== undefined && daysBetween(dayOf(point) ?? published, published) <= 1
  const near: Fits = ({ spoken }) => spoken.sentence >= place.sentence - 1
  const past = place.tense === 'past'
  return (
    daySaid(place, forward, here, stillAt, ...(past ? [toldOf] : [])) ??
    (past ? undefined : daySaid(place, forward, near, ahead)) ??
    daySaid(place, forward, ofStory, toldOf, near) ??
    daySaid(place, forward, ofStory, toldOf, fresh) ??
    daySaid(place, forward, ofStory, toldOf) ??
    daySaid(place, forward, toldOf) ??
    (past ? undefined : daySaid(place, forward))
  )
}

/**
 * A day without its month. Where the sentence has said a month (`지난달 3일 찾았고 9일 돌려줬다`) the day leans on it,
 * unless it is the day on which someone speaks; else it is the nearest that the tense allows.
 */
function bareDay(parts: TimeParts, day: Printed, place: Place): ResolvedDay | undefined {
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
function saidBefore(day: number, { published, timeline }: Place): CivilDate | undefined {
  if (published === undefined || isSpeechDay(day, published)) return undefined
  const said = timeline.last(
    ({ dayPrinted, caption, compared }, point) => point.day === day && dayPrinted && !caption && !compared,
  )
  const date = said && dayOf(said.point)
  return date !== undefined && Math.abs(daysBetween(date, published)) <= longAgo ? date : undefined
}

const speechFollows = /^ ?(?:오전 |오후 )?(?:밝혔|말했|전했|발표|공시|보도|알렸|설명)/

/** News speaks of today and yesterday. */
function isSpeechDay(day: number, published: CivilDate): boolean {
  return day === published.day || day === addDays(published, -1).day
}

/** The printed weekday is a check on the date. */
function suits(date: CivilDate, weekday: number | undefined): boolean {
  return weekday === undefined || weekdayOf(date) === weekday
}

/** The printed day, or days, of a month; undefined where the month has no such day. `30∼2일` ends in the next month. */
function daysIn(year: number, month: number, day: Printed, anchor: Anchor): ResolvedDay | undefined {
  const from = { year, month, day: day.at }
  if (!isCivilDate(from)) return undefined
  if (day.to === undefined) return { from, anchor }
  const to: Point & CivilDate = { ...(day.to > day.at ? { year, month } : addMonths(year, month, 1)), day: day.to }
  return isCivilDate(to) ? { from, to, anchor } : { from, anchor }
}
