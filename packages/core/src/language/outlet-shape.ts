/** How outlets call themselves, where no profile knows them: 한빛일보, 가온뉴스24, 누리TV; 통신사 뉴시스. */
const SHAPE =
  /(?:뉴스\d{0,2}|뉴시스|뉴스핌|일보|신문|경제|타임[즈스]|데일리|투데이|방송|통신|저널|미디어|닷컴|헤럴드|스포츠|포스트|신보|비즈|TV|[Nn]ews\d{0,2})$/

/**
 * Whether a word looks like an outlet's name, with no profile to confirm it.
 *
 * @example
 * looksLikeOutlet('한빛일보') //=> true
 * looksLikeOutlet('한빛시') //=> false
 */
export function looksLikeOutlet(word: string): boolean {
  return word.length >= 3 && word.length <= 16 && !word.includes(' ') && SHAPE.test(word)
}
