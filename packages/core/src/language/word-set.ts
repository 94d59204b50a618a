/** The words of a list that is written as one text, with white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Letters, asked for by their code unit; `NaN`, which no letter has, is in none. */
export interface LetterSet {
  has(unit: number): boolean
}

/** For each code unit a bit a set: sets are asked for nearly every letter, and a table answers faster than a Set. */
let table = new Uint32Array(0x10000)
let made = 0

/** The set of the letters that are written as one text. */
export function letterSet(letters: string): LetterSet {
  if (made === 32) {
    made = 0
    table = new Uint32Array(0x10000)
  }
  const bits = table
  const bit = 1 << made++
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i)
    bits[unit] = at(bits, unit) | bit
  }
  return { has: (unit) => (at(bits, unit | 0) & bit) !== 0 }
}

function at(table: Uint32Array, unit: number): number {
  return table[unit] as number
}

/**
 * Asks whether a text ends in one of the words that are written as one text; `_` is a space that may be missing. Nearly
 * all texts are ruled out by their last letter.
 */
export function ending(list: string): (text: string) => boolean {
  const byLast = new Map<number, string[]>()
  for (const word of list.trim().split(/\s+/)) {
    const last = word.charCodeAt(word.length - 1)
    const spellings = word.includes('_') ? [word.replaceAll('_', ' '), word.replaceAll('_', '')] : [word]
    byLast.set(last, [...(byLast.get(last) ?? []), ...spellings])
  }
  return (text) => byLast.get(text.charCodeAt(text.length - 1))?.some((word) => text.endsWith(word)) ?? false
}

/**
 * Asks whether a stretch of a text, from `start` to `end`, is one of the words. Nearly all stretches are ruled out by
 * their first and last letter and their length, so that none is cut out of the text to be looked up.
 */
export function inText(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const set = new Set(words)
  const edges = new Uint8Array(EDGES)
  for (const word of set) edges[edgesOf(word, 0, word.length)] = 1
  return (text, start, end) => edges[edgesOf(text, start, end)] === 1 && set.has(text.slice(start, end))
}

const EDGES = 0x4000

function edgesOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) + (end - start) * 977) & (EDGES - 1)
}
