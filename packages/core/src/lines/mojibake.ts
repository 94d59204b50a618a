import type { Issue } from '../article/issue.ts'
import { isSyllable } from '../language/hangul.ts'

/** The part of a text that is looked at, and how many of its letters. */
const SAMPLE = 20_000
const LETTERS = 400

/**
 * Text whose bytes were decoded by the wrong table: CP949 as Latin-1 (`¹®ÈÀϺ¸`), UTF-8 as Thai, or replacement
 * characters in runs. It is reported, not repaired.
 *
 * @example
 * findMojibake('¹®ÈÀϺ¸ ÇѺû½Ã´Â 11ÀÏ')?.code //=> 'text/mojibake'
 * findMojibake('한빛시는 11일 예산안을 공개했다.') //=> undefined
 */
export function findMojibake(text: string): Issue | undefined {
  const end = Math.min(text.length, SAMPLE)
  const step = Math.ceil(end / LETTERS)
  let latin = 0
  let thai = 0
  let lost = 0
  let hangul = 0
  for (let at = 0; at < end; at += step) {
    const unit = text.charCodeAt(at)
    if (isSyllable(unit)) hangul++
    else if (unit > 0xa0 && unit <= 0xff) latin++
    else if (unit >= 0xe00 && unit <= 0xe7f) thai++
    else if (unit === 0xfffd) lost++
  }
  const wrong = Math.max(latin, thai, lost * 3)
  if (wrong < 8 || wrong < hangul) return undefined
  return {
    code: 'text/mojibake',
    message:
      'The text looks as if its bytes were decoded by the wrong character set. Decode them again, as CP949 or UTF-8.',
    severity: 'error',
  }
}
