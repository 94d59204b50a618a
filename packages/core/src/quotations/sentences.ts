import { isSyllable } from '../language/hangul.ts'
import { readTail } from './quote-tails.ts'
import type { SpeechSpan } from './speech-spans.ts'

/** A sentence of a block with the quotations in it. */
export interface Sentence {
  start: number
  end: number
  spans: SpeechSpan[]
}

const STOP = /[.?!。\n]/g
const FINAL = /[.?!。…\n]/

/** Splits a text into sentences; full stops inside quotations end none. `spans` are in order and do not overlap. */
export function splitSentences(text: string, spans: readonly SpeechSpan[]): Sentence[] {
  const sentences: Sentence[] = []
  let inside: SpeechSpan[] = []
  let start = 0
  const cut = (end: number): void => {
    if (end > start) sentences.push({ start, end, spans: inside })
    inside = []
    start = end
  }
  STOP.lastIndex = 0
  let stop = STOP.exec(text)
  for (let index = 0; index <= spans.length; index++) {
    const span = spans[index]
    const to = span === undefined ? text.length : span.open
    for (; stop !== null && stop.index < to; stop = STOP.exec(text)) {
      if (isStop(text, stop.index)) cut(stop.index + 1)
    }
    if (span === undefined) break
    inside.push(span)
    if (stop !== null && stop.index < span.close) {
      STOP.lastIndex = span.close
      stop = STOP.exec(text)
    }
    if (endsSentence(text, span, spans[index + 1])) cut(span.close)
  }
  cut(text.length)
  return sentences
}

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 10) return true
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const free = Number.isNaN(after) || after === 32 || after === 10 || after === 0xa0 || after === 9
  if (code !== 0x2e) return free || isSyllable(after)
  // 밝혔다.한빛시는: crawlers glue sentences; 3.5, U.S. are none
  if (!isSyllable(before) && before !== 0x29 && before !== 0x25) return false
  return free || isSyllable(after) || after === 0x22 || after === 0x201c
}

/** "…했다." 그는 …: a quotation that is a sentence by itself, nothing attached to it. */
function endsSentence(text: string, span: SpeechSpan, next: SpeechSpan | undefined): boolean {
  if (!FINAL.test(text.charAt(span.end - 1))) return false
  if (readTail(text, span.close).kind !== 'none' || text.charAt(span.close) === '(') return false
  return next === undefined || next.open - span.close > 2
}
