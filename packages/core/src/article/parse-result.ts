import type { Article } from './article.ts'
import type { Issue } from './issue.ts'
import type { LineRole } from './line-role.ts'

/** What a parser returns, for any input. */
export interface ParseResult {
  /** Always there; a source without an article gives `body: []` and one `no-article/…` issue. */
  article: Article
  /** The text that offsets refer to: the text as given, or the page's visible text. */
  source: string
  /** Segments of `source` in order, not overlapping; between them only white space and invisible characters. */
  lines: ClassifiedLine[]
  /** With `{ trace: true }`: where each field came from. */
  trace?: Trace
  issues: Issue[]
}

/** A printed line, or a part of one where a line mixes kinds. `source.slice(start, end) === text`. */
export interface ClassifiedLine {
  text: string
  start: number
  end: number
  /** Number of the printed line, from 0. */
  line: number
  role: LineRole
  /** 0 to 1: how far ahead of the runner-up the role was, its neighbours given. */
  confidence: number
  /** A short CSS path, for lines of a page. */
  element?: string
  /** With `{ trace: true }`. */
  evidence?: LineEvidence
}

/** Why a line got its role. */
export interface LineEvidence {
  /** The rules that fired, with what each adds to the chosen role. */
  rules: { rule: string; weight: number }[]
  runnerUp?: LineRole
}

/** Where a value came from, in the written order of trust of its field. */
export type SourceKind =
  | 'given'
  | 'json-ld'
  | 'microdata'
  | 'open-graph'
  | 'meta'
  | 'state'
  | 'layout'
  | 'markup'
  | 'profile'
  | 'url'
  | 'text'
  | 'heuristic'

/** A value for a field, with its origin. */
export interface Candidate<T = unknown> {
  value: T
  source: SourceKind
  /** A selector, a JSON path, a meta name or a rule. */
  detail?: string
  /** UTF-16 offsets into the source, where the value is printed there. */
  span?: { start: number; end: number }
}

/** For each field of the article: the candidate that won, and those that lost to it. */
export type Trace = Partial<Record<keyof Article, { won: Candidate; lost: Candidate[] }>>
