import { letterSet } from '../language/word-set.ts'
/**
 * Places of quotation marks in one text, paired by state. Doubles hold speech; singles hold words, titles and, now and
 * then, speech. Offsets are UTF-16: `start` and `end` inside the marks, `open` and `close` around them.
 */
export interface QuoteSpan {
  start: number
  end: number
  open: number
  close: number
  single: boolean
}

/** What one text holds: closed pairs, and what only the texts around it can close. */
export interface QuoteMarks {
  spans: QuoteSpan[]
  /** An opening mark that nothing in this text closes. */
  unclosed?: number
  /** A closing mark that nothing in this text opens, before any pair. */
  unopened?: number
}

type Mark = 'straight' | 'open' | 'close'

/** Double marks: ASCII, curly, low, reversed, full-width. */
const DOUBLES: ReadonlyMap<number, Mark> = new Map([
  [0x22, 'straight'],
  [0xff02, 'straight'],
  [0x201c, 'open'],
  [0x201e, 'open'],
  [0x201f, 'open'],
  [0x201d, 'close'],
])

const SINGLES: ReadonlyMap<number, Mark> = new Map([
  [0x27, 'straight'],
  [0x60, 'straight'],
  [0x2018, 'open'],
  [0x201a, 'open'],
  [0x201b, 'open'],
  [0x2019, 'close'],
])

const LONGEST_SINGLE = 300

interface Found {
  at: number
  mark: Mark
}

const MARK = /["'`“”„‟＂‘’‚‛]/g

/** Pairs the quotation marks of a text. */
export function pairMarks(text: string): QuoteMarks {
  const doubles: Found[] = []
  const singles: Found[] = []
  MARK.lastIndex = 0
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1
    const code = text.charCodeAt(at)
    const double = DOUBLES.get(code)
    if (double !== undefined) {
      if (!isInch(text, at, double)) doubles.push({ at, mark: double })
      continue
    }
    const single = SINGLES.get(code)
    if (single !== undefined && !isApostrophe(text, at)) singles.push({ at, mark: single })
  }
  const marks: QuoteMarks = doubles.length > 0 ? pairDoubles(text, doubles) : { spans: [] }
  if (marks.unclosed !== undefined || marks.unopened !== undefined) mendMixed(text, marks, singles)
  if (singles.length > 1) pairSingles(text, singles, marks.spans)
  return marks
}

/** 24" 모니터, 5'11": a straight mark after a digit with a space or an end behind it measures. */
function isInch(text: string, at: number, mark: Mark): boolean {
  if (mark !== 'straight' || !isDigit(text.charCodeAt(at - 1))) return false
  const opened = text.lastIndexOf('"', at - 1)
  if (opened >= 0 && at - opened > 6 && !isDigit(text.charCodeAt(opened - 1))) return false
  const next = text.charCodeAt(at + 1)
  return Number.isNaN(next) || next === 0x20 || next === 0x29 || next === 0x2c
}

