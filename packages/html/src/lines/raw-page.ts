import type { LabelledStamp, Mark } from '@gisa/core'
import type { PageElement } from '../tree/page-tree.ts'

/** A visible line of a page, before anything is known of the page's parts. */
export interface RawLine {
  /** White space collapsed, none around it. */
  text: string
  /** How much it says: `countLetters`. */
  letters: number
  /** The innermost element that holds all of the line. */
  element: PageElement
  /** Blank lines before it: 1 between blocks, more where `<br>` make more. */
  gap: number
  /** Nothing of the same block or paragraph stands on the line before. */
  opens: boolean
  /** UTF-16 units inside links; inside links that lead nowhere and so are buttons; inside bold text. */
  linked: number
  pressed: number
  stressed: number
  marks: Mark[]
  /** Cells, where the line is a row of a data table. */
  cells: string[] | undefined
  /** What `stampsIn` found, once somebody asked. */
  stamps: readonly LabelledStamp[] | undefined
}

/** A picture, video or frame, before the line with index `at`. */
export interface RawMedia {
  at: number
  element: PageElement
}

/** The visible text of a page in order, and what stands between its lines. */
export interface RawPage {
  lines: RawLine[]
  media: RawMedia[]
  /** By `order` of an element: what its class and id say, as bits of `saidBy`. */
  telling: Int32Array
}
