import type { Author, Candidate, Candidates } from '@gisa/core'
import { titleKey } from '../body/find-headline.ts'
import type { IsSite } from '../metadata/people.ts'
import { readPeople } from '../metadata/people.ts'
import { type PageElement, textOf } from '../tree/page-tree.ts'
import { assignedJson, mayHoldHangul, parseJson } from './json-at.ts'
import { readFlight } from './read-flight.ts'
import { bodyHtml, isRecord } from './state-body.ts'
import { fieldOf, foldKey, stateKeys } from './state-fields.ts'

/** The article that a page's scripts hold as data. */
export interface StateArticle {
  /** Its body as HTML. */
  html: string
  /** Where it was found: `script#__NEXT_DATA__`, `Fusion.globalContent`. */
  detail: string
  /** Hangul syllables of the body. */
  syllables: number
  /** Whether its headline is a title of the page. */
  isTitled: boolean
  record: Record<string, unknown>
}

/** Bounds of the search: levels, and objects looked at. */
const DEEPEST = 16
const MOST = 60_000
/** Hangul syllables of a body. */
const LEAST = 40

/**
 * Finds the object that looks like an article in a page's embedded state (`__NEXT_DATA__`, React's flight stream,
 * `Fusion.globalContent`, any object a script assigns): it has a headline and a body of some length; the page's own
 * title decides between several.
 *
 * @param mustBeTitled Whether an article with another headline is of no use.
 */
export function findState(
  scripts: readonly PageElement[],
  titles: readonly string[],
  mustBeTitled: boolean,
): StateArticle | undefined {
  const words = mustBeTitled ? titleWords(titles) : []
  const keys = titles.map(titleKey).filter((key) => key.length > 3)
  let best: StateArticle | undefined
  let bestScore = 0
  for (const { value, detail } of stateValues(scripts, words)) {
    for (const record of recordsIn(value)) {
      const title = titleKey(stringOf(fieldOf(record, 'headline')))
      if (title.length < 4) continue
      const body = fieldOf(record, 'body')
      if (body === undefined) continue
      const html = bodyHtml(body)
      const syllables = html.match(/[가-힣]/g)?.length ?? 0
      if (syllables < LEAST) continue
      const isTitled = keys.some((key) => key.includes(title) || title.includes(key))
      const score = Math.min(syllables, 3000) + (isTitled ? 5000 : 0)
      if (score > bestScore) {
        best = { html, detail, syllables, isTitled, record }
        bestScore = score
      }
    }
  }
  return best
}

/** The longest Hangul words of the titles, one a title: a script without them says nothing of this article. */
function titleWords(titles: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const [longest] = [...(title.match(/[가-힣]{3,20}/g) ?? [])].sort((a, b) => b.length - a.length)
    return longest ?? []
  })
}

/** Whether a script may say one of the words, as it is or in escapes. */
function maySay(text: string, words: readonly string[]): boolean {
  return words.length === 0 || words.some((word) => text.includes(word)) || /\\u[a-d]|%E[A-D]/i.test(text)
}

function* stateValues(
  scripts: readonly PageElement[],
  words: readonly string[],
): Generator<{ value: unknown; detail: string }> {
  const flight: string[] = []
  for (const script of scripts) {
    const text = textOf(script)
    if (text.includes('__next_f.push')) flight.push(text)
    else if (!mayHoldHangul.test(text) || !maySay(text, words)) continue
    else if (/json/i.test(script.attribs.type ?? '')) {
      const value = parseJson(text)
      if (value !== undefined) yield { value, detail: `script#${script.attribs.id ?? script.attribs.type}` }
    } else {
      for (const { name, value } of assignedJson(text)) yield { value, detail: name }
    }
  }
  for (const value of readFlight(flight)) yield { value, detail: '__next_f' }
}

/** All objects inside a value, outer before inner. */
function* recordsIn(value: unknown): Generator<Record<string, unknown>> {
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const item = queue[i]
    if (item === undefined || item.depth > DEEPEST) continue
    if (isRecord(item.value)) yield item.value
    if (typeof item.value !== 'object' || item.value === null) continue
    for (const inner of Object.values(item.value)) {
      if (typeof inner === 'object' && inner !== null) queue.push({ value: inner, depth: item.depth + 1 })
    }
  }
}

