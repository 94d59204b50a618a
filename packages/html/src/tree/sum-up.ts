import type { PageElement } from './page-tree.ts'

/** Adds values up over all elements that hold what has them; `count` is the number of the page's elements. */
export function sumUp(count: number, items: readonly { element: PageElement; value: number }[]): Float64Array {
  const sums = new Float64Array(count)
  for (const { element, value } of items) {
    if (value === 0) continue
    for (let up: PageElement | null = element; up !== null; up = up.parent) {
      sums[up.order] = (sums[up.order] ?? 0) + value
    }
  }
  return sums
}
