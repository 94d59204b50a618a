import type { TimeParts } from '../expression/time-parts.ts'
import type { Moment } from './moment.ts'
import type { Place } from './timeline.ts'

/** A row of the table of resolution: which expressions it takes, and what they mean. */
export interface TimeRule {
  /** Stable id that the mention carries: `day/bare`. */
  rule: string
  fits: (parts: TimeParts) => boolean
  /** Undefined where nothing in sight says which time is meant. */
  resolve: (parts: TimeParts, place: Place) => Omit<Moment, 'rule'> | undefined
}
