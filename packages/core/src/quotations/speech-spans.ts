import type { Block } from '../article/article.ts'
import { pairMarks, type QuoteSpan } from './quote-marks.ts'

/** A quoted stretch in one block. A quotation over several paragraphs has one for each, all with the same `whole`. */
export interface SpeechSpan extends QuoteSpan {
  block: number
  /** Of a quotation over several paragraphs: `first`, `middle`, `last`. */
  part?: 'first' | 'middle' | 'last'
}

/** How many paragraphs without marks may stand between the opening and the closing mark of one quotation. */
const LONGEST_RUN = 8

/** The text of a block that may hold quotations. */
export function quotableText(block: Block | undefined): string | undefined {
  if (block === undefined) return undefined
  switch (block.type) {
    case 'paragraph':
    case 'blockquote':
    case 'speech':
    case 'question':
    case 'answer':
      return block.text
    default:
      return undefined
  }
}

/** Pairs the marks of all blocks, across paragraphs where one stays open. In order of place, by block. */
export function findSpans(body: readonly Block[]): SpeechSpan[][] {
  const byBlock: SpeechSpan[][] = []
  let open: { block: number; at: number } | undefined
  for (let block = 0; block < body.length; block++) {
    const text = quotableText(body[block])
    const spans: SpeechSpan[] = []
    byBlock.push(spans)
    if (text === undefined) continue
    const marks = pairMarks(text)
    for (const { start, end, open, close, single } of marks.spans)
      spans.push({ start, end, open, close, single, block })
    if (open !== undefined) {
      // each paragraph of a long quotation may open with a mark of its own, the last one alone closes
      const reopens = isOpener(text.charCodeAt(0)) && (marks.unclosed === 0 || marks.spans[0]?.open === 0)
      if (marks.unopened !== undefined) {
        joinParts(body, byBlock, open, block, marks.unopened)
        open = undefined
      } else if (reopens) {
        joinParts(body, byBlock, open, block - 1, undefined)
        open = undefined
      } else if (marks.unclosed !== undefined || marks.spans.some(isDouble) || block - open.block > LONGEST_RUN) {
        closeAlone(body, byBlock, open)
        open = undefined
      }
    }
    if (marks.unclosed !== undefined) open = { block, at: marks.unclosed }
  }
  if (open !== undefined) closeAlone(body, byBlock, open)
  return byBlock
}

function isDouble(span: QuoteSpan): boolean {
  return !span.single
}

/** A paragraph that opens with a mark, ends like a sentence and never closes: its closing mark got lost. */
function closeAlone(body: readonly Block[], byBlock: SpeechSpan[][], open: { block: number; at: number }): void {
  const text = quotableText(body[open.block])
  if (text === undefined || open.at > 0 || !/[.?!…]\s*$/u.test(text.slice(-4))) return
  byBlock[open.block] = [{ block: open.block, start: 1, end: text.length, open: 0, close: text.length, single: false }]
}

function isOpener(code: number): boolean {
  return code === 0x22 || code === 0x201c
}

/** Adds a part for each paragraph from the opening mark to the closing one, or to the end where none is printed. */
function joinParts(
  body: readonly Block[],
  byBlock: SpeechSpan[][],
  open: { block: number; at: number },
  last: number,
  close: number | undefined,
): void {
  for (let block = open.block; block <= last; block++) {
    const text = quotableText(body[block])
    if (text === undefined) continue
    const start = block === open.block ? open.at + 1 : 0
    const end = block === last && close !== undefined ? close : text.length
    if (end <= start) continue
    const inside = byBlock[block] ?? []
    const kept = inside.filter((span) => span.close <= start || span.open >= end)
    const part: SpeechSpan = {
      block,
      start,
      end,
      open: block === open.block ? open.at : 0,
      close: block === last && close !== undefined ? close + 1 : end,
      single: false,
      part: block === open.block ? 'first' : block === last && close !== undefined ? 'last' : 'middle',
    }
    const at = kept.findIndex((span) => span.open > part.open)
    if (at < 0) kept.push(part)
    else kept.splice(at, 0, part)
    byBlock[block] = kept
  }
}
