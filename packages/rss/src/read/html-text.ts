import { decodeHTML } from 'entities'

/** A character reference that a text still holds. */
const REFERENCE = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:[\s/][^<>]{0,4000})?>/gi
const BREAK = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]{0,4000}>/gi

/** Decodes what was escaped once too often: Korean feeds hold `&amp;quot;` and `&amp;lt;b&amp;gt;` in titles. */
export function decodeReferences(text: string): { text: string; twice: boolean } {
  let decoded = text
  for (let round = 0; round < 2 && REFERENCE.test(decoded); round++) decoded = decodeHTML(decoded)
  return { text: decoded, twice: decoded !== text }
}

/** HTML as lines of plain text. */
export function htmlToText(html: string): string {
  const text = html.replace(BREAK, '\n').replace(TAG, '')
  return decodeReferences(text)
    .text.replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** Markup that shows that a text is HTML. */
export const isHtml = (text: string): boolean => /<\/?[a-z][a-z0-9]{0,15}(?:[\s/][^<>]{0,4000})?>/i.test(text)
