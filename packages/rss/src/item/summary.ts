import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { listOf } from '../text/list-of.ts'
import { toPlain, toPlainList } from '../text/plain-text.ts'
import type { PlainText } from '../text/typed-text.ts'

const LENGTH = 300
/** The sentences that fit into `LENGTH`. */
const SENTENCES = /^.{99,297}[.!?…]["'”’」』)]?(?= )/s

/**
 * What stands under the headline in a list: the printed summary, else the deck (부제), else the lead paragraph. Never
 * words of our own; a lead over 300 characters ends with a sentence, or with `…` where no sentence ends.
 */
export function toSummary(article: ArticleInput, onLoss: (loss: TextLoss) => void): PlainText | undefined {
  const summary = toPlain(article.summary, onLoss) ?? toPlain(toPlainList(article.subheadlines, onLoss).join(' / '))
  if (summary) return summary
  for (const block of listOf(article.body)) {
    const lead = block?.type === 'paragraph' ? toPlain(block.text, onLoss) : undefined
    if (lead) return ((lead.length > LENGTH && SENTENCES.exec(lead)?.[0]) || cutAtWord(lead, LENGTH)) as PlainText
  }
  return undefined
}

/** At most `length` UTF-16 units with `…` at the end, cut between words where a word ends not far off. */
export function cutAtWord(text: PlainText, length: number): PlainText {
  if (text.length <= length) return text
  let part = text.slice(0, length - 1)
  const space = part.lastIndexOf(' ')
  if (space > length / 2) part = part.slice(0, space)
  else if (/[\uD800-\uDBFF]$/.test(part)) part = part.slice(0, -1)
  // a joiner, variation selector or skin tone belongs to what stood before
  return `${part.trimEnd().replace(/[\u200D\uFE0F]{1,9}$/, '')}…` as PlainText
}
