import type { Context } from '../context.ts'
import type { Add } from '../recogniser.ts'
import type { Segment } from '../segment.ts'
import type { Shape } from '../shape.ts'
import { readLoneCredit } from './lone-credit.ts'
import { readCaption } from './read-caption.ts'

const HEADLINESE = /…|\.\.|·{2,3}/
/** Marks that point at a picture, or a title in brackets over a table; ◆ opens a sub-heading. */
const PICTURE_MARK = /^[▲△▼▽◀◁▶▷]|^\[[^\]]{4,40}\]$/
/** Marks of questions and of the rows above an answer. */
const TALK_MARK = /^[▶▷\-–―—]/
const LONGEST_TITLE = 50
const LONGEST_CREDIT = 60
const LONGEST_WIRE = 420

/** What the lines around say of a caption: its credit below, its mark that no other line has. */
export function recogniseNeighbours(
  { index, last, gap, shape }: Segment,
  text: string,
  context: Context,
  add: Add,
): void {
  const { isOutlet, lines } = context
  const next = last ? lines[index + 1] : undefined
  const above = next && text.length >= 5 && (next.gap === 0 || PICTURE_MARK.test(text))
  if (above && isCreditLine(next.text, isOutlet) && !HEADLINESE.test(text) && !isParagraph(shape, next.text)) {
    add(isTriangle(text) ? 'caption/marked-above-credit' : 'caption/above-credit')
    // decks follow one another
    if (gap > 0 || index === 0) add('caption/apart-above-credit')
  }
  // the title that a wire prints right above its caption
  const titled = next?.gap === 0 && shape.ending === 'open' && text.length <= LONGEST_TITLE
  // above the first sentence it is the deck
  if (next && titled && isWireCaption(next.text, isOutlet, index > context.firstProse)) add('caption/above-wire')
  if (isTriangle(text) && isAlone(context, index)) add('caption/marked-alone')
}

/**
 * (서울=연합뉴스) 김가온 기자 = … 2024.6.11: round brackets, for the agencies with square ones print decks there; and …하고
 * 있다. [로이터=연합뉴스], a picture that a wire passed on.
 */
function isWireCaption(line: string, isOutlet: (word: string) => boolean, inside: boolean): boolean {
  if (line.length > LONGEST_WIRE) return false
  if (line.startsWith('(')) return readCaption(line, isOutlet).rule === 'caption/wire-date'
  return inside && PASSED_ON.test(line.slice(-30))
}
const PASSED_ON = /고 있다\. ?\[(?:[A-Z가-힣]{2,6}=)?연합뉴스(?: ?자료사진)?\]$/

/** A paragraph of several sentences over a drawing is no caption of it. */
function isParagraph({ sentences, ending }: Shape, credit: string): boolean {
  return sentences >= 2 && ending === 'statement' && DRAWN.test(credit)
}
const DRAWN = /^[[(<]?(?:그래픽|일러스트|삽화|표) ?[=:]/

/** Whether a line is a credit and nothing else: ⓒ 한빛시, [한빛시 제공. 재판매 및 DB 금지]. */
function isCreditLine(line: string, isOutlet: (word: string) => boolean): boolean {
  if (line.length > LONGEST_CREDIT || /저작권|전재/.test(line)) return false
  if (readLoneCredit(line) !== undefined) return true
  if (!/^[[(<]/.test(line)) return false
  const { text, credit } = readCaption(line, isOutlet)
  return !text && credit !== undefined
}

/** Whether ▲ or △ opens the line. */
function isTriangle(text: string): boolean {
  return text.startsWith('▲') || text.startsWith('△')
}

/** One ▲ among paragraphs is a caption; several in a row are a list, and one below a question is the answer. */
function isAlone({ lines, shapes }: Context, index: number): boolean {
  const above = lines[index - 1]?.text ?? ''
  if (shapes[index - 1]?.ending === 'question' || TALK_MARK.test(above)) return false
  return !isTriangle(above) && !isTriangle(lines[index + 1]?.text ?? '')
}
