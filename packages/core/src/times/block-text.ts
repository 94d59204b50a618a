import { sentenceEnds } from '../text/sentence-ends.ts'
import { foldWidth } from './fold.ts'

/** A stretch of text, UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A block's text prepared for reading times; every string has the offsets of the original. */
export interface BlockText {
  folded: string
  /** Quoted words are blanked: they have tenses of their own. */
  narrated: string
  /** Ends of the narrated sentences. */
  ends: readonly number[]
  /** Insides of double quotation marks, in order. */
  quotes: readonly Span[]
  /** Titles of works: 《7월 32일》. */
  titles: readonly Span[]
}

const doubleQuoted = /"[^"\n]{0,1000}"|“[^“”\n]{0,1000}”/g
const titled = /[《〈「『][^《〈「『》〉」』\n]{0,60}[》〉」』]/g

export function prepareBlock(text: string): BlockText {
  const folded = foldWidth(text)
  const narrated = folded.replace(doubleQuoted, (quote) => '_'.repeat(quote.length))
  return {
    folded,
    narrated,
    ends: sentenceEnds(narrated),
    quotes: spansOf(doubleQuoted, folded),
    titles: spansOf(titled, folded),
  }
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** Answers "which of these ordered spans holds the offset?" for rising offsets, in one pass over the spans. */
export function spanAt(spans: readonly Span[]): (offset: number) => Span | undefined {
  let i = 0
  return (offset) => {
    while (i < spans.length && spans[i]!.end <= offset) i++
    const span = spans[i]
    return span !== undefined && span.start <= offset ? span : undefined
  }
}
