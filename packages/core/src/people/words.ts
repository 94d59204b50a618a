import { isSyllable } from './hangul.ts'

/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'dot' | 'comma' | 'break'

/** A run of letters and digits. An aside in brackets glued to it, `한가온(52)`, is no gap: `aside` holds its place. */
export interface Word {
  start: number
  end: number
  gap: Gap
  aside?: { start: number; end: number }
}

const LONGEST_ASIDE = 60
const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)
const NEWLINE = 10

/** Middle dots that join names: 가운뎃점 and its look-alikes. */
const DOTS = new Set([...'·ㆍ‧・•⋅'].map((dot) => dot.charCodeAt(0)))

const SPACES = new Set([32, 9, 0xa0, 0x3000])

function isLetter(code: number): boolean {
  return (
    isSyllable(code) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x3131 && code <= 0x314e) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

/** Splits text into words. Words inside an aside come apart, in `asides`, so that they do not part a name from its title. */
export function splitWords(text: string, from = 0, to: number = text.length): { words: Word[]; asides: Word[][] } {
  const words: Word[] = []
  const asides: Word[][] = []
  let gap: Gap = 'start'
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      let end = at + 1
      while (end < to && isLetter(text.charCodeAt(end))) end++
      words.push({ start: at, end, gap })
      gap = 'space'
      at = end
      continue
    }
    if (code === OPEN) {
      const close = closing(text, at, to)
      if (close !== undefined) {
        const word = words[words.length - 1]
        if (word !== undefined && word.end === at) word.aside = { start: at + 1, end: close }
        asides.push(splitWords(text, at + 1, close).words)
        at = close + 1
        continue
      }
    }
    if (!SPACES.has(code)) gap = gap === 'start' ? 'start' : gapOf(code, gap)
    at++
  }
  return { words, asides }
}

function gapOf(code: number, before: Gap): Gap {
  if (DOTS.has(code)) return 'dot'
  if (code === COMMA) return 'comma'
  return before === 'start' ? 'start' : 'break'
}

/** The bracket that closes the one at `open`, on the same line and near; brackets inside are skipped. */
function closing(text: string, open: number, to: number): number | undefined {
  const last = Math.min(to, open + LONGEST_ASIDE)
  let depth = 0
  for (let at = open; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN) depth++
    else if (code === CLOSE && --depth === 0) return at
    else if (code === NEWLINE) return undefined
  }
  return undefined
}
