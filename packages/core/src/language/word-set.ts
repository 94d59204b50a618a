/** The words of a list that is written as one text, with white space between them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** The code units of letters that are written as one text. */
export function letterSet(letters: string): ReadonlySet<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)))
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

const EDGES = 0x1000

function edgesOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) + (end - start) * 977) & (EDGES - 1)
}
