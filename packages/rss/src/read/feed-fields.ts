import { type Author, type Issue, isPersonName, parseHeadline, parsePeople, parseStamp } from '@gisa/core'
import { cleanText } from '../text/clean-text.ts'
import { isEmail } from '../text/to-url.ts'
import { decodeReferences, htmlToText, isHtml } from './html-text.ts'

/** Tells of something odd in an item. */
export type Tell = (code: ReadIssueCode, severity: Issue['severity'], detail?: string) => void

/** What `fromFeed` tells of: `code` of its issues. */
export type ReadIssueCode = `feed/${
  | 'unreadable'
  | 'cut-off'
  | 'no-items'
  | 'lost-characters'
  | 'control-characters'
  | 'no-headline'
  | 'bad-date'
  | 'local-time'
  | 'escaped-twice'
  | 'markup-in-text'}`

/** A text of one line, whatever was done to it: CDATA padding, HTML, references escaped twice. */
export function readLine(value: string | undefined, tell: Tell): string | undefined {
  if (value === undefined) return undefined
  const { text: decoded, twice } = decodeReferences(cleanText(value, () => tell('feed/control-characters', 'warning')))
  if (twice) tell('feed/escaped-twice', 'info', value.trim().slice(0, 80))
  const html = isHtml(decoded) && /<\/|<(?:br|img|hr|p)\b/i.test(decoded)
  if (html) tell('feed/markup-in-text', 'info', value.trim().slice(0, 80))
  const text = (html ? htmlToText(decoded) : decoded).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

/** Headline, labels and series of a title. */
export function readHeadline(value: string | undefined, tell: Tell): ReturnType<typeof parseHeadline> | undefined {
  const title = readLine(value, tell)
  const parts = title === undefined ? undefined : parseHeadline(title)
  return parts?.headline === '' ? { headline: title! } : parts
}

/** ISO 8601 with offset; a date without zone is Korean time. */
export function readDate(value: string, tell: Tell): string | undefined {
  if (!value.trim()) return undefined
  const stamp = parseStamp(value)
  if (stamp === undefined) return void tell('feed/bad-date', 'warning', value.slice(0, 80))
  if (stamp.local && stamp.iso.length > 10) tell('feed/local-time', 'info', value.slice(0, 80))
  return stamp.iso.replace(/Z$/, '+00:00')
}

/** Someone as a feed names them. */
export interface FeedPerson {
  name?: string | undefined
  email?: string | undefined
  url?: string | undefined
}

/** The writers of an item, each once: `김가온·이도담 기자` are two. A bare address is a writer by e-mail alone. */
export function readAuthors(people: readonly FeedPerson[], channelTitle: string | undefined, tell: Tell): Author[] {
  const authors = new Map<string, Author>()
  for (const person of people) {
    for (const author of readPerson(person, channelTitle, tell)) {
      const key = author.name ?? author.email ?? ''
      authors.set(key, { ...author, ...authors.get(key) })
    }
  }
  return [...authors.values()]
}

function readPerson(person: FeedPerson, channelTitle: string | undefined, tell: Tell): Author[] {
  const name = readLine(person.name, tell)
  const mailto = person.url?.startsWith('mailto:') ? person.url.slice(7) : undefined
  const email = [person.email?.trim(), mailto].find((value) => value !== undefined && isEmail(value))
  const url = mailto === undefined && person.url?.startsWith('http') ? person.url : undefined
  const more = { ...(email && { email }), ...(url && { url }) }
  if (name === undefined) return email ? [more] : []
  if (isEmail(name)) return [{ email: name }]
  if (name === channelTitle) return [{ name, type: 'organization', ...more }]
  if (isPersonName(name)) return [{ name, ...more }]
  const parsed = parsePeople(name)?.authors
  if (parsed === undefined || parsed.length === 0) return [{ name, ...more }]
  return parsed.map((author, index) => (index === 0 ? { ...author, ...more } : author))
}
