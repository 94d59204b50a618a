import type { Author, Candidate, Candidates } from '@gisa/core'
import type { LaidOut } from '../layout/lay-out.ts'
import type { RawPage } from '../lines/raw-page.ts'
import type { PageTree } from '../tree/page-tree.ts'
import type { MicrodataValue } from './microdata.ts'
import type { PageHead } from './page-head.ts'
import type { readPeople } from './people.ts'

/** All that the readers of metadata look at. */
export interface PageFacts {
  tree: PageTree
  head: PageHead
  page: RawPage
  microdata: readonly MicrodataValue[]
  /** What the outlet's layout found. */
  laidOut: LaidOut
  /** Values from JSON-LD and embedded state, ready to use. */
  stated: readonly Candidates[]
  /** Line of the headline, and the body's first and last line; the article's stamps and links stand around them. */
  headline?: number
  first: number
  last: number
  /** The page's own address, to build others on. */
  base?: string
  /** Whether a name is the site's, its outlet's or a portal's. */
  isSite: (name: string) => boolean
  /** The writers that a text names, {@link readPeople}; metas, bylines and stamp lines repeat each other. */
  peopleIn: (text: string) => readonly Author[]
}

/** The candidates of a field from JSON-LD and embedded state. */
export function statedOf<K extends keyof Candidates>(
  { stated }: PageFacts,
  field: K,
): NonNullable<Candidates[K]>[number][] {
  return stated.flatMap((candidates) => (candidates[field] ?? []) as NonNullable<Candidates[K]>[number][])
}

/** A candidate from a meta tag. */
export function metaCandidate<T>(value: T, name: string): Candidate<T> {
  return { value, source: name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta', detail: name }
}
