import { type Article, type Channel, GisaError, type Image, type Issue, type OutletRef } from '@gisa/core'
import { cleanText } from '../text/clean-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { Url } from '../text/typed-text.ts'
import { decodeFeed } from './decode-feed.ts'
import { readAuthors, readDate, readHeadline, readLine, type Tell } from './feed-fields.ts'
import { readHtmlBlocks } from './html-blocks.ts'
import { htmlToText, isHtml } from './html-text.ts'
import { type FeedEntry, type ParsedFeed, parseEntries } from './parse-entries.ts'

export interface FromFeedOptions {
  /** The `Content-Type` that the feed came with: `text/xml; charset=euc-kr`. */
  contentType?: string
  /** Where the feed came from; relative addresses are resolved against it. */
  url?: string
  /** Whose feed it is: written into every article that does not name another source. */
  outlet?: OutletRef
}

/** What a feed says. */
export interface FeedResult {
  format?: 'rss' | 'atom' | 'json' | 'rdf'
  /** What the feed says about itself; a field that it does not give is absent. */
  channel: Partial<Channel>
  articles: Article[]
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
  const articles = parsed.entries.map((entry) => {
    const about = readLine(entry.title, () => {})?.slice(0, 60) ?? entry.link ?? ''
    return readArticle(entry, channel, base, options, tellFor(about))
  })
  return { format: parsed.format, channel, articles, issues }
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
  tell: Tell,
): Article {
  const title = readHeadline(entry.title, tell)
  if (title === undefined) tell('feed/no-headline', 'warning')
  const link = entry.link?.trim() || (entry.permaLink ? entry.id?.trim() : undefined)
  const url = toUrl(link, base)
  const id = entry.id?.trim()
  const datePublished = readDate(entry.published, tell)
  const dateModified = readDate(entry.updated, tell)
  const { body, images, summary } = readContent(entry, url ?? base, tell)
  const sections = [
    ...new Set(entry.categories.map((each) => readLine(each, tell)).filter((each) => each !== undefined)),
  ]
  const rights = readLine(entry.rights, tell)
  const source = readLine(entry.source?.name, tell)
  const sourceUrl = toUrl(entry.source?.url)
  const outlet = source ? { name: source, ...(sourceUrl && { url: sourceUrl }) } : options.outlet
  const contributors = entry.helpers.map((each) => readLine(each.name, tell)).filter((each) => each !== undefined)
  const language = entry.language ?? channel.language
  return {
    ...title,
    ...(url && { url }),
    ...(id && id !== url && id !== link && { id }),
    ...(outlet && { outlet }),
    ...(sections.length > 0 && { sections }),
    ...(datePublished && { datePublished }),
    ...(dateModified && !isSameTime(dateModified, datePublished) && { dateModified }),
    authors: readAuthors(entry.people, channel.title, tell),
    ...(contributors.length > 0 && { contributors: contributors.map((name) => ({ name, role: 'contributor' })) }),
    ...(summary && { summary }),
    body,
    ...(images.length > 0 && { images }),
    ...(rights && { rights: { notice: rights } }),
    ...(language && { language }),
  }
}

const isSameTime = (a: string, b: string | undefined): boolean => b !== undefined && Date.parse(a) === Date.parse(b)

/** The full text as blocks; a description that is no full text as summary; every picture once, with what is known of it. */
function readContent(
  entry: FeedEntry,
  base: Url | undefined,
  tell: Tell,
): Pick<Article, 'body'> & { images: Image[]; summary: string | undefined } {
  const description = entry.summary?.trim()
  const isFullText =
    entry.content === undefined && description !== undefined && /<(?:p|br|div)\b[\s\S]{100}/i.test(description)
  const html = entry.content ?? (isFullText ? description : undefined)
  const { body, images } = html === undefined ? { body: [], images: [] } : readHtmlBlocks(html, base)
  const byUrl = new Map(images.map((image) => [image.url, image]))
  const named = description !== undefined && !isFullText ? readHtmlBlocks(description, base).images : []
  for (const { url, ...facts } of [...entry.pictures, ...named]) {
    const absolute = toUrl(url?.trim(), base)
    if (absolute === undefined) continue
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
  return { body, images, summary: readLine(text, tell) }
}
