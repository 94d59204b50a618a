import { type Article, type Channel, GisaError, type Image, type Issue, type OutletRef, type Trace } from '@gisa/core'
import { cleanText } from '../text/clean-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { Url } from '../text/typed-text.ts'
import { decodeFeed } from './decode-feed.ts'
import { readAuthors, readDate, readHeadline, readLine, type Tell } from './feed-fields.ts'
import { FieldReader } from './field-reader.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { htmlToText, isHtml } from './html-text.ts'
import { type FeedEntry, type Found, type ParsedFeed, parseEntries } from './parse-entries.ts'

export interface FromFeedOptions {
  /** The `Content-Type` that the feed came with: `text/xml; charset=euc-kr`. */
  contentType?: string
  /** Where the feed came from; relative addresses are resolved against it. */
  url?: string
  /** Whose feed it is: written into every article that does not name another source. */
  outlet?: OutletRef
  /** Adds where each field of each article came from. */
  trace?: boolean
}

/** What a feed says. */
export interface FeedResult {
  format?: 'rss' | 'atom' | 'json' | 'rdf'
  /** What the feed says about itself; a field that it does not give is absent. */
  channel: Partial<Channel>
  articles: Article[]
  /** Where the feed came from: `options.url`, else its own word. */
  url?: string
  /**
   * With `{ trace: true }`, for each article: the element that each field came from, `item[0] > pubDate` or
   * `items[0].date_published`, and what lost to it.
   */
  traces?: Trace[]
  /** What was odd; content never makes it throw. */
  issues: Issue[]
}

/**
 * Reads a feed as articles: RSS 2.0 and 1.0, Atom, JSON Feed, in the state in which Korean outlets publish them. Bytes in
 * EUC-KR, whether declared or not; dates without zone as Korean time; titles escaped twice or with HTML; several writers in
 * one name; padding around CDATA; a feed cut off in the middle, up to its last whole item.
 *
 * The body comes from the full text where the feed gives it, else a description stands as `summary`. Labels and series
 * leave the headline. Never throws on content; what is no feed gives no articles and an issue.
 *
 * @example
 * const xml = '<rss version="2.0"><channel><title>한빛일보</title><item><title><![CDATA[ [단독] R&amp;amp;D 예산 ]]></title><pubDate>2024-07-30 11:15:00</pubDate></item></channel></rss>'
 * fromFeed(xml).articles[0].headline //=> 'R&D 예산'
 * fromFeed(xml).articles[0].labels //=> ['단독']
 * fromFeed(xml).articles[0].datePublished //=> '2024-07-30T11:15:00+09:00'
 * fromFeed(xml, { trace: true }).traces[0].datePublished.won //=> { value: '2024-07-30T11:15:00+09:00', source: 'markup', detail: 'item[0] > pubDate' }
 * fromFeed('<html></html>').issues[0].code //=> 'feed/unreadable'
 */
export function fromFeed(input: string | Uint8Array, options: FromFeedOptions = {}): FeedResult {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new GisaError('invalid-argument', 'input: give the feed as text or as bytes (Uint8Array)')
  }
  const issues: Issue[] = []
  const told = new Set<string>()
  const tellFor =
    (about = ''): Tell =>
    (code, severity, detail) => {
      const message = [code.slice(5).replaceAll('-', ' '), detail, about].filter(Boolean).join(' · ')
      if (told.has(message)) return
      told.add(message)
      issues.push({ code, severity, message })
    }
  const tell = tellFor()
  const decoded = typeof input === 'string' ? { text: input, lost: 0 } : decodeFeed(input, options.contentType)
  if (decoded.lost > 0) tell('feed/lost-characters', 'warning', `${decoded.lost}`)
  const text = cleanText(decoded.text, (loss) => {
    if (loss !== 'lost-characters') tell('feed/control-characters', 'warning')
  })
  const parsed = parseEntries(text, tell)
  if (parsed === undefined) return { channel: {}, articles: [], issues }
  if (parsed.entries.length === 0) tell('feed/no-items', 'info')

  const base = toUrl(options.url) ?? toUrl(parsed.link) ?? toUrl(parsed.feedUrl)
  const channel = readChannel(parsed, base, tell)
  const read = parsed.entries.map((entry, index) => {
    const about = readLine(entry.title[0]?.value, () => {})?.slice(0, 60) ?? entry.link[0]?.value ?? ''
    return readArticle(entry, channel, base, options, ITEM[parsed.format](index), tellFor(about))
  })
  const articles = read.map(({ article }) => article)
  const url = options.url ?? channel.feedUrl
  const traces = options.trace ? { traces: read.map(({ trace }) => trace) } : {}
  return { format: parsed.format, ...(url && { url }), channel, articles, ...traces, issues }
}

/** An item's place in a feed of each format. */
const ITEM: Readonly<Record<ParsedFeed['format'], (index: number) => string>> = {
  rss: (index) => `item[${index}] > `,
  rdf: (index) => `item[${index}] > `,
  atom: (index) => `entry[${index}] > `,
  json: (index) => `items[${index}].`,
}

function readChannel(feed: ParsedFeed, base: Url | undefined, tell: Tell): Partial<Channel> {
  const title = readLine(feed.title, tell)
  const url = toUrl(feed.link?.trim(), base)
  const feedUrl = toUrl(feed.feedUrl, base)
  const hub = toUrl(feed.hub, base)
  const description = readLine(feed.description, tell)
  const copyright = readLine(feed.copyright, tell)
  const logo = toUrl(feed.logo, base)
  const language = feed.language?.trim()
  return {
    ...(title && { name: title, title }),
    ...(url && { url }),
    ...(feedUrl && { feedUrl }),
    ...(hub && { hub }),
    ...(description && { description }),
    ...(copyright && { copyright }),
    ...(logo && { logo: { url: logo } }),
    ...(language && { language }),
  }
}

