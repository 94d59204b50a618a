import type { Article } from '../article/article.ts'

/** Where a text stands in an article: UTF-16 offsets in the text of `body[block]`. */
export interface QuoteLocation {
  block: number
  start: number
  end: number
  /** Letter for letter; otherwise only after quotation marks, white space and Unicode form were made alike. */
  exact: boolean
}

/**
 * Finds a text in the body of an article: for those who must show where a quotation stands. An exact match in any block
 * goes before one that differs in quotation marks (straight, curly, corner), white space, invisible characters or
 * Unicode form (NFC). Paraphrase is not found; an empty text is nowhere.
 *
 * @example
 * locateQuote({ body: [{ type: 'paragraph', text: '그는 “좋다”고 했다.' }] }, '"좋다"고') //=> { block: 0, start: 3, end: 8, exact: false }
 * locateQuote({ body: [{ type: 'paragraph', text: '그는 “좋다”고 했다.' }] }, '좋다') //=> { block: 0, start: 4, end: 6, exact: true }
 * locateQuote({ body: [{ type: 'paragraph', text: '그는 “좋다”고 했다.' }] }, '싫다') //=> undefined
 */
export function locateQuote(article: Pick<Article, 'body'>, text: string): QuoteLocation | undefined {
  const wanted = alike(text).text
  if (wanted === '') return undefined
  const { body } = article
  for (let block = 0; block < body.length; block++) {
    const start = textOf(body, block).indexOf(text)
    if (start >= 0) return { block, start, end: start + text.length, exact: true }
  }
  for (let block = 0; block < body.length; block++) {
    const searched = alike(textOf(body, block))
    const at = searched.text.indexOf(wanted)
    if (at < 0) continue
    const start = searched.starts[at]
    const end = searched.ends[at + wanted.length - 1]
    if (start !== undefined && end !== undefined) return { block, start, end, exact: false }
  }
  return undefined
}

function textOf(body: Article['body'], block: number): string {
  const item = body[block]
  return item !== undefined && 'text' in item ? item.text : ''
}

/** A base letter with what combines with it, or Hangul jamo that make one syllable. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^\p{M}]\p{M}*|\p{M}+/gu
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]/u
const SPACE = /^\s/u

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟″＂「」『』'].map((mark): [string, string] => [mark, '"']),
  ...[...'‘’‚‛′`'].map((mark): [string, string] => [mark, "'"]),
])

/** The text with its variants made alike, and for each code unit where it comes from. */
function alike(text: string): { text: string; starts: number[]; ends: number[] } {
  const starts: number[] = []
  const ends: number[] = []
  let out = ''
  let space = false
  for (const match of text.matchAll(CLUSTER)) {
    const [cluster] = match
    if (INVISIBLE.test(cluster)) continue
    if (SPACE.test(cluster)) {
      space = out !== ''
      continue
    }
    const composed = ALIKE.get(cluster) ?? cluster.normalize('NFC')
    if (space) {
      out += ' '
      starts.push(match.index)
      ends.push(match.index)
      space = false
    }
    out += composed
    for (let unit = 0; unit < composed.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + cluster.length)
    }
  }
  return { text: out, starts, ends }
}
