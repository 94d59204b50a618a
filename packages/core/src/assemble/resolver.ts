import type { Article } from '../article/article.ts'
import type { Candidate, SourceKind, Trace } from '../article/parse-result.ts'

/**
 * The order of trust, first to last. What the caller gives wins over everything; what the page states for machines
 * wins over what it prints, where both speak of the same thing.
 */
const ORDER: readonly SourceKind[] = [
  'given',
  'json-ld',
  'microdata',
  'layout',
  'open-graph',
  'meta',
  'state',
  'markup',
  'profile',
  'url',
  'text',
  'heuristic',
]

/** Fields for which another order holds. */
const FIELD_ORDER: Partial<Record<keyof Article, readonly SourceKind[]>> = {
  // what readers see is the headline; machines' copies are cut, suffixed or stale
  headline: ['given', 'layout', 'json-ld', 'markup', 'open-graph', 'microdata', 'meta', 'state', 'text', 'heuristic'],
  // a profile names the outlet as it names itself; og:site_name has slogans
  outlet: ['given', 'profile', 'layout', 'json-ld', 'microdata', 'open-graph', 'meta', 'url', 'text', 'heuristic'],
  subheadlines: ['given', 'layout', 'text', 'markup', 'state', 'json-ld', 'open-graph', 'meta'],
}

/** Chooses a field's value among its candidates and remembers who lost. */
export class Resolver {
  readonly trace: Trace = {}

  /** `refine` may put one first that says the same as the most trusted one, and more. */
  choose<K extends keyof Article>(
    field: K,
    candidates: readonly Candidate<NonNullable<Article[K]>>[],
    refine: <C extends Candidate<NonNullable<Article[K]>>>(sorted: C[]) => C[] = (sorted) => sorted,
  ): NonNullable<Article[K]> | undefined {
    if (candidates.length === 0) return undefined
    const order = FIELD_ORDER[field] ?? ORDER
    const rank = (candidate: Candidate): number => {
      const at = order.indexOf(candidate.source)
      return at < 0 ? order.length : at
    }
    const sorted = candidates
      .map((candidate, i) => ({ candidate, i }))
      .sort((a, b) => rank(a.candidate) - rank(b.candidate) || a.i - b.i)
    const [first, ...rest] = refine(sorted.map(({ candidate }) => candidate))
    if (!first) return undefined
    this.record(field, first, rest)
    return first.value
  }

  record(field: keyof Article, won: Candidate, lost: readonly Candidate[]): void {
    this.trace[field] = { won, lost: [...lost] }
  }
}
