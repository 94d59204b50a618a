import type { PageElement } from './page-tree.ts'

/**
 * Whether a test holds for an element or one around it; each element is tested once.
 *
 * @param count How many elements the page has.
 */
export function inherited(count: number, test: (element: PageElement) => boolean): (element: PageElement) => boolean {
  const known = new Int8Array(count)
  const isSo = (element: PageElement): boolean => {
    const before = known[element.order]
    if (before !== 0) return before === 1
    const answer = test(element) || (element.parent !== null && isSo(element.parent))
    known[element.order] = answer ? 1 : -1
    return answer
  }
  return isSo
}
