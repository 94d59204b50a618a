import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { listOf } from '../text/list-of.ts'
import { toPlain } from '../text/plain-text.ts'
import { isEmail, toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** Who is named with an item. */
export interface Person {
  name: PlainText
  email?: string | undefined
  url?: Url | undefined
}

const MAILBOX_IN_NAME = /[<(]?[\w.+-]{1,64}@[\w.-]{3,100}[>)]?/g

/** A name without a mail address printed in it: that would stand in every reader's byline. */
function toName(value: unknown, onLoss: (loss: TextLoss) => void): PlainText | undefined {
  const name = toPlain(value, onLoss)
  return name?.includes('@') ? toPlain(name.replace(MAILBOX_IN_NAME, '')) : name
}

/** Writers with a name, in printed order, each once. Someone known by an address alone is nobody to print. */
export function toWriters(article: ArticleInput, base: Url, onLoss: (loss: TextLoss) => void): Person[] {
  const writers = new Map<PlainText, Person>()
  for (const author of listOf(article.authors)) {
    const name = toName(author?.name, onLoss)
    if (!name || writers.has(name)) continue
    const email = toPlain(author.email)
    writers.set(name, { name, email: email && isEmail(email) ? email : undefined, url: toUrl(author.url, base) })
  }
  return [...writers.values()]
}

/** Names of those who helped (영상취재, 편집 …), each once, without those who wrote. */
export function toHelpers(
  article: ArticleInput,
  writers: readonly Person[],
  onLoss: (loss: TextLoss) => void,
): PlainText[] {
  const names = new Set<PlainText>()
  for (const helper of listOf(article.contributors)) {
    const name = toName(helper?.name, onLoss)
    if (name && writers.every((writer) => writer.name !== name)) names.add(name)
  }
  return [...names]
}
