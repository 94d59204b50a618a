import type { Author, Contributor } from '../../article/article.ts'
import type { IsOutlet } from './people-phrase.ts'

/** What the bracket of a byline says: `서울=연합뉴스`, `더팩트 | 김가온 기자`. */
export interface Bracket {
  place?: string
  outlet?: string
  authors: Author[]
  contributors: Contributor[]
  /** 정리, 글: what the people of the next parts did. */
  verb?: string
  /** Only writers after the bracket could make its word an outlet. */
  doubtful?: boolean
  /** The bracket alone proves a byline: place and agency, or an outlet that a profile knows. */
  sure: boolean
  /** An outlet and a name with neither title nor sign: whose writer it is, and no dateline. */
  bare?: boolean
}

/** One part of a bracket, between its signs. */
export interface Part {
  text: string
  index: number
  /** All parts of the bracket, this one too. */
  parts: readonly string[]
  /** The bracket as it is printed, without its marks. */
  printed: string
  isOutlet: IsOutlet
}
