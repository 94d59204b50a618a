import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { toPlain, toPlainList } from '../text/plain-text.ts'
import type { PlainText } from '../text/typed-text.ts'

const LENGTH = 300
const SENTENCE_END = /[.!?…]["'”’」』)]?(?= )/g

/**
 * What stands under the headline in a list: the printed summary, else the deck (부제), else the lead paragraph. Never
 * words of our own; a lead over 300 characters ends with a sentence, or with `…` where no sentence ends.
 */
export function toSummary(article: ArticleInput, onLoss: (loss: TextLoss) => void): PlainText | undefined {
  const summary = toPlain(article.summary, onLoss) ?? toPlain(toPlainList(article.subheadlines, onLoss).join(' / '))
  if (summary !== undefined) return summary
  for (const block of Array.isArray(article.body) ? article.body : []) {
    const lead = block?.type === 'paragraph' ? toPlain(block.text, onLoss) : undefined
    if (lead !== undefined) return excerpt(lead, LENGTH)
  }
  return undefined
}

/** At most `length` UTF-16 units, cut where a sentence or at least a word ends, never inside a character. */
export function excerpt(text: PlainText, length: number): PlainText {
  if (text.length <= length) return text
  const part = text.slice(0, length)
  let end = 0
  for (const match of part.matchAll(SENTENCE_END)) end = match.index + match[0].length
  if (end > length / 3) return part.slice(0, end) as PlainText
  return cutAtWord(text, length)
}

/** At most `length` UTF-16 units with `…` at the end, cut between words where a word ends not far off. */
export function cutAtWord(text: PlainText, length: number): PlainText {
  if (text.length <= length) return text
  let part = text.slice(0, length - 1)
  const space = part.lastIndexOf(' ')
  if (space > length / 2) part = part.slice(0, space)
  else if (/[\uD800-\uDBFF]$/.test(part)) part = part.slice(0, -1)
  // a joiner, variation selector or skin tone belongs to what stood before
  return `${part.trimEnd().replace(/[\u200D\uFE0F]+$/, '')}…` as PlainText
}
