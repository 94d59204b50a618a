import type { Issue } from '../article/issue.ts'

/** Any of them but the middle dot (·). */
const WRONG = /[\u00a1-\u00b6\u00b8-\u00ff\u0e00-\u0e7f\ufffd]/
const LATIN_HIGH = /[\u00a1-\u00ff]/g
const THAI = /[\u0e00-\u0e7f]/g
const LOST = /\ufffd/g
const HANGUL = /[가-힣]/g
const SAMPLE = 20_000

/**
 * Text whose bytes were decoded by the wrong table: CP949 as Latin-1 (`¹®ÈÀϺ¸`), UTF-8 as Thai, or replacement
 * characters in runs. It is reported, not repaired.
 *
 * @example
 * findMojibake('¹®ÈÀϺ¸ ÇѺû½Ã´Â 11ÀÏ')?.code //=> 'text/mojibake'
 * findMojibake('한빛시는 11일 예산안을 공개했다.') //=> undefined
 */
export function findMojibake(text: string): Issue | undefined {
  const sample = text.slice(0, SAMPLE)
  if (!WRONG.test(sample)) return undefined
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const wrong = Math.max(count(LATIN_HIGH), count(THAI), count(LOST) * 3)
  if (wrong < 8 || wrong < count(HANGUL)) return undefined
  return {
    code: 'text/mojibake',
    message:
      'The text looks as if its bytes were decoded by the wrong character set. Decode them again, as CP949 or UTF-8.',
    severity: 'error',
  }
}
