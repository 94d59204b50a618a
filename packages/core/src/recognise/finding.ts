import type { Author, Contributor, Dateline } from '../article/article.ts'
import type { Rule } from '../decide/weights.ts'

/** What a recogniser read in a segment: the rule that fired, and the data that the assembly will need. */
export interface Finding {
  rule: Rule
  data?: FindingData
}

export type FindingData =
  | {
      type: 'byline'
      authors: Author[]
      contributors: Contributor[]
      dateline?: Dateline
      outlet?: string
      others?: boolean
    }
  | { type: 'caption'; text: string; credit?: string }
  | { type: 'stamp'; stamps: Stamp[] }
  | { type: 'speech'; block: 'speech' | 'question' | 'answer'; label: string; speaker?: string; text: string }

/** A printed time stamp. `kind` is absent where no label says which. */
interface Stamp {
  iso: string
  kind?: 'published' | 'modified'
  start: number
  end: number
}
