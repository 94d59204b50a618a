import { isSyllable } from '../people/hangul.ts'
import { readTail } from './quote-tails.ts'
import type { SpeechSpan } from './speech-spans.ts'

/** A sentence of a block with the quotations in it. */
export interface Sentence {
  start: number
  end: number
  spans: SpeechSpan[]
}

const STOPS = new Set(['.', '?', '!', '\n', '。'].map((mark) => mark.charCodeAt(0)))
const ELLIPSIS = '…'.charCodeAt(0)

/** Splits a text into sentences; full stops inside quotations end none. `spans` are in order and do not overlap. */
export function splitSentences(text: string, spans: readonly SpeechSpan[]): Sentence[] {
  const sentences: Sentence[] = []
  let inside: SpeechSpan[] = []
  let start = 0
  let span = 0
  const cut = (end: number): void => {
    if (end > start) sentences.push({ start, end, spans: inside })
    inside = []
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const next = spans[span]
    if (next !== undefined && at >= next.open) {
      inside.push(next)
      span++
      at = next.close - 1
      if (endsSentence(text, next, spans[span])) cut(next.close)
      continue
    }
    const code = text.charCodeAt(at)
    if (STOPS.has(code) && isStop(text, at, code)) cut(at + 1)
  }
  cut(text.length)
  return sentences
}

function isStop(text: string, at: number, code: number): boolean {
  if (code === 10) return true
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  const free = Number.isNaN(after) || after === 32 || after === 10 || after === 0xa0 || after === 9
  if (code !== 0x2e) return free || isSyllable(after)
  // 밝혔다.한빛시는: crawlers glue sentences; 3.5, U.S. are none
  return (
    (isSyllable(before) || before === 0x29 || before === 0x25) &&
    (free || isSyllable(after) || after === 0x22 || after === 0x201c)
  )
}

/** "…했다." 그는 …: a quotation that is a sentence by itself, nothing attached to it. */
function endsSentence(text: string, span: SpeechSpan, next: SpeechSpan | undefined): boolean {
  const last = text.charCodeAt(span.end - 1)
  if (!STOPS.has(last) && last !== ELLIPSIS) return false
  if (readTail(text, span.close).kind !== 'none' || text.charAt(span.close) === '(') return false
  return next === undefined || next.open - span.close > 2
}
