import { askedOnce } from '../tree/name.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { hidesByClass } from './hiding-classes.ts'
import { commentWord, outerWord } from './outer-regions.ts'
import { type Telling, tellingOf, tellingRows, tells } from './telling-words.ts'

/** The element frames the page: navigation, footer. */
export const outer: Telling = 1 << tellingRows.length
/** The element holds readers' comments. */
export const comments: Telling = outer << 1
/** As a class, the name hides its element. */
export const hiding: Telling = outer << 2

/**
 * All that a class or an id says of its element, as bits: those of `tells`, {@link outer}, {@link comments} and
 * {@link hiding}.
 */
const saidBy = askedOnce((name) => {
  const telling = tellingOf(name)
  return (
    telling |
    // news-footer-byline: the foot of the article
    (outerWord.test(name) && (telling & tells['page/byline']) === 0 ? outer : 0) |
    (commentWord.test(name) ? comments : 0) |
    (hidesByClass(name) ? hiding : 0)
  )
})

/** All that an element's class and id say; an id hides nothing. */
export function saidOf({ className, id }: PageElement): Telling {
  return (className === undefined ? 0 : saidBy(className)) | (id === undefined ? 0 : saidBy(id) & ~hiding)
}
