import { cleanText, type TextLoss } from './clean-text.ts'
import { listOf } from './list-of.ts'
import type { PlainText } from './typed-text.ts'

const NOT_ONE_LINE = /[\t\n\r\u2028\u2029]| {2}/
const SPACES = /[ \t\n\r\u2028\u2029]+/g
/** Only what shows nothing: white space and zero-width characters. */
const BLANK = /^[\s\u00AD\u115F\u1160\u200B-\u206F\u2800\u3164\uFFA0]*$/

/**
 * HTML that editors' tools leave behind in headlines, names and captions. Korean headlines put titles of works between the
 * same brackets: `<단독>`, `<기생충>`, `<Butter>` and `1 < 2` are text and stay.
 */
const TAG =
  /<\/[a-z][a-z0-9]{0,12}\s{0,9}>|<(?:a|b|br|center|div|em|font|h\d|hr|i|iframe|img|li|link|meta|p|s|script|small|span|strong|style|su[bp]|u)(?:[\s/][^<>]{0,2000})?>/gi

/** Without HTML tags. A tag may appear only when another is gone (`<<b>b>`): then its bracket goes, so that none is left. */
function stripTags(text: string): string {
  const once = text.replace(TAG, '')
  return once.search(TAG) === -1 ? once : once.replaceAll('<', '')
}

/**
 * One line of plain text: clean for XML, HTML tags taken out, white space run together and trimmed. Undefined where
 * nothing visible is left, and for anything that is no text; a number is written out.
 */
export function toPlain(value: unknown, onLoss?: (loss: TextLoss) => void): PlainText | undefined {
  if (typeof value !== 'string') return typeof value === 'number' ? (String(value) as PlainText) : undefined
  let text = cleanText(value, onLoss)
  if (text.includes('<')) {
    const stripped = stripTags(text)
    if (stripped !== text) onLoss?.('markup')
    text = stripped
  }
  if (NOT_ONE_LINE.test(text)) text = text.replace(SPACES, ' ')
  text = text.trim()
  return BLANK.test(text) ? undefined : (text as PlainText)
}

/** The plain texts of a list, without blank ones and repetitions. */
export function toPlainList(values: unknown, onLoss?: (loss: TextLoss) => void): PlainText[] {
  const texts = new Set<PlainText>()
  for (const value of listOf(values as unknown[])) {
    const text = toPlain(value, onLoss)
    if (text) texts.add(text)
  }
  return [...texts]
}
