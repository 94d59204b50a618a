import type { PageElement } from './page-tree.ts'

/**
 * Adds the values of items up over all elements that hold them, onto `sums`, which has a place for each element by its
 * `order`.
 */
export function sumUp<T extends { element: PageElement }>(
  sums: Float64Array,
  items: readonly T[],
  worth: (item: T, index: number) => number,
): Float64Array {
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as T
    const value = worth(item, i)
    if (value === 0) continue
    for (let up: PageElement | null = item.element; up !== null; up = up.parent) {
      sums[up.order] = (sums[up.order] ?? 0) + value
    }
  }
  return sums
}
