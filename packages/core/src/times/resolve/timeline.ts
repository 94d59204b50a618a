import type { CivilDate } from '../calendar.ts'
import type { Moment, Point } from './moment.ts'

/** A time that was spoken of before. */
export interface Spoken {
  moment: Moment
  /** Number of its sentence over the whole article. */
  sentence: number
  block: number
  /** Where it ends in its block. */
  end: number
  /** Its day was printed, not counted. */
  dayPrinted: boolean
  /** Inside quotation marks. */
  quoted: boolean
  /** Its month was printed, or said (지난달): a day that follows may lean on it. */
  monthSaid: boolean
  yearSaid: boolean
  /** Counted back from another day (전날): not what 이날 means. */
  back: boolean
  /** Counted in days, months or years from another: 사흘 뒤. */
  counted: boolean
  /** Dates the story itself (`29일`, 오늘), where 지난 18일 and 5월 3일 look back or ahead. */
  peg: boolean
  /** In a caption with a date of its own: counts in its block alone. */
  caption: boolean
  /** Only a measure: 지난해보다, 전년 대비. */
  compared: boolean
}

/** A time spoken of before, and its last point. */
export interface Found {
  spoken: Spoken
  point: Point
}

/** The times of an article so far, the newest last. */
export class Timeline {
  readonly #spoken: Spoken[] = []

  add(spoken: Spoken): void {
    this.#spoken.push(spoken)
  }

  /** The newest that fits, by its last point: of a span its end. */
  last(fits: (spoken: Spoken, point: Point) => boolean): Found | undefined {
    for (let i = this.#spoken.length - 1; i >= 0 && i >= this.#spoken.length - reach; i--) {
      const spoken = this.#spoken[i]
      if (spoken === undefined) break
      const point = spoken.moment.to ?? spoken.moment.from
      if (fits(spoken, point)) return { spoken, point }
    }
    return undefined
  }
}

/** How many times back an anaphor looks: bounds the work for an article of dates alone. */
const reach = 40

/** Where an expression stands, and what is known there. */
export interface Place {
  /** The day that the article, or the caption's own date, was published. */
  published?: CivilDate
  /** The article's date was printed in the line itself (`2026.4.9/가온뉴스`). */
  captionDated: boolean
  timeline: Timeline
  block: number
  sentence: number
  quoted: boolean
  /** Up to 24 UTF-16 units before and after. */
  before: string
  after: string
  /** Whether a verb in the past stands between an offset of this block and the expression. */
  toldSince: (offset: number) => boolean
  /** What the words up to the next time say, or else the sentence's last verb. */
  tense: 'past' | 'present' | 'future' | undefined
  /** The sentence's last verb. */
  mainTense: 'past' | 'present' | 'future' | undefined
}
