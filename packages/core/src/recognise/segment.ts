import type { SourceLine } from '../lines/source-document.ts'
import type { Finding } from './finding.ts'
import type { Shape } from './shape.ts'

/** A printed line, or a part of one where a line mixes kinds. */
export interface Segment extends SourceLine {
  /** Index of its line in the sequence. */
  index: number
  /** The first segment of its line. */
  first: boolean
  /** The last segment of its line. */
  last: boolean
  shape: Shape
  /** Its words for comparing. */
  key: string
  findings: Finding[]
}
