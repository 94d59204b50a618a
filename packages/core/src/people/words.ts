import { mayEndTitle, TITLE_LAST } from './titles.ts'

/** What stands between a word and the one before it. */
export const Gap = { start: 0, space: 1, dot: 2, comma: 3, break: 4 } as const
export type Gap = (typeof Gap)[keyof typeof Gap]

/** An aside in brackets, its words apart, so that it does not part a name from its title: 한가온(52) 시장. */
export interface Aside {
  start: number
  end: number
  words: Words
}

/**
 * A text split into words: runs of letters and digits, by index. Columns rather than objects, for every article is read
 * through this.
 */
export interface Words {
  starts: number[]
  ends: number[]
  /** What stands before each word; an aside is no gap. */
  gaps: Gap[]
  /** Indexes of the words in which a title or honorific may end, few of all. */
  marked: number[]
  /** Where in each of these: two bits a letter, the last letter lowest. */
  marks: number[]
  asides: Aside[]
  /** The asides that are glued to a word, by its index. */
  glued?: Map<number, Aside>
}

/** Bits of `marks`. */
export const TITLE_MARK = 1
export const HONORIFIC_MARK = 2
export const MARK_BITS = 2
/** How many letters from the end `marks` looks at: a particle may follow. */
export const MARKED_LETTERS = 5
const MARKS = (1 << (MARK_BITS * MARKED_LETTERS)) - 1

const LETTER = 1
const HONORIFIC = 2
const SPACE = 4
const DOT = 8
/** A title may end in the letter. */
const LAST = 16

/** What each code unit is. */
const KIND = new Uint8Array(0x10000)
const fill = (kind: number, first: number, last: number): void => {
  for (let code = first; code <= last; code++) KIND[code] = kind
}
fill(LETTER, 0xac00, 0xd7a3)
fill(LETTER, 0x30, 0x39)
fill(LETTER, 0x41, 0x5a)
fill(LETTER, 0x61, 0x7a)
fill(LETTER, 0xc0, 0x24f)
fill(LETTER, 0x26, 0x26)
fill(LETTER, 0x3131, 0x314e)
fill(LETTER, 0x4e00, 0x9fff)
fill(LETTER, 0xf900, 0xfaff)
for (const letter of '씨군양') KIND[letter.charCodeAt(0)] = LETTER | HONORIFIC
for (const letter of TITLE_LAST) KIND[letter.charCodeAt(0)] = (KIND[letter.charCodeAt(0)] ?? 0) | LAST
for (const space of ' \t\u00a0\u3000') KIND[space.charCodeAt(0)] = SPACE
for (const dot of '·ㆍ‧・•⋅') KIND[dot.charCodeAt(0)] = DOT

const OPEN = 0x28
const CLOSE = 0x29
const COMMA = 0x2c
const NEWLINE = 10
const LONGEST_ASIDE = 60

/** Splits `text.slice(from, to)` into words. */
export function splitWords(text: string, from = 0, to: number = text.length): Words {
  const words: Words = { starts: [], ends: [], gaps: [], marked: [], marks: [], asides: [] }
  let gap: Gap = Gap.start
  let at = from
  while (at < to) {
    let code = text.charCodeAt(at)
    let kind = KIND[code] ?? 0
    if ((kind & LETTER) !== 0) {
      words.starts.push(at)
      words.gaps.push(gap)
      let marks = 0
      let before = 0
      do {
        const titled = (kind & LAST) !== 0 && mayEndTitle(before, code)
        marks = ((marks << MARK_BITS) | (kind & HONORIFIC) | (titled ? TITLE_MARK : 0)) & MARKS
        before = code
        at++
        if (at >= to) break
        code = text.charCodeAt(at)
        kind = KIND[code] ?? 0
      } while ((kind & LETTER) !== 0)
      words.ends.push(at)
      if (marks !== 0) {
        words.marked.push(words.ends.length - 1)
        words.marks.push(marks)
      }
      gap = Gap.space
      continue
    }
    if (code === OPEN) {
      const close = closing(text, at, to)
      if (close !== undefined) {
        const last = words.ends.length - 1
        const aside = { start: at + 1, end: close, words: splitWords(text, at + 1, close) }
        words.asides.push(aside)
        if (words.ends[last] === at) {
          words.glued ??= new Map()
          words.glued.set(last, aside)
        }
        at = close + 1
        continue
      }
    }
    if (gap !== Gap.start && (kind & SPACE) === 0) {
      gap = (kind & DOT) !== 0 ? Gap.dot : code === COMMA ? Gap.comma : Gap.break
    }
    at++
  }
  return words
}

/** The bracket that closes the one at `open`, on the same line and near; brackets inside are skipped. */
function closing(text: string, open: number, to: number): number | undefined {
  const last = Math.min(to, open + LONGEST_ASIDE)
  let depth = 0
  for (let at = open; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE && --depth === 0) return at
    else if (code === NEWLINE) return undefined
  }
  return undefined
}

/** Index of the first word that starts at `start` or later. */
export function firstWord(words: Words, start: number): number {
  const { starts } = words
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** One word, as an object: for the few that are looked at closely. */
export interface Word {
  index: number
  start: number
  end: number
  gap: Gap
}

/** The word with the index, if there is one. */
export function wordAt(words: Words, index: number): Word | undefined {
  const start = words.starts[index]
  const end = words.ends[index]
  const gap = words.gaps[index]
  if (start === undefined || end === undefined || gap === undefined) return undefined
  return { index, start, end, gap }
}
