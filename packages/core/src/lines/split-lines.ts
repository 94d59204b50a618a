import { isBlankUnit } from './characters.ts'
import type { SourceLine } from './source-document.ts'

const BREAK = /\r\n|[\n\r\u2028\u2029]/g

/**
 * The printed lines of a text, without the blank ones and without the white space around them.
 * Breaks at LF, CR, CR LF, U+2028 and U+2029.
 */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let number = 0
  let gap = 0
  BREAK.lastIndex = 0
  for (let from = 0, more = true; more; number++) {
    more = BREAK.test(source)
    const next = more ? BREAK.lastIndex : source.length
    let start = from
    let end = next
    while (start < end && isBlankUnit(source.charCodeAt(start))) start++
    // the break itself is blank
    while (end > start && isBlankUnit(source.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({ text: source.slice(start, end), start, end, line: number, gap })
      gap = 0
    } else {
      gap++
    }
    from = next
  }
  return lines
}
