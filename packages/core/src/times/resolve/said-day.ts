import { addDays, type CivilDate, daysBetween } from '../calendar.ts'
import type { Shifted } from '../expression/time-parts.ts'
import { dayOf, isBefore } from './moment.ts'
import type { ResolvedDay } from './printed-day.ts'
import type { Found, Place } from './timeline.ts'

/** A reported speaker's 오늘 is the day that the sentence dates the speech with. */
export function speakersDay(place: Place): CivilDate | undefined {
  const said = place.timeline.last(
    ({ sentence, quoted }, point) => !quoted && sentence === place.sentence && point.day !== undefined,
  )
  return said && dayOf(said.point)
}

/** The day that 이날, 전날 and 다음 날 start from. In `전날보다 3% 내렸다` it is the sentence's own, or the publication's. */
export function anaphoricDay({ by, story }: Shifted, place: Place): ResolvedDay | undefined {
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
