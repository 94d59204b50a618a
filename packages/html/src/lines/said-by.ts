import type { PageElement } from '../tree/page-tree.ts'
import { hidesByClass } from './hiding-classes.ts'
import { commentWord, outerWord } from './outer-regions.ts'
import { type Telling, tellingOf, tellingRows } from './telling-words.ts'

/** The element frames the page: navigation, footer. */
export const outer: Telling = 1 << tellingRows.length
/** The element holds readers' comments. */
export const comments: Telling = outer << 1
/** As a class, the name hides its element. */
export const hiding: Telling = outer << 2

/** Names that are remembered: a site writes some hundreds on all its pages. Long ones are not. */
const MOST = 10_000
const LONGEST = 300
const known = new Map<string, Telling>()

/**
 * All that a class or an id says of its element, as bits: those of `tells`, {@link outer}, {@link comments} and
 * {@link hiding}. Asked of every element, so answers are remembered.
 */
export function saidBy(name: string): Telling {
  const before = known.get(name)
  if (before !== undefined) return before
  const said =
    tellingOf(name) |
    (outerWord.test(name) ? outer : 0) |
    (commentWord.test(name) ? comments : 0) |
    (hidesByClass(name) ? hiding : 0)
  if (known.size >= MOST) known.clear()
  if (name.length <= LONGEST) known.set(name, said)
  return said
}

/** All that an element's class and id say; an id hides nothing. */
export function saidOf({ attribs: { class: classes, id } }: PageElement): Telling {
  return (classes === undefined ? 0 : saidBy(classes)) | (id === undefined ? 0 : saidBy(id) & ~hiding)
}
