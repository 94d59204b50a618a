import { clockRows } from './clock-rows.ts'
import { dateRows, dayRows } from './day-rows.ts'
import { dash } from './edges.ts'
import { follow, needsMore, takesGloss } from './follow.ts'
import { monthRows } from './month-rows.ts'
import { offsetRows } from './offset-rows.ts'
import { phaseRows } from './phase-rows.ts'
import { isClockAlone, type PieceKind, type PieceRow, type TimeParts } from './time-parts.ts'
import { weekRows } from './week-rows.ts'
import { yearRows } from './year-rows.ts'

/** A time as printed, with its place. `to` is the other end of a span: `28일∼다음 달 3일`. */
export interface Expression {
  start: number
  end: number
  parts: TimeParts
  to?: TimeParts
}

/** The whole lexicon; where two rows fit, the earlier one wins. */
const rows: readonly PieceRow[] = [
  ...offsetRows,
  ...dateRows,
  ...yearRows,
  ...weekRows,
  ...monthRows,
  ...dayRows,
  ...phaseRows,
  ...clockRows,
]
interface CompiledRow extends PieceRow {
  at: RegExp
}
const compiled = rows.map((row): CompiledRow => ({ ...row, at: new RegExp(row.pattern, 'y') }))
const byKind = new Map<PieceKind, CompiledRow[]>()
for (const row of compiled) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), row])

/** Pieces that only continue an expression. */
const tails: ReadonlySet<PieceKind> = new Set(['phase', 'weekOfMonth', 'weekdayGloss', 'zone', 'colonClock'])
const heads = compiled.filter(({ kind }) => !tails.has(kind))
const headKinds = [...new Set(heads.map(({ kind }) => kind))]
const anyHead = new RegExp(heads.map(({ pattern }) => `(?:${pattern})`).join('|'), 'g')

const joint = new RegExp(`(?:${dash})|(부터) ?`, 'y')
const opening = / ?\(/y

/** All times that a text prints, from left to right. `text` comes folded ({@link foldWidth}). */
export function readExpressions(text: string): Expression[] {
  const found: Expression[] = []
  let position = 0
  for (;;) {
    anyHead.lastIndex = position
    const head = anyHead.exec(text)
    if (head === null) return found
    const expression = readSpan(text, head.index)
    if (expression !== undefined) found.push(expression)
    position = expression?.end ?? head.index + 1
  }
}

/** One expression, or two that `∼` or `부터 … 까지` join. */
function readSpan(text: string, start: number): Expression | undefined {
  const first = readOne(text, start, false)
  if (first === undefined) return undefined
  const join = matchAt(joint, text, first.end)
  if (join === undefined) return first
  const second = readOne(text, first.end + join[0].length, true)
  if (
    second === undefined ||
    !canSpan(first, second) ||
    (join[1] !== undefined && !/^ ?까지/.test(text.slice(second.end, second.end + 3)))
  ) {
    return first
  }
  return { start, end: second.end, parts: first.parts, to: second.parts }
}

function canSpan(first: Expression, second: Expression): boolean {
  if (first.parts.offset || second.parts.offset) return false
  return !isClockAlone(second.parts) || first.parts.clock !== undefined
}

/** `inSpan`: an hour without 오전 or 오후 counts, for the other end of the span says which. */
function readOne(text: string, start: number, inSpan: boolean): Expression | undefined {
  let piece = readPiece(text, start, headKinds)
  if (piece === undefined) return undefined
  let parts: TimeParts = piece.parts
  let { kind, end } = piece
  for (;;) {
    const gloss = readGloss(text, end, kind, parts)
    if (gloss !== undefined) {
      parts = { ...parts, gloss: gloss.parts }
      end = gloss.end
      kind = 'weekdayGloss'
    }
    piece = readPiece(text, skipBlank(text, end), follow[kind])
    if (piece === undefined) break
    parts = { ...parts, ...piece.parts }
    kind = piece.kind
    // a zone belongs to the expression only where more follows: `28일(현지시간) 오후 3시`
    if (kind !== 'zone') end = piece.end
    else {
      const next = readPiece(text, skipBlank(text, piece.end), follow.zone)
      if (next === undefined) break
      parts = { ...parts, ...next.parts }
      kind = next.kind
      end = next.end
    }
  }
  if (needsMore.has(kind) && (kind === 'direction' || isDayPartAlone(parts))) return undefined
  if (isClockAlone(parts) && !inSpan && isAmbiguousHour(parts)) return undefined
  return { start, end, parts }
}

interface Piece {
  kind: PieceKind
  end: number
  parts: TimeParts
}

function readPiece(text: string, at: number, kinds: readonly PieceKind[]): Piece | undefined {
  for (const kind of kinds) {
    for (const row of byKind.get(kind) ?? []) {
      const match = matchAt(row.at, text, at)
      if (match === undefined) continue
      const end = at + match[0].length
      const around = { before: text.slice(Math.max(0, at - 12), at), after: text.slice(end, end + 12) }
      const parts = row.read(match.slice(1), around)
      if (parts !== undefined) return { kind, end, parts }
    }
  }
  return undefined
}

/** `(11일)` after 오늘: only what counts from elsewhere is dated by a bracket. */
function readGloss(text: string, at: number, kind: PieceKind, parts: TimeParts): Expression | undefined {
  if (!takesGloss.has(kind) || parts.gloss !== undefined || !isRelative(parts)) return undefined
  const open = matchAt(opening, text, at)
  if (open === undefined) return undefined
  const inner = readOne(text, at + open[0].length, false)
  if (inner === undefined || text[inner.end] !== ')') return undefined
  return { ...inner, end: inner.end + 1 }
}

function isRelative({ year, month, day, week, weekend, weekday, offset }: TimeParts): boolean {
  const counts = [year, month, day].filter((count) => count !== undefined)
  return (
    week !== undefined ||
    weekend !== undefined ||
    weekday !== undefined ||
    offset !== undefined ||
    counts.some((count) => 'from' in count)
  )
}

function isDayPartAlone(parts: TimeParts): boolean {
  return Object.keys(parts).every((key) => key === 'dayPart')
}

function isAmbiguousHour({ clock, dayPart }: TimeParts): boolean {
  return dayPart === undefined && clock !== undefined && !clock.named && clock.hour > 0 && clock.hour < 13
}

function skipBlank(text: string, at: number): number {
  return text[at] === ' ' ? at + 1 : at
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
