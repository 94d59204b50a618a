import type { Candidate } from '../article/parse-result.ts'
import { parseRelativeStamp } from '../times/parse-relative.ts'
import { dataOf, hasRule, type Judged } from './judged.ts'

/** The dates that the printed lines hold. */
export interface PrintedDates {
  published: Candidate<string>[]
  modified: Candidate<string>[]
  /** A stamp such as 3시간 전 that nobody could resolve. */
  relative?: { start: number; end: number }
}

/** Reads the stamps of meta lines: labelled ones first, then the first one that no label explains. */
export function findDates(judged: readonly Judged[], now?: Date): PrintedDates {
  let relative: PrintedDates['relative']
  const published: Candidate<string>[] = []
  const modified: Candidate<string>[] = []
  const bare: Candidate<string>[] = []
  for (const { segment, decision } of judged) {
    const { role, zone } = decision
    // a stamp among related titles is another article's; below the body only a wire's 송고 line is this one's
    if (role !== 'meta' && !(role === 'byline' && zone !== 'tail')) continue
    if (role === 'meta' && hasRule(segment, 'stamp/ago')) {
      const span = { start: segment.start, end: segment.end }
      const value = now ? parseRelativeStamp(segment.text, now) : undefined
      if (value) bare.push({ value, source: 'text', detail: 'stamp/ago', span })
      else relative ??= span
    }
    for (const { stamps } of dataOf(segment, 'stamp')) {
      for (const stamp of stamps) {
        const candidate: Candidate<string> = {
          value: stamp.iso,
          source: 'text',
          detail: stamp.kind ? `stamp/${stamp.kind}` : 'stamp',
          span: { start: segment.start + stamp.start, end: segment.start + stamp.end },
        }
        if (stamp.kind === 'modified') modified.push(candidate)
        else if (stamp.kind === 'published') published.push(candidate)
        else bare.push(candidate)
      }
    }
  }
  return { published: [...published, ...bare], modified, ...(relative ? { relative } : {}) }
}

/**
 * Of several dates for one moment, the most trusted first, the finest: a date alone gives way to a time on the same day.
 */
export function finest<C extends Candidate<string>>(sorted: C[]): C[] {
  const [first] = sorted
  if (!first || first.value.length > 10) return sorted
  const finer = sorted.find(({ value }) => value.length > 10 && value.startsWith(first.value))
  return finer ? [finer, ...sorted.filter((candidate) => candidate !== finer)] : sorted
}
