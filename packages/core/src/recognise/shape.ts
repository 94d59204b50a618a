import { letterSet } from '../language/word-set.ts'
/** How a line looks, measured once and read by all recognisers. */
export interface Shape {
  /** UTF-16 length. */
  length: number
  /** Words between spaces (어절). */
  words: number
  /** How the line ends. */
  ending: Ending
  /** How many sentence ends (`다.`, `요.`, `까?`) it holds. */
  sentences: number
  hangul: boolean
  /** Letters are mostly Latin. */
  latin: boolean
  /** Holds a digit. */
  digit: boolean
  /** Holds a geometric mark: ▲, ◇, ■. */
  marked: boolean
}

/**
 * - `statement`: `…다.`, also inside closing marks; `polite`: `…니다.`, `…요.`
 * - `question`: `?`; `noun`: a full stop after another word (`…모습.`); `quote`: a closing quotation mark
 * - `ellipsis`: `…`, `...`; `mark`: another punctuation mark; `open`: no mark at all
 */
export type Ending = 'statement' | 'polite' | 'question' | 'noun' | 'quote' | 'ellipsis' | 'mark' | 'open'

/** The last syllable of a sentence before its full stop, `다`, `요`, `까`, and what ends a quoted one at the line's end. */
const SENTENCE_LAST = letterSet('다요까죠네')
const QUOTED_END = /다["”’']\s?[.]?$/
const CLOSERS = letterSet(`"”’'」』)]〉>》】`)
const FULL_STOPS = letterSet('.。')
const QUESTIONS = letterSet('?？')
const ELLIPSES = letterSet('…‥')

/** What the code units are that a line is measured by; all others are of kind 0. */
const HANGUL = 1
const BLANK = 2
const LATIN = 3
const DIGIT = 4
const GEOMETRIC = 5
const STOP = 6
const KINDS = new Uint8Array(0x10000)
KINDS.fill(HANGUL, 0xac00, 0xd7a4)
KINDS.fill(LATIN, 0x41, 0x5b).fill(LATIN, 0x61, 0x7b)
KINDS.fill(DIGIT, 0x30, 0x3a)
KINDS.fill(GEOMETRIC, 0x25a0, 0x2600)
for (const blank of ' \t\u00a0') KINDS[blank.charCodeAt(0)] = BLANK
for (const stop of '.?!') KINDS[stop.charCodeAt(0)] = STOP
/** How many units of each kind the line at hand has. */
const counts = new Uint32Array(STOP + 1)

/** Measures a line. */
export function shapeOf(text: string): Shape {
  counts.fill(0)
  let sentences = 0
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] as number
    // a table rather than branches: no processor foresees which letter is next
    counts[kind] = (counts[kind] as number) + 1
    if (kind === STOP && SENTENCE_LAST.has(text.charCodeAt(i - 1))) sentences++
  }
  if (text.length <= 8) sentences = 0
  else if (!endsInSentence(text) && QUOTED_END.test(text.slice(-4))) sentences++
  const hangul = counts[HANGUL] as number
  const latin = counts[LATIN] as number
  return {
    length: text.length,
    words: 1 + (counts[BLANK] as number),
    ending: endingOf(text),
    sentences,
    hangul: hangul > 0,
    latin: latin > hangul * 2 && latin > 3,
    digit: (counts[DIGIT] as number) > 0,
    marked: (counts[GEOMETRIC] as number) > 0,
  }
}

function endingOf(text: string): Ending {
  if (endsInSentence(text)) return text.endsWith('니다.') ? 'polite' : 'statement'
  let tail = text.slice(-12).trimEnd()
  let closed = false
  for (let i = 0; i < 3 && CLOSERS.has(tail.charCodeAt(tail.length - 1)); i++) {
    closed = true
    tail = tail.slice(0, -1).trimEnd()
  }
  const last = tail.charCodeAt(tail.length - 1)
  if (FULL_STOPS.has(last)) {
    if (tail.endsWith('..')) return 'ellipsis'
    if (/(?:니다|[까네시대나]요|[에어아여예]요|세요|[가-힣]요|죠)\.$/.test(tail)) return 'polite'
    if (tail.charAt(tail.length - 2) === '다') return 'statement'
    return closed ? 'quote' : 'noun'
  }
  if (QUESTIONS.has(last)) return 'question'
  if (ELLIPSES.has(last)) return 'ellipsis'
  if (closed) {
    // "…했다", (…했다) without a full stop is still a sentence's end inside marks
    return /["”’'」』]$/.test(text.trimEnd()) ? 'quote' : 'mark'
  }
  if (/[!,:;·/|>＞\-–—~]$/.test(tail)) return 'mark'
  return /(?:했|됐|였|었|았|있|없|한|된|는|진)다$/.test(tail) && text.length > 40 ? 'statement' : 'open'
}

/** Whether a sentence ends the line, `…다.`, so that no signature, credit or notice stands behind it. */
export function endsInSentence(text: string): boolean {
  return text.endsWith('다.')
}

/** Whether the line reads as prose: it ends as a sentence does. */
export function isProse(shape: Shape): boolean {
  return (shape.ending === 'statement' || shape.ending === 'polite') && shape.length >= 15
}
