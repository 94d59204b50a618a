import type { Tense } from './tense.ts'

/** A reading of a number that the calendar repeats (29일, 5월, 2분기): how far off it is, in units of the number. */
export interface Reading<T> {
  value: T
  /** Below 0 it lies behind the publication. */
  distance: number
  /** Added where this reading needs more of a reason, as another year does. */
  cost?: number
}

/** What a tense costs a reading on the wrong side of the publication, in units of the number. */
export interface Reluctance {
  /** A past tense against a reading ahead. */
  past: number
  /** A present or future tense against a reading behind. A future one may belong to another clause. */
  present: number
  future: number
}

/** The nearest reading that the tense allows. */
export function nearest<T>(
  readings: readonly Reading<T>[],
  tense: Tense | undefined,
  reluctance: Reluctance,
): T | undefined {
  let best: { value: T; score: number } | undefined
  for (const { value, distance, cost = 0 } of readings) {
    const wrong = tense !== undefined && (tense === 'past' ? distance > 0 : distance < 0)
    const score = Math.abs(distance) + (wrong ? reluctance[tense] : 0) + cost
    if (best === undefined || score < best.score) best = { value, score }
  }
  return best?.value
}

/** For 지난: the last reading not ahead; for 오는: the first not behind. */
export function toward<T>(readings: readonly Reading<T>[], direction: 'last' | 'coming'): T | undefined {
  const sign = direction === 'last' ? -1 : 1
  let best: Reading<T> | undefined
  for (const reading of readings) {
    const distance = reading.distance * sign
    if (distance >= 0 && (best === undefined || distance < best.distance * sign)) best = reading
  }
  return best?.value
}