/** A string, or the `basic` or `name` one inside (Arc's `headlines: { basic }`). */
function stringOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return isRecord(value) ? stringOf(value.basic ?? value.name ?? value.title ?? '') : ''
}

/** What the article object says of the article's fields. */
export function stateCandidates({ record, detail }: StateArticle, isSite: IsSite): Candidates {
  const from = <T>(field: string, value: T): Candidate<T>[] => [
    { value, source: 'state', detail: `${detail} ${field}` },
  ]
  const headline = plain(stringOf(fieldOf(record, 'headline')))
  const decks = deckLines(fieldOf(record, 'deck'))
  const published = stringOf(fieldOf(record, 'published'))
  const modified = stringOf(fieldOf(record, 'modified'))
  const authors = authorsOf(fieldOf(record, 'authors'), isSite)
  const sections = sectionsOf(record)
  const keywords = listOf(fieldOf(record, 'keywords'))
  return {
    ...(headline !== '' && { headline: from('headline', headline) }),
    ...(decks.length > 0 && { subheadlines: from('deck', decks) }),
    ...(published !== '' && { datePublished: from('published', published) }),
    ...(modified !== '' && { dateModified: from('modified', modified) }),
    ...(authors.length > 0 && { authors: from('authors', authors) }),
    ...(sections.length > 0 && { sections: from('sections', sections) }),
    ...(keywords.length > 0 && { keywords: from('keywords', keywords) }),
  }
}

function deckLines(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(stringOf) : [stringOf(value)]
  return texts
    .flatMap((text) => text.split(/<br\s{0,3}\/?>|\n/i))
    .map(plain)
    .filter((line) => line !== '')
}

function authorsOf(value: unknown, isSite: IsSite): Author[] {
  if (typeof value === 'string') return readPeople(value, isSite)
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, isSite))
  if (!isRecord(value)) return []
  if (Array.isArray(value.by)) return authorsOf(value.by, isSite)
  const flat = [...recordsIn(value)]
  const find = (...keys: string[]): string => {
    for (const key of keys) {
      for (const record of flat) {
        for (const [name, text] of Object.entries(record)) {
          if (foldKey(name) === key && typeof text === 'string' && text.trim() !== '') return text.trim()
        }
      }
    }
    return ''
  }
  const person =
    readPeople(find('byline'), isSite)[0] ??
    readPeople(find('writername', 'reportername', 'name', 'displayname'), isSite)[0]
  const email = find('writeremail', 'reporteremail', 'email')
  const role = find('writerjobname', 'jobtitle', 'position')
  if (person === undefined) return []
  return [
    {
      ...person,
      ...(person.role === undefined && role !== '' && role.length <= 12 && { role }),
      ...(/^[\w.+-]{1,64}@[\w.-]{3,100}$/.test(email) && { email }),
    },
  ]
}

function sectionsOf(record: Record<string, unknown>): string[] {
  const byKey = new Map(Object.entries(record).map(([key, value]) => [foldKey(key), value]))
  const taxonomy = byKey.get('taxonomy')
  if (isRecord(taxonomy) && Array.isArray(taxonomy.sections))
    return taxonomy.sections.map(stringOf).filter(Boolean).reverse()
  const names = [...stateKeys.sections].map((key) => stringOf(byKey.get(key))).filter((name) => name !== '')
  return names.filter((name, i) => names.indexOf(name) === i)
}

function listOf(value: unknown): string[] {
  const items =
    typeof value === 'string'
      ? value.split(/[,;|]/)
      : Array.isArray(value)
        ? value.map((item) => stringOf(isRecord(item) ? (item.tag ?? item.name ?? item.text ?? item) : item))
        : []
  return items.map((item) => item.trim()).filter((item) => item !== '' && item.length <= 40)
}

function plain(html: string): string {
  return html
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;|&#0?34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
