/** A full stop, question or exclamation mark with what closes after it; or one glued to the next sentence (`밝혔다.한빛시는`). */
const stop = /[.?!。]{1,3}["'”’)\]」』》〉]{0,3}(?=\s|$)|[가-힣][.?!](?=[가-힣"'“‘([<《])|\n/g
/** `2024. 7. 29.`, `1. 예산`: a full stop after a figure with a figure to follow, or after a number that counts a list. */
const figures = /(?:^|\s)\d{1,4}\.$/

/**
 * Where the sentences of a text end, as UTF-16 offsets right behind each; the last is the text's length. Decimal
 * points, dates and addresses end nothing.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const { 0: mark, index } of text.matchAll(stop)) {
    const end = index + mark.length
    if (!figures.test(text.slice(Math.max(0, end - 6), end))) ends.push(end)
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length)
  return ends
}
