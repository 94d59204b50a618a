import type { PageRule } from '@gisa/core'
import type { PageElement } from '../tree/page-tree.ts'

/** What is known of a page's parts when its lines get their hints. */
export interface PageParts {
  /** How many elements the page has. */
  elements: number
  /** The element that holds the article's text. */
  body?: PageElement
  /** Index of the line that prints the headline. */
  headline?: number
  /** How many lines of the same heading follow it. */
  headlineRest?: number
  /** Elements that the outlet's layout names, with the rule that says so. */
  marked: ReadonlyMap<PageElement, PageRule>
  /** Whether the body comes from a script, so that what the page shows beside it is waiting for that script. */
  isGrafted: boolean
  /** Boxes of summaries that a machine made. */
  summaries: ReadonlySet<PageElement>
  /** Boxes that lead to other articles. */
  others: ReadonlySet<PageElement>
  /** Lines in a picture's own box, and lines equal to its alternative text: index of the line → of the picture. */
  captions: ReadonlyMap<number, number>
  alts: ReadonlyMap<number, number>
}
