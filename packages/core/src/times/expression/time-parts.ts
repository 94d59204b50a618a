/** A number as printed, `29` of 29일; with `to` a span, `24∼25일`. */
export interface Printed {
  at: number
  to?: number
}

/** So many units away from the publication (`올해`, `지난달`, `어제`) or from what was spoken of last (`이듬해`, `전날`). */
export interface Shifted {
  from: 'publication' | 'previous'
  by: number
  /** From where the story stands (이날, 전날): days counted back are skipped, and without any day it is the publication. */
  story?: true
}

export type Count = Printed | Shifted
export type Phase = 'early' | 'mid' | 'late'

/** Time of day as printed; its part (오전, 밤 …) stands in `dayPart`. `minute` is absent where only the hour is printed. */
export interface PrintedClock {
  hour: number
  minute?: number
  /** `오후 2∼4시` */
  to?: number
  /** 자정 or 정오, which need no part of the day. */
  named?: true
}

/** What one expression prints: `다음 달 2일(금) 오후 7시 30분`. Nothing is resolved yet. */
export interface TimeParts {
  /** 지난, 이번, 다음, 오는 before a number or weekday. */
  direction?: 'last' | 'this' | 'next' | 'coming'
  year?: Count
  half?: 1 | 2
  quarter?: Count
  month?: Count
  /** Calendar weeks, Monday to Sunday. */
  week?: Shifted
  /** `셋째 주`: 1 to 5, or -1 for 마지막. */
  weekOfMonth?: number
  weekend?: Shifted
  /** 0 Monday to 6 Sunday. */
  weekday?: number
  day?: Count
  /** `사흘 전`, `2년 뒤`. */
  offset?: { unit: 'day' | 'month' | 'year'; by: number }
  phase?: Phase
  /** A part of the day, with or without an hour: `29일 밤`. */
  dayPart?: string
  clock?: PrintedClock
  /** The bracket by which an expression dates itself: `오늘(11일)`. */
  gloss?: TimeParts
  /** 현지시간 stands with it. */
  local?: boolean
}

/** What kind of piece a row reads; which kinds may follow which is in `follow.ts`. */
export type PieceKind =
  | 'direction'
  | 'year'
  | 'yearEdge'
  | 'half'
  | 'quarter'
  | 'month'
  | 'weekOfMonth'
  | 'week'
  | 'weekend'
  | 'weekday'
  | 'day'
  | 'date'
  | 'offset'
  | 'phase'
  | 'weekdayGloss'
  | 'zone'
  | 'dayPart'
  | 'clock'
  | 'colonClock'

/**
 * A row of the lexicon: a printed form and what it says. `pattern` is a source without anchors; `read` gives undefined
 * where the words only look like a time.
 */
export interface PieceRow {
  kind: PieceKind
  pattern: string
  read: (groups: readonly (string | undefined)[], context: PieceContext) => TimeParts | undefined
}

/** The words around a piece, for rows that must look at them. */
export interface PieceContext {
  before: string
  after: string
}

/** An hour, with nothing that says of which day. */
export function isClockAlone(parts: TimeParts): boolean {
  return (
    parts.clock !== undefined &&
    Object.keys(parts).every((key) => key === 'clock' || key === 'dayPart' || key === 'local')
  )
}
