import {
  type Article,
  type Block,
  type Contributor,
  type Correction,
  type Dateline,
  GisaError,
  type Issue,
  type OutletRef,
  parseHeadline,
  type Rights,
} from '@gisa/core'
import { present } from '../schema/present.ts'
import { laterDate } from '../text/later-date.ts'
import { readAuthors } from './read-authors.ts'
import { readDate } from './read-date.ts'
import { readImages } from './read-images.ts'
import { readLanguage } from './read-language.ts'
import { Reading } from './reading.ts'
import { isNode, itemsOf, type SchemaNode, typesOf } from './schema-node.ts'

/** What a node says of an article, and what was odd about how it says it. */
export interface FromSchema {
  article: Partial<Article>
  issues: Issue[]
}

export interface FromSchemaOptions {
  /** The page's address, from which relative ones are taken; without it the article's own. */
  url?: string
}

/**
 * Reads a schema.org node as an Article: what {@link readJsonLd} gives as `article`, or a node from microdata. Only what
 * the node says is there. Texts are plain (one pass of character references, as Google does it), writers' names come
 * without titles, places and addresses, a time without a zone is Korean time, addresses are absolute. What had to be put
 * right is among the issues.
 *
 * The headline comes without labels and series, as everywhere in the model; as printed it is the node's own `headline`.
 *
 * @example
 * fromSchema({ '@type': 'NewsArticle', headline: '[단독] &quot;다시 뛴다&quot;' }).article //=> { headline: '"다시 뛴다"', labels: ['단독'] }
 * fromSchema({ author: { name: '서울=김가온 기자' } }).article.authors //=> [{ name: '김가온', role: '기자', place: '서울' }]
 * fromSchema({ datePublished: '2023-04-07 08:26:22' }).article.datePublished //=> '2023-04-07T08:26:22+09:00'
 */
export function fromSchema(node: SchemaNode, options: FromSchemaOptions = {}): FromSchema {
  if (!isNode(node)) {
    throw new GisaError(
      'invalid-argument',
      'fromSchema: `node` is no schema.org node; give it the `article` of readJsonLd',
    )
  }
  const reading = new Reading(options.url)
  const url = addressOf(node, reading)
  reading.base ??= url
  const publisher = reading.nameOf(node.publisher, 'publisher')
  const published = readDate(node.datePublished ?? node.uploadDate, 'datePublished', reading)
  const modified = readDate(node.dateModified, 'dateModified', reading)
  const headline = headlineOf(node, reading)
  const writers = readAuthors(node.author ?? node.creator, publisher, reading)
  const free = readBoolean(node.isAccessibleForFree, reading)
  const article = present<Partial<Article>>({
    headline: headline.headline,
    labels: headline.labels,
    series: headline.series ?? seriesOf(node, reading),
    subheadlines: deckOf(node, reading, headline.headline),
    genre: typesOf(node).includes('OpinionNewsArticle') ? 'opinion' : undefined,
    url,
    outlet: outletOf(node, publisher, reading),
    sections: sectionsOf(node, reading),
    datePublished: published,
    dateModified: laterDate(modified, published, () =>
      reading.report('date/modified-before-published', 'dateModified lies before datePublished; it was left out'),
    ),
    dateline: datelineOf(node, publisher, reading),
    authors: writers.authors,
    contributors: [...writers.contributors, ...readHelpers(node, reading)],
    summary: reading.text(node.abstract, 'abstract'),
    body: bodyOf(node, reading),
    images: readImages(node.image, reading),
    keywords: keywordsOf(node, reading),
    corrections: correctionsOf(node, reading),
    rights: rightsOf(node, reading),
    paywalled: free === undefined ? undefined : !free,
    language: languageOf(node, reading),
  })
  return { article, issues: reading.issues }
}

