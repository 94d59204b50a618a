import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { toPlain } from '../text/plain-text.ts'
import { isEmail, toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'

/** Who is named with an item. */
export interface Person {
  name: PlainText
  email?: string
  url?: Url
}

const MAILBOX_IN_NAME = /<?[\w.+-]{1,64}@[A-Za-z0-9.-]{3,100}>?/g

/** A name without a mail address printed in it: that would stand in every reader's byline. */
function toName(value: unknown, onLoss: (loss: TextLoss) => void): PlainText | undefined {
  const name = toPlain(value, onLoss)
  return name?.includes('@') ? toPlain(name.replace(MAILBOX_IN_NAME, '').replace(/\(\s{0,9}\)/, '')) : name
}

/** Writers with a name, in printed order, each once. Someone known by an address alone is nobody to print. */
export function toWriters(article: ArticleInput, base: Url, onLoss: (loss: TextLoss) => void): Person[] {
  const writers = new Map<PlainText, Person>()
  for (const author of Array.isArray(article.authors) ? article.authors : []) {
    const name = toName(author?.name, onLoss)
    if (name === undefined || writers.has(name)) continue
    const person: Person = { name }
    const email = typeof author.email === 'string' ? author.email.trim() : ''
    const url = toUrl(author.url, base)
    if (isEmail(email)) person.email = email
    if (url !== undefined) person.url = url
    writers.set(name, person)
  }
  return [...writers.values()]
}

/** Names of those who helped (영상취재, 편집 …), each once, without those who wrote. */
export function toHelpers(
  article: ArticleInput,
  writers: readonly Person[],
  onLoss: (loss: TextLoss) => void,
): PlainText[] {
  if (!Array.isArray(article.contributors)) return []
  const names = article.contributors.map((helper) => toName(helper?.name, onLoss)).filter((name) => name !== undefined)
  return [...new Set(names)].filter((name) => writers.every((writer) => writer.name !== name))
}