/** It's, '22년: a mark inside a Latin word, or before a year. */
function isApostrophe(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isLatin(before) && isLatin(after)) return true
  if (isDigit(before) && isDigit(after)) return true
  return (
    isDigit(after) && isDigit(text.charCodeAt(at + 2)) && text.charAt(at + 3) === '년' && text.charAt(at + 4) !== ' '
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function isSpace(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || code === 0xa0 || code === 0x09 || code === 0x0a || code === 0x3000
}

/** What may follow a closing mark at once: particles of quoting, punctuation, an end. */
const AFTER_CLOSE = letterSet('고며라이면는란던을를은가의에로와과도만했였한하.,)]…·')

function looksClosing(text: string, at: number): boolean {
  const after = text.charCodeAt(at + 1)
  return isSpace(after) || AFTER_CLOSE.has(after) || DOUBLES.has(after)
}

function pairDoubles(text: string, doubles: readonly Found[]): QuoteMarks {
  const spans: QuoteSpan[] = []
  const stack: number[] = []
  const even = doubles.length % 2 === 0
  let unopened: number | undefined
  for (let index = 0; index < doubles.length; index++) {
    const found = doubles[index]
    if (found === undefined) continue
    const { at, mark } = found
    const spaceBefore = isSpace(text.charCodeAt(at - 1))
    const opened = stack[stack.length - 1]
    if (opened === undefined) {
      const closesNothing =
        mark === 'close'
          ? looksClosing(text, at) && !(even && spaceBefore)
          : mark === 'straight' && !even && !spaceBefore && at > 0 && looksClosing(text, at)
      if (closesNothing) {
        if (spans.length === 0 && unopened === undefined) unopened = at
      } else {
        stack.push(at)
      }
      continue
    }
    const opens =
      mark === 'close'
        ? false
        : mark === 'open'
          ? spaceBefore || !looksClosing(text, at)
          : spaceBefore && !looksClosing(text, at) && at - opened > 1
    if (opens) {
      stack.push(at)
      continue
    }
    stack.pop()
    if (at > opened + 1) spans.push({ start: opened + 1, end: at, open: opened, close: at + 1, single: false })
  }
  const marks: QuoteMarks = { spans: outermost(spans) }
  const unclosed = stack[stack.length - 1]
  if (unclosed !== undefined && unclosed > (marks.spans[marks.spans.length - 1]?.open ?? -1)) marks.unclosed = unclosed
  if (unopened !== undefined) marks.unopened = unopened
  return marks
}

/** '좋다"고, "좋다'라고: a double and a single mark that can only belong together. */
function mendMixed(text: string, marks: QuoteMarks, singles: readonly Found[]): void {
  const { spans, unopened, unclosed } = marks
  if (unopened !== undefined) {
    const near = singles.filter(({ at }) => at < unopened && at > unopened - LONGEST_SINGLE)
    const [opener] = near
    if (near.length === 1 && opener !== undefined && !isSpace(text.charCodeAt(opener.at + 1))) {
      spans.unshift({ start: opener.at + 1, end: unopened, open: opener.at, close: unopened + 1, single: false })
      delete marks.unopened
    }
  }
  if (unclosed !== undefined) {
    const near = singles.filter(({ at }) => at > unclosed && at < unclosed + LONGEST_SINGLE)
    const [closer] = near
    if (near.length === 1 && closer !== undefined && looksClosing(text, closer.at) && closer.at > unclosed + 1) {
      spans.push({ start: unclosed + 1, end: closer.at, open: unclosed, close: closer.at + 1, single: false })
      delete marks.unclosed
    }
  }
}

/** Pairs that stand in no other pair, in order: `"그는 "안 된다"고 했다"` is one quotation. */
function outermost(spans: QuoteSpan[]): QuoteSpan[] {
  spans.sort((a, b) => a.open - b.open)
  const outer: QuoteSpan[] = []
  let end = -1
  for (const span of spans) {
    if (span.open < end) continue
    outer.push(span)
    end = span.close
  }
  return outer
}

function pairSingles(text: string, singles: readonly Found[], spans: QuoteSpan[]): void {
  const doubles = spans.slice()
  let cursor = 0
  let opened: number | undefined
  for (const { at, mark } of singles) {
    while (cursor < doubles.length && (doubles[cursor]?.close ?? 0) <= at) cursor++
    const around = doubles[cursor]
    if (around !== undefined && around.open < at) {
      opened = undefined
      continue
    }
    if (opened !== undefined && (at - opened > LONGEST_SINGLE || mark === 'open')) opened = undefined
    if (opened === undefined) {
      if (mark !== 'close' && !isSpace(text.charCodeAt(at + 1))) opened = at
      continue
    }
    // a double between the two parts them
    const between = doubles[cursor - 1]
    if (between !== undefined && between.open > opened) {
      opened = mark === 'close' ? undefined : at
      continue
    }
    if (at > opened + 1) spans.push({ start: opened + 1, end: at, open: opened, close: at + 1, single: true })
    opened = undefined
  }
  spans.sort((a, b) => a.open - b.open)
}
