import { detached } from './detached.ts'

/** Texts that are remembered, long ones not: a site writes some hundreds on all its pages. */
const MOST = 10_000
const LONGEST = 300

function interning(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (text.length > LONGEST) return fold(text)
    if (known.size >= MOST) known.clear()
    const own = detached(text)
    const folded = fold(own)
    known.set(own, folded)
    return folded
  }
}

/**
 * The same text as the one string that stands for it on all pages, so that whoever looks it up again has its hash and
 * compares no letters. For texts that come again and again: classes and ids.
 */
export const interned: (text: string) => string = interning((text) => text)

/** As {@link interned}, in lower case: names of attributes. */
export const internedName: (text: string) => string = interning((text) => text.toLowerCase())
