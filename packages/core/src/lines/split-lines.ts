import { isBlankUnit } from './characters.ts'
import type { SourceLine } from './source-document.ts'

const LF = 0x0a
const CR = 0x0d

/**
 * The printed lines of a text, without the blank ones and without the white space around them.
 * Breaks at LF, CR, CR LF, U+2028 and U+2029.
 */
export function splitLines(source: string): SourceLine[] {
  const lines: SourceLine[] = []
  let number = 0
  let gap = 0
  let from = 0
  for (let i = 0; i <= source.length; i++) {
    const unit = i < source.length ? source.charCodeAt(i) : LF
    if (unit > 0x2029 || (unit !== LF && unit !== CR && unit < 0x2028)) continue
    let start = from
    let end = i
    while (start < end && isBlankUnit(source.charCodeAt(start))) start++
    while (end > start && isBlankUnit(source.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({ text: source.slice(start, end), start, end, line: number, gap })
      gap = 0
    } else {
      gap++
    }
    if (unit === CR && source.charCodeAt(i + 1) === LF) i++
    from = i + 1
    number++
  }
  return lines
}
