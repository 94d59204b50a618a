import type { PersonAt } from '../people/people-index.ts'
import type { Words } from '../people/words.ts'

/** One block as the search for speakers sees it: its text, its words, the people named in it. All in order of place. */
export interface BlockView {
  text: string
  words: Words
  mentions: readonly PersonAt[]
}

/** Index of the first mention that ends behind `start`. */
export function firstMention(view: BlockView, start: number): number {
  const { mentions } = view
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The mention of a person that ends in the word from `start` to `end`. */
export function mentionEndingIn(view: BlockView, start: number, end: number): PersonAt | undefined {
  const mention = view.mentions[firstMention(view, start)]
  return mention !== undefined && mention.end <= end ? mention : undefined
}
