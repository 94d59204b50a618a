import type { ArticleInput } from '@gisa/core'
import { plainText } from '../text/plain-text.ts'

/** A page's description: longer ones are cut by whoever shows them. */
const LENGTH = 200

// 했다. · 했다."· 할까?” — the end of a sentence, with the marks that close it
const SENTENCE_END = /[.?!…][.?!…"'”’」』)\]]{0,4}(?=\s)/g

/** The article in one or two sentences: its printed summary, else the first sentences of its text. */
export function describeArticle(article: ArticleInput): string | undefined {
  const summary = plainText(article.summary)
  return summary === undefined ? firstSentences(lead(article)) : oneLine(summary)
}

function lead({ body = [] }: ArticleInput): string {
  for (const block of body) {
    const isProse = block.type === 'paragraph' || block.type === 'speech' || block.type === 'answer'
    const text = isProse ? plainText(block.text) : undefined
    if (text !== undefined) return oneLine(text)
  }
  return ''
}

/** Most texts are as they should be. */
function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** As many whole sentences as fit into 200 characters, the first one whatever its length. */
function firstSentences(text: string): string | undefined {
  if (text.length <= LENGTH) return text || undefined
  let end: number | undefined
  for (const match of text.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length
    if (end !== undefined && next > LENGTH) break
    end = next
  }
  return text.slice(0, end)
}

/**
 * A description that fits a preview: cut between two words, with an ellipsis, where it is longer than 200 characters.
 *
 * @example
 * cutPreview('한빛시는 20일 새 도서관을 연다.', 12) //=> '한빛시는 20일 새…'
 * cutPreview('한빛시는 20일', 12) //=> '한빛시는 20일'
 */
export function cutPreview(text: string, length: number = LENGTH): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length - 1)
  const end = space > 0 ? space : length - 1
  // never between the halves of a surrogate pair
  const whole = /[\ud800-\udbff]$/.test(text.slice(0, end)) ? end - 1 : end
  return `${text.slice(0, whole)}…`
}
