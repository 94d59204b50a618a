/** What `map` makes of each item, without the items that it makes nothing of. */
export function mapPresent<T, R>(items: readonly T[] | undefined, map: (item: T) => R | undefined): R[] {
  const results: R[] = []
  for (const item of items ?? []) {
    const result = map(item)
    if (result !== undefined) results.push(result)
  }
  return results
}