function addressOf(node: SchemaNode, reading: Reading): string | undefined {
  const id =
    typeof node['@id'] === 'string' && /^https?:/i.test(node['@id']) ? node['@id'].replace(/#.*$/s, '') : undefined
  return (
    reading.url(node.url, 'url') ?? reading.url(node.mainEntityOfPage, 'mainEntityOfPage') ?? reading.url(id, '@id')
  )
}

/** The headline without its marks, which stand beside it; `genre` may hold marks too. */
function headlineOf(
  node: SchemaNode,
  reading: Reading,
): { headline: string | undefined; labels: string[]; series: string | undefined } {
  const printed = reading.text(node.headline ?? node.name, 'headline')
  const parts = printed === undefined ? undefined : parseHeadline(printed)
  const marks = reading.texts(node.genre, 'genre').filter(isLabel)
  return {
    headline: parts?.headline,
    labels: [...new Set([...(parts?.labels ?? []), ...marks])],
    series: parts?.series,
  }
}

/** Whether a text is one of the closed list of labels. */
function isLabel(text: string): boolean {
  return parseHeadline(`[${text}] 제목`).labels?.[0] === text
}

function seriesOf({ isPartOf }: SchemaNode, reading: Reading): string | undefined {
  const series = itemsOf(isPartOf).find((part) => isNode(part) && typesOf(part).some((type) => /Series$/.test(type)))
  return reading.nameOf(series, 'isPartOf')
}

/** Deck lines; a deck that repeats the headline is none. */
function deckOf({ alternativeHeadline }: SchemaNode, reading: Reading, headline: string | undefined): string[] {
  const lines = itemsOf(alternativeHeadline).flatMap((each) => reading.lines(each, 'alternativeHeadline'))
  return lines.filter((line) => line !== headline && parseHeadline(line).headline !== headline)
}

function outletOf({ publisher }: SchemaNode, name: string | undefined, reading: Reading): OutletRef | undefined {
  if (name === undefined) return undefined
  const [first] = itemsOf(publisher)
  return present<OutletRef>({ name, url: isNode(first) ? reading.url(first.url, 'publisher.url') : undefined })
}

function sectionsOf({ articleSection }: SchemaNode, reading: Reading): string[] {
  const sections = reading
    .texts(articleSection, 'articleSection')
    .flatMap((text) => text.split('>').map((part) => part.trim()))
  return [...new Set(sections.filter(Boolean))]
}

/** `서울`, or as some print it `(서울=연합뉴스)`; the agency may stand as source. */
function datelineOf(node: SchemaNode, publisher: string | undefined, reading: Reading): Dateline | undefined {
  const printed = reading.text(node.dateline, 'dateline')?.replace(/^[([]|[)\]]$/g, '')
  if (printed === undefined) return undefined
  const [place, named] = printed.split('=').map((part) => part.trim())
  const source = reading.nameOf(node.sourceOrganization, 'sourceOrganization')
  return present<Dateline>({ place, agency: named ?? (source === publisher ? undefined : source) })
}

/** People in `editor`, `translator` and `contributor` whose title says what they did. */
function readHelpers(node: SchemaNode, reading: Reading): Contributor[] {
  const fields = { editor: '편집', translator: '번역', contributor: undefined } as const
  return Object.entries(fields).flatMap(([field, role]) =>
    itemsOf(node[field]).flatMap((person) => {
      const { authors } = readAuthors(person, undefined, reading)
      return authors.flatMap(({ name, role: title = role }) => (name && title ? { name, role: title } : []))
    }),
  )
}

/** Paragraphs, as the text's line breaks part them. */
function bodyOf({ articleBody }: SchemaNode, reading: Reading): Block[] {
  return reading.lines(articleBody, 'articleBody').map((text) => ({ type: 'paragraph', text }))
}

function keywordsOf({ keywords }: SchemaNode, reading: Reading): string[] {
  const words = itemsOf(keywords).flatMap((item) => {
    const text = reading.nameOf(item, 'keywords') ?? ''
    return typeof item === 'string' ? text.split(',') : text
  })
  return [...new Set(words.map((word) => word.replace(/^[\s#]+/, '').trim()).filter(Boolean))]
}

function correctionsOf({ correction }: SchemaNode, reading: Reading): Correction[] {
  return itemsOf(correction).flatMap((item) => {
    const text = reading.text(isNode(item) ? (item.text ?? item['@value']) : item, 'correction')
    if (text === undefined || /^https?:\S+$/.test(text)) return []
    const date = isNode(item) ? readDate(item.datePublished, 'correction.datePublished', reading) : undefined
    return present<Correction>({ text, date })
  })
}

function rightsOf(node: SchemaNode, reading: Reading): Rights | undefined {
  const rights = present<Rights>({
    notice: reading.text(node.copyrightNotice, 'copyrightNotice'),
    holder: reading.nameOf(node.copyrightHolder, 'copyrightHolder'),
  })
  return Object.keys(rights).length > 0 ? rights : undefined
}

/** `true`, `"False"`, `"https://schema.org/True"`. */
function readBoolean(value: unknown, reading: Reading): boolean | undefined {
  const [first] = itemsOf(value)
  if (typeof first === 'boolean') return first
  const [, word] = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(String(first).trim()) ?? []
  if (word === undefined) return undefined
  reading.report('schema/boolean-text', `isAccessibleForFree is the text ${JSON.stringify(first)}`, 'info')
  return word.toLowerCase() === 'true'
}

function languageOf({ inLanguage }: SchemaNode, reading: Reading): string | undefined {
  const [first] = itemsOf(inLanguage)
  const text = reading.text(isNode(first) ? (first.alternateName ?? first.name) : first, 'inLanguage')
  if (text === undefined) return undefined
  const language = readLanguage(text)
  if (language === undefined || !/^[a-z]{2,3}(?:-|$)/i.test(text) || /^(?:kr|jp|cn)$/i.test(text)) {
    reading.report('schema/language', `inLanguage ${JSON.stringify(text)} is no BCP 47 tag`, 'info')
  }
  return language
}
