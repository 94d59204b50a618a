import { detached } from './detached.ts'
import type { PageElement } from './page-tree.ts'

/** Texts that are remembered, long ones not: a site writes some hundreds of classes on all its pages. */
const MOST = 10_000
const LONGEST = 300

/**
 * The same function, with its answers kept for the texts that come again and again on all pages: classes and ids.
 *
 * @param own Makes the text that is kept of one that was not known.
 */
export function remembered<T extends NonNullable<unknown>>(
  answer: (text: string) => T,
  own: (text: string) => string = (text) => text,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (text.length > LONGEST) return answer(text)
    if (known.size >= MOST) known.clear()
    const kept = own(text)
    const now = answer(kept)
    known.set(kept, now)
    return now
  }
}

/** The one string that stands for a text on all pages: looked up again, its hash is known and no letters are compared. */
export const interned: (text: string) => string = remembered((text) => text, detached)

/** As {@link interned}, in lower case: names of attributes. */
export const internedName: (text: string) => string = remembered((text) => text.toLowerCase(), detached)

/** Whether an element's class or id matches; each is asked once for all pages. */
export function named(pattern: RegExp): (element: PageElement) => boolean {
  const matches = remembered((name) => pattern.test(name))
  return ({ className, id }) => (className !== undefined && matches(className)) || (id !== undefined && matches(id))
}
