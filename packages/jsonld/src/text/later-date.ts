/**
 * The day of change where it says something: it differs from the day of publication, and lies after it. `early` is called
 * where it lies before; a day alone cannot lie before a time of the same day.
 *
 * @example
 * laterDate('2026-03-01T10:00:00+09:00', '2026-03-01T09:00:00+09:00', () => {}) //=> '2026-03-01T10:00:00+09:00'
 * laterDate('2026-03-01T00:00:00Z', '2026-03-01T09:00:00+09:00', () => {}) //=> undefined
 */
export function laterDate(
  modified: string | undefined,
  published: string | undefined,
  early: () => void,
): string | undefined {
  if (modified === undefined || published === undefined) return modified
  const gap = Date.parse(modified) - Date.parse(published)
  if (gap < 0 && !published.startsWith(modified)) early()
  return gap > 0 ? modified : undefined
}
