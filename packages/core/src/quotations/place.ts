import type { BlockView } from './block-view.ts'
import type { Tail } from './quote-tails.ts'
import type { SentenceSubjects } from './read-subjects.ts'
import type { Sentence } from './sentences.ts'
import type { SpeechSpan } from './speech-spans.ts'
import type { Subject } from './subjects.ts'

/** A quotation, or several that follow one another ("…", "…" 등의 반응), in its sentence. */
export interface Place {
  block: number
  view: BlockView
  /** Index of the sentence in its block. */
  index: number
  sentence: Sentence
  /** All quotations of the sentence; this place's are those from `first` to `last`. */
  spans: readonly SpeechSpan[]
  first: number
  last: number
  subjects: SentenceSubjects
  /** What stands behind the last of them. */
  tail: Tail
}

/** The last quotation of a place. */
export function lastSpan(place: Place): SpeechSpan | undefined {
  return place.spans[place.last]
}

/** Who does what the words before the quotation say. */
export function subjectBefore(place: Place): Subject | undefined {
  return place.subjects.before[place.first]
}

/** Where the words before the quotation begin that belong to it alone. */
export function reachBefore(place: Place): number {
  return place.spans[place.first - 1]?.close ?? place.sentence.start
}

/** Where the words behind the quotation end that belong to it alone. */
export function reachAfter(place: Place): number {
  return place.spans[place.last + 1]?.open ?? place.sentence.end
}
