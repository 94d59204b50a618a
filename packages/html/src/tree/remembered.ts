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
