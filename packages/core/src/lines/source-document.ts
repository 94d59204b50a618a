import type { Article, Block, Image, Mark } from '../article/article.ts'
import type { Issue } from '../article/issue.ts'
import type { LineRole } from '../article/line-role.ts'
import type { Candidate } from '../article/parse-result.ts'
import type { PageRule } from './page-rules.ts'

/**
 * What a front door hands to the parser: the printed lines with their places in the source, and whatever else it
 * knows. Text gives lines alone; a page adds hints for each line, pictures between them, and values from its markup.
 */
export interface SourceDocument {
  source: string
  lines: SourceLine[]
  /** Pictures, videos and embeds, each before the line with index `at`, in order. */
  media?: SourceMedia[]
  /** Values for fields that stand outside the printed lines: metadata, structured data, the address. */
  candidates?: Candidates
  /** What the front door found odd (a damaged charset, a depth limit …). */
  issues?: Issue[]
  /** The front door's verdict that the source cannot hold an article: `login`, `error`, `app-shell` … */
  noArticle?: NoArticle
}

export type NoArticle = 'list' | 'home' | 'error' | 'login' | 'app-shell' | 'empty'

/** A printed line without the white space around it. `source.slice(start, end) === text`. */
export interface SourceLine {
  text: string
  start: number
  end: number
  /** Number of the printed line, from 0. */
  line: number
  /** How many blank lines stand before it. */
  gap: number
  /** The line belongs to a second printing of the article, which adds nothing to it. */
  copy?: boolean
  page?: PageHints
}

/** What a page's markup says about a line. */
export interface PageHints {
  /** A short CSS path for people: `div#content > p`. */
  element: string
  /** Observations that become evidence, by their rows in the table of weights. */
  rules: readonly PageRule[]
  /** The role that the page's structure leaves no doubt about (navigation, footer, comments); nobody looks further. */
  ruled?: LineRole
  /** 1 to 6, for h1 to h6. */
  level?: number
  /** Lines of one list, table or block quote share `group`. */
  structure?: LineStructure
  /** Links and emphasis, offsets in the line's `text`. */
  marks?: Mark[]
  /** Index into `media` of the picture that this line captions. */
  captions?: number
}

export type LineStructure =
  | { type: 'list'; group: number; ordered?: boolean }
  | { type: 'table'; group: number; cells: string[]; header?: boolean }
  | { type: 'blockquote'; group: number }

/** A picture, video or embed in its place between lines. */
export type SourceMedia = { at: number } & (
  | { type: 'image'; image: Image }
  | { type: 'video' | 'embed'; block: Extract<Block, { type: 'video' | 'embed' }> }
)

/** Values for the article's fields, by where they were found; the resolver knows the order of trust. */
export type Candidates = { [K in keyof Article]?: Candidate<NonNullable<Article[K]>>[] }