function readArticle(
  entry: FeedEntry,
  channel: Partial<Channel>,
  base: Url | undefined,
  options: FromFeedOptions,
  place: string,
  tell: Tell,
): { article: Article; trace: Trace } {
  const fields = new FieldReader(place)
  const line = (each: Found): string | undefined => readLine(each.value, tell)
  const places = (list: readonly Found<unknown>[]): string[] => list.map((each) => each.place)

  const title = fields.first('headline', entry.title, (value) => readHeadline(value, tell))
  if (title === undefined) tell('feed/no-headline', 'warning')
  for (const field of ['headline', 'labels', 'series'] as const) {
    if (title?.[field]) fields.from(field, title[field], places(entry.title.slice(0, 1)))
  }
  const id = entry.id[0]?.value.trim()
  const links = [...entry.link, ...(entry.permaLink ? entry.id : [])].filter(({ value }) => value.trim() !== '')
  const link = links[0]?.value.trim()
  const url = fields.first('url', links.slice(0, 1), () => toUrl(link, base))
  const ownId = fields.first('id', entry.id, () => (id && id !== url && id !== link ? id : undefined))
  const datePublished = fields.first('datePublished', entry.published, (value) => readDate(value, tell))
  const dateModified = fields.first('dateModified', entry.updated, (value) => {
    const date = readDate(value, tell)
    return date && !isSameTime(date, datePublished) ? date : undefined
  })
  const { body, images, summary } = readContent(entry, url ?? base, fields, tell)
  const sections = [...new Set(entry.categories.map(line).filter((each) => each !== undefined))]
  if (sections.length > 0) fields.from('sections', sections, places(entry.categories))
  const rights = fields.first('rights', entry.rights, (value) => readLine(value, tell))
  const source = fields.first('outlet', entry.source, ({ name, url: address }): OutletRef | undefined => {
    const outlet = readLine(name, tell)
    const home = toUrl(address)
    return outlet === undefined ? undefined : { name: outlet, ...(home && { url: home }) }
  })
  if (source === undefined && options.outlet) fields.given('outlet', options.outlet, 'options.outlet')
  const outlet = source ?? options.outlet
  const authors = readAuthors(
    entry.people.map(({ value }) => value),
    channel.title,
    tell,
  )
  if (authors.length > 0) fields.from('authors', authors, places(entry.people))
  const contributors = entry.helpers
    .map(({ value }) => readLine(value.name, tell))
    .filter((each) => each !== undefined)
    .map((name) => ({ name, role: 'contributor' }))
  if (contributors.length > 0) fields.from('contributors', contributors, places(entry.helpers))
  const language = fields.first(
    'language',
    [...entry.language, ...(channel.language ? [{ value: channel.language, place: 'channel language' }] : [])],
    (value) => value,
  )
  const article: Article = {
    ...title,
    ...(url && { url }),
    ...(ownId && { id: ownId }),
    ...(outlet && { outlet }),
    ...(sections.length > 0 && { sections }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    authors,
    ...(contributors.length > 0 && { contributors }),
    ...(summary && { summary }),
    body,
    ...(images.length > 0 && { images }),
    ...(rights && { rights: { notice: rights } }),
    ...(language && { language }),
  }
  return { article, trace: fields.trace }
}

const isSameTime = (a: string, b: string | undefined): boolean => b !== undefined && Date.parse(a) === Date.parse(b)

/** The full text as blocks; a description that is no full text as summary; every picture once, with what is known of it. */
function readContent(
  entry: FeedEntry,
  base: Url | undefined,
  fields: FieldReader,
  tell: Tell,
): Pick<Article, 'body'> & { images: Image[]; summary: string | undefined } {
  const [whole] = entry.content
  const [excerpt] = entry.summary
  const description = excerpt?.value.trim()
  const isFullText = whole === undefined && description !== undefined && /<(?:p|br|div)\b[\s\S]{100}/i.test(description)
  const html = whole?.value ?? (isFullText ? description : undefined)
  const { body, images } = html === undefined ? { body: [], images: [] } : readHtmlBlocks(html, base)
  const byUrl = new Map(images.map((image) => [image.url, image]))
  const named = description !== undefined && !isFullText ? readHtmlBlocks(description, base).images : []
  const places = images.length > 0 ? [whole?.place ?? excerpt!.place] : []
  const others = [...entry.pictures, ...named.map((value) => ({ value, place: excerpt!.place }))]
  for (const { value, place } of others) {
    const { url, ...facts } = value
    const absolute = toUrl(url?.trim(), base)
    if (absolute === undefined) continue
    places.push(place)
    const caption = readLine(facts.caption, tell)
    const credit = readLine(facts.credit, tell)
    const image = byUrl.get(absolute) ?? { url: absolute }
    if (!byUrl.has(absolute)) images.push(image)
    byUrl.set(absolute, image)
    if (caption) image.caption = caption
    if (credit) image.credit = credit
    if (facts.width) image.width = facts.width
    if (facts.height) image.height = facts.height
    if (caption && image.alt === caption) delete image.alt
  }
  const text =
    isFullText || description === undefined ? undefined : isHtml(description) ? htmlToText(description) : description
  const summary = readLine(text, tell)
  if (body.length > 0) fields.from('body', body, [(whole ?? excerpt)!.place])
  if (images.length > 0) fields.from('images', images, places)
  if (summary) fields.from('summary', summary, [excerpt!.place])
  return { body, images, summary }
}
