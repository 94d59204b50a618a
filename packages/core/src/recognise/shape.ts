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
const CLOSERS = /["”’'」』)\]〉>》】]$/

/** Measures a line. */
export function shapeOf(text: string): Shape {
  let words = 1
  let hangul = 0
  let latin = 0
  let digit = false
  let marked = false
  let sentences = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xac00) hangul += unit <= 0xd7a3 ? 1 : 0
    else if (unit === 0x20 || unit === 0xa0 || unit === 0x09) words++
    else if (unit === 0x2e || unit === 0x3f || unit === 0x21)
      sentences += SENTENCE_LAST.has(text.charCodeAt(i - 1)) ? 1 : 0
    else if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++
    else if (unit >= 0x30 && unit <= 0x39) digit = true
    else if (unit >= 0x25a0 && unit <= 0x25ff) marked = true
  }
  if (text.length <= 8) sentences = 0
  else if (!endsInSentence(text) && QUOTED_END.test(text.slice(-4))) sentences++
  return {
    length: text.length,
    words,
    ending: endingOf(text),
    sentences,
    hangul: hangul > 0,
    latin: latin > hangul * 2 && latin > 3,
    digit,
    marked,
  }
}

function endingOf(text: string): Ending {
  if (endsInSentence(text)) return text.endsWith('니다.') ? 'polite' : 'statement'
  let tail = text.slice(-12).trimEnd()
  let closed = false
  for (let i = 0; i < 3 && CLOSERS.test(tail); i++) {
    closed = true
    tail = tail.slice(0, -1).trimEnd()
  }
  const last = tail.slice(-1)
  if (last === '.' || last === '。') {
    if (/\.\.$/.test(tail)) return 'ellipsis'
    const before = tail.slice(-2, -1)
    if (/(?:니다|[까네시대나]요|[에어아여예]요|세요|[가-힣]요|죠)\.$/.test(tail)) return 'polite'
    if (before === '다') return 'statement'
    return closed ? 'quote' : 'noun'
  }
  if (last === '?' || last === '？') return 'question'
  if (last === '…' || last === '‥') return 'ellipsis'
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
