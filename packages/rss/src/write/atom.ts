import type { ArticleInput, Channel } from '@gisa/core'
import { bodyHtml } from '../item/body-html.ts'
import type { FeedItem } from '../item/feed-item.ts'
import { toIri } from '../item/item-id.ts'
import type { Person } from '../item/people.ts'
import type { Report } from '../item/report.ts'
import { type Instant, toRfc3339, type Zone } from '../text/dates.ts'
import { htmlXml, plainAttribute, plainXml, urlXml } from '../text/escape.ts'
import { fingerprint } from '../text/fingerprint.ts'
import type { FeedFormat } from './feed-format.ts'
import type { XmlFeedOptions } from './feed-options.ts'
import type { FeedSetting } from './feed-setting.ts'
import { streamFeed, writeFeed } from './feed-writer.ts'
import { mediaContent } from './media.ts'
import { element, feedLinks, GENERATOR, historyNamespace, xmlStart } from './xml-head.ts'

/**
 * Writes an Atom 1.0 feed (RFC 4287): each writer an `author` with name and, where it is known, page and, on request,
 * e-mail; the body as HTML content; captions and credits as Media RSS. Takes and leaves out the same articles as `toRss`,
 * and those without any date too, unless `options.now` gives one: an entry must say when it changed.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/', feedUrl: 'https://hanbit.example/atom.xml' }
 * const article = { headline: '한빛시, 축제 연다', id: 'hanbit:1', url: 'https://hanbit.example/a/1', datePublished: '2024-07-30T11:15:00+09:00' }
 * toAtom([article], channel).includes('<id>tag:hanbit.example,2026:hanbit:1</id>') //=> true
 * toAtom([article], channel).includes('<published>2024-07-30T11:15:00+09:00</published>') //=> true
 */
export function toAtom(articles: Iterable<ArticleInput>, channel: Channel, options: AtomOptions = {}): string {
  return writeFeed(atom(), articles, channel, options)
}

/**
 * As `toAtom`, in chunks of some 64 kB; see `streamRss`.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/' }
 * const article = { headline: '한빛시, 축제 연다', datePublished: '2024-07-30' }
 * const chunks = streamAtom([article], channel)[Symbol.asyncIterator]()
 * const { value } = await chunks.next()
 * value === toAtom([article], channel) //=> true
 */
export function streamAtom(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: AtomOptions = {},
): AsyncIterable<string> {
  return streamFeed(atom(), articles, channel, options)
}

/** What Atom takes besides. */
export interface AtomOptions extends XmlFeedOptions {
  /** The writers' e-mails. `false` unless given. */
  emails?: boolean
}

const NAMESPACES = ' xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"'

/** A format for one feed: it keeps the times written, because no two entries should share one. */
function atom(): FeedFormat<AtomOptions> {
  const times = new Set<string>()
  return {
    head,
    item: (item, setting, report) => entry(item, setting, report, times),
    between: '',
    foot: '</feed>\n',
    content: bodyHtml,
  }
}

function head(setting: FeedSetting<AtomOptions>): string {
  const { channel, options, zone, updated, report } = setting
  if (!updated) report('missing/date-of-change')
  let xml = `${xmlStart(options)}<feed${NAMESPACES}${historyNamespace(options.pages)} xml:lang="${channel.language}">\n`
  xml += element('title', channel.title)
  if (channel.description) xml += element('subtitle', channel.description)
  xml += `<id>${urlXml(toIri(channel.feedUrl ?? channel.url, channel.host))}</id>\n`
  xml += `<updated>${toRfc3339(updated ?? { ms: 0 }, zone)}</updated>\n`
  xml += `<link rel="alternate" href="${urlXml(channel.url)}" type="text/html"/>\n`
  xml += feedLinks(setting, '', 'application/atom+xml')
  xml += person('author', { name: channel.name, url: channel.url }, false)
  if (channel.logo) xml += `<logo>${urlXml(channel.logo.url)}</logo>\n`
  if (channel.copyright) xml += element('rights', channel.copyright)
  return `${xml}<generator uri="${GENERATOR.url}">${GENERATOR.name}</generator>\n`
}

function person(role: string, { name, email, url }: Person, emails: boolean | undefined): string {
  let xml = `<${role}><name>${plainXml(name)}</name>`
  if (url) xml += `<uri>${urlXml(url)}</uri>`
  if (emails && email) xml += `<email>${email}</email>`
  return `${xml}</${role}>\n`
}

function entry(
  item: FeedItem,
  setting: FeedSetting<AtomOptions>,
  report: Report,
  times: Set<string>,
): string | undefined {
  const { options, zone } = setting
  const changed = item.updated ?? item.published ?? (setting.now && { ms: setting.now })
  if (!changed) return void report('left-out/no-date')
  const updated = distinctTime(changed, item.id.value, zone, times)
  const language = item.language ? ` xml:lang="${item.language}"` : ''
  let xml = `<entry${language}>\n${element('title', item.title)}`
  xml += `<id>${urlXml(toIri(item.id.value, setting.channel.host))}</id>\n`
  if (item.link) xml += `<link rel="alternate" href="${urlXml(item.link)}" type="text/html"/>\n`
  if (item.published) xml += `<published>${toRfc3339(item.published, zone)}</published>\n`
  xml += `<updated>${updated}</updated>\n`
  for (const writer of item.writers) xml += person('author', writer, options.emails)
  for (const name of item.helpers) xml += person('contributor', { name }, false)
  for (const category of item.categories) xml += `<category term="${plainAttribute(category)}"/>\n`
  // an entry needs a text, and without an address it needs it as its content (RFC 4287 §4.1.2)
  const summary = item.summary ?? (item.content ? undefined : item.title)
  if (summary) xml += element((item.content ?? item.link) ? 'summary' : 'content', summary)
  if (item.content) {
    xml += `<content type="html">${htmlXml(item.content, options.html ?? 'cdata')}</content>\n`
  }
  const [lead] = item.pictures
  if (lead) {
    xml += `<link rel="enclosure" href="${urlXml(lead.url)}"${lead.type ? ` type="${lead.type}"` : ''}/>\n`
  }
  xml += mediaContent(item.pictures)
  if (item.source) {
    const { url, name } = item.source
    const about = `<id>${urlXml(toIri(url, setting.channel.host))}</id>${element('title', name)}<updated>${updated}</updated>`
    xml += `<source>${about}</source>\n`
  }
  if (item.rights) xml += element('rights', item.rights)
  return `${xml}</entry>\n`
}

/**
 * RFC 4287 wants to order entries by `updated`, so no two should share it; Korean stamps end with the minute, and many do.
 * The later ones get digits far below the millisecond, made from their id: readers see the same time.
 */
function distinctTime(instant: Instant, id: string, zone: Zone, times: Set<string>): string {
  const time = toRfc3339(instant, zone)
  let distinct = time
  for (let seed = 0; times.has(distinct); seed++) {
    const digits = String(fingerprint(id, seed) % 1_000_000).padStart(6, '0')
    distinct = `${time.slice(0, 19)}.000${digits}${time.slice(19)}`
  }
  times.add(distinct)
  return distinct
}
