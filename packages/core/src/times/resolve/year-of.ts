import type { TimeParts } from '../expression/time-parts.ts'
import { type Anchor, isBefore, type Point } from './moment.ts'
import { nearest, type Reluctance, toward } from './nearest.ts'
import type { Place } from './timeline.ts'

/** A part of the year that comes each year: 6월 11일, 8월, 3분기, 하반기. */
export interface Yearly {
  /** The same part of another year. */
  inYear: (year: number) => Point | undefined
  /** How far that is from the publication; below 0 behind. */
  distance: (point: Point) => number
  reluctance: Reluctance
  /** Units by which another year than the publication's must be nearer: it is mostly named (지난해, 내년). */
  otherYear: number
}

/**
 * The year where none is printed: that of the sentence's last printed year (`2019년 3월 착공해 11월 완공됐다`), or the
 * nearest that the tense allows, or as 지난 and 오는 say.
 */
export function yearOf(
  yearly: Yearly,
  { direction }: TimeParts,
  place: Place,
): { year: number; anchor: Anchor } | undefined {
  const { published } = place
  const directed = direction === 'last' || direction === 'coming'
  const led = directed ? undefined : ledYear(yearly, place)
  if (led !== undefined) return { year: led, anchor: 'previous' }
  if (published === undefined) return undefined
  const readings = [0, -1, 1].flatMap((shift) => {
    const value = published.year + shift
    const point = yearly.inYear(value)
    return point === undefined
      ? []
      : [{ value, distance: yearly.distance(point), cost: shift === 0 ? 0 : yearly.otherYear }]
  })
  const year = directed ? toward(readings, direction) : nearest(readings, place.tense, yearly.reluctance)
  return year === undefined ? undefined : { year, anchor: 'publication' }
}

function ledYear(yearly: Yearly, place: Place): number | undefined {
  const led = place.timeline.last(
    ({ sentence, yearSaid, compared }) => sentence === place.sentence && yearSaid && !compared,
  )
  if (led === undefined) return undefined
  // `지난해 멈췄지만, 하반기 …`: a year alone is over with its verb
  if (led.point.month === undefined && led.point.quarter === undefined && place.toldSince(led.spoken.end))
    return undefined
  const same = yearly.inYear(led.point.year)
  const year =
    same !== undefined && isBefore(same, led.point) && led.point.month !== undefined
      ? led.point.year + 1
      : led.point.year
  const point = yearly.inYear(year)
  if (point === undefined || place.published === undefined) return point && year
  const distance = yearly.distance(point)
  const contradicts = (distance > 0 && place.tense === 'past') || (distance < 0 && place.tense === 'future')
  return contradicts ? undefined : year
}
