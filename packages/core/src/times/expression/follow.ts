import type { PieceKind } from './time-parts.ts'

/** Which pieces may come next in one expression, tried in this order. */
export const follow: Readonly<Record<PieceKind, readonly PieceKind[]>> = {
  direction: ['year', 'yearEdge', 'half', 'quarter', 'month', 'date', 'day', 'weekday'],
  year: ['half', 'quarter', 'month', 'yearEdge', 'phase'],
  yearEdge: [],
  half: [],
  quarter: ['phase'],
  month: ['day', 'weekOfMonth', 'phase'],
  weekOfMonth: ['weekday'],
  week: ['weekday', 'phase'],
  weekend: [],
  weekday: ['zone', 'dayPart', 'clock', 'colonClock'],
  day: ['weekdayGloss', 'weekday', 'zone', 'dayPart', 'clock', 'colonClock'],
  date: ['weekdayGloss', 'weekday', 'zone', 'dayPart', 'clock', 'colonClock'],
  weekdayGloss: ['zone', 'dayPart', 'clock', 'colonClock'],
  zone: ['dayPart', 'clock', 'colonClock'],
  dayPart: ['clock', 'colonClock'],
  clock: ['zone'],
  colonClock: ['zone'],
  offset: [],
  phase: [],
}

/** Pieces after which a bracket may date the expression itself: `오늘(11일)`, `지난 금요일(26일)`. */
export const takesGloss: ReadonlySet<PieceKind> = new Set([
  'year',
  'month',
  'week',
  'weekday',
  'day',
  'weekend',
  'offset',
])

/** Pieces that mean nothing unless another follows them. */
export const needsMore: ReadonlySet<PieceKind> = new Set(['direction', 'dayPart'])
