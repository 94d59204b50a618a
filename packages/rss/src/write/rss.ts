import type { ArticleInput, Channel } from '@gisa/core'
import { bodyHtml } from '../item/body-html.ts'
import type { FeedItem } from '../item/feed-item.ts'
import { toRfc822, toRfc3339 } from '../text/dates.ts'
import { escapeHtml, htmlXml, plainXml, urlXml } from '../text/escape.ts'
import type { Html, PlainText } from '../text/typed-text.ts'
import type { FeedFormat } from './feed-format.ts'
import type { RssOptions } from './feed-options.ts'
import type { FeedSetting } from './feed-setting.ts'
import { streamFeed, writeFeed } from './feed-writer.ts'
import { canEnclose, mediaContent } from './media.ts'
import { mistake } from './mistake.ts'
import { element, feedLinks, GENERATOR, historyNamespace, xmlStart } from './xml-head.ts'

/**
 * Writes an RSS 2.0 feed that every reader takes: whatever the texts hold, it is well-formed, and it follows the RSS
 * Advisory Board's profile. The body becomes `content:encoded`, every writer a `dc:creator`, every picture a
 * `media:content` with caption and credit, the lead picture the one `enclosure`, the id the `guid`.
 *
 * Articles without headline are left out, and so is the older of two with one id; `options.onIssue` is told. Throws
 * `GisaError` for a channel without name or address.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/', feedUrl: 'https://hanbit.example/rss.xml' }
 * const article = { headline: '한빛시 "R&D 예산 늘린다"', url: 'https://hanbit.example/a/1', datePublished: '2024-07-30T11:15:00+09:00' }
 * toRss([article], channel).includes('<title>한빛시 "R&#x26;D 예산 늘린다"</title>') //=> true
 * toRss([article], channel).includes('<pubDate>Tue, 30 Jul 2024 11:15:00 +0900</pubDate>') //=> true
 */
export function toRss(articles: Iterable<ArticleInput>, channel: Channel, options: RssOptions = {}): string {
  return writeFeed(rss, articles, channel, options)
}

/**
 * As `toRss`, in chunks of some 64 kB: for a hundred thousand articles from a database, for a response that starts at
 * once. A list is sorted as `toRss` does it; an iterator's articles are written as they come, and `options.updated` says
 * when the newest changed. Give it to `Readable.from` or `ReadableStream.from`.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/' }
 * const chunks = streamRss([{ headline: '한빛시, 축제 연다' }], channel)[Symbol.asyncIterator]()
 * const { value } = await chunks.next()
 * value.slice(0, 38) //=> '<?xml version="1.0" encoding="utf-8"?>'
 */
export function streamRss(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: RssOptions = {},
): AsyncIterable<string> {
  return streamFeed(rss, articles, channel, options)
}

/** RSS 2.0 as `toRss` and `streamRss` write it. */
export const rss: FeedFormat<RssOptions> = { head, item, between: '', foot: '</channel>\n</rss>\n', content: bodyHtml }

const NAMESPACES =
  ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
const DCTERMS = ' xmlns:dcterms="http://purl.org/dc/terms/"'
const SNF = ' xmlns:snf="http://www.smartnews.be/snf"'

function head(setting: FeedSetting<RssOptions>): string {
  const { channel, options, limits, zone, updated } = setting
  const more = (limits.modified ? DCTERMS : '') + (limits.snf ? SNF : '') + historyNamespace(options.pages)
  const date = updated && toRfc822(updated, zone)
  let xml = `${xmlStart(options)}<rss version="2.0"${NAMESPACES}${more}>\n<channel>\n`
  xml += element('title', channel.title)
  xml += `<link>${urlXml(channel.url)}</link>\n`
  xml += element('description', channel.description ?? channel.title)
  xml += `<language>${channel.language}</language>\n`
  if (channel.copyright) xml += element('copyright', channel.copyright)
  if (date && limits.channelDate) xml += `<pubDate>${date}</pubDate>\n`
  if (date) xml += `<lastBuildDate>${date}</lastBuildDate>\n`
  xml += `<generator>${GENERATOR.name} (${GENERATOR.url})</generator>\n`
  return xml + rhythm(options) + logo(setting) + feedLinks(setting, 'atom:', 'application/rss+xml')
}

/** How often to come: `ttl`, `skipHours`, `skipDays`. */
function rhythm({ ttl, skipHours = [], skipDays = [] }: RssOptions): string {
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl > 0))
    throw mistake('options.ttl', 'give whole minutes above 0')
  if (!skipHours.every((hour) => Number.isInteger(hour) && hour >= 0 && hour < 24)) {
    throw mistake('options.skipHours', 'give hours from 0 to 23')
  }
  if (!skipDays.every((day) => /^[A-Z][a-z]{2,5}day$/.test(day))) {
    throw mistake('options.skipDays', "give English names, such as 'Sunday'")
  }
  const list = (name: string, child: string, values: readonly unknown[]): string =>
    values.length === 0
      ? ''
      : `<${name}><${child}>${[...new Set(values)].join(`</${child}><${child}>`)}</${child}></${name}>\n`
  return (ttl ? `<ttl>${ttl}</ttl>\n` : '') + list('skipHours', 'hour', skipHours) + list('skipDays', 'day', skipDays)
}

function logo({ channel, limits, report }: FeedSetting<RssOptions>): string {
  if (!channel.logo) return ''
  const { url, type } = channel.logo
  const snf = limits.snf ? `<snf:logo><url>${urlXml(url)}</url></snf:logo>\n` : ''
  // the specification knows no other formats
  if (type && !/jpeg|png|gif/.test(type)) {
    report('left-out/logo', type)
    return snf
  }
  const title = element('title', channel.title)
  return `<image>\n<url>${urlXml(url)}</url>\n${title}<link>${urlXml(channel.url)}</link>\n</image>\n${snf}`
}

function item(item: FeedItem, setting: FeedSetting<RssOptions>): string {
  const { options, limits, zone } = setting
  const form = options.html ?? 'cdata'
  let xml = `<item>\n${element('title', item.title)}`
  if (item.link) xml += `<link>${urlXml(item.link)}</link>\n`
  xml += `<guid isPermaLink="${item.id.permaLink}">${plainXml(item.id.value)}</guid>\n`
  if (item.published) xml += `<pubDate>${toRfc822(item.published, zone)}</pubDate>\n`
  const updated = item.updated ?? (limits.updated && item.published)
  if (updated) {
    const name = limits.modified === 'dcterms' ? 'dcterms:modified' : 'atom:updated'
    xml += `<${name}>${toRfc3339(updated, zone)}</${name}>\n`
  }
  xml += byline(item, options)
  for (const category of item.categories) xml += element('category', category)
  if (item.language) xml += `<dc:language>${item.language}</dc:language>\n`

  // readers want a description before content:encoded; without words for one, the body is it
  const summary = item.summary && escapeHtml(item.summary)
  const description = (limits.body === 'description' && item.content) || (summary ?? item.content)
  if (description) {
    // nothing had to be escaped: plain text is what it is
    const value =
      description === (item.summary as string | undefined) ? description : htmlXml(description as Html, form)
    xml += `<description>${value}</description>\n`
  }
  if (item.content && item.content !== description) {
    xml += `<content:encoded>${htmlXml(item.content, form)}</content:encoded>\n`
  }

  const [lead] = item.pictures
  if (lead && canEnclose(lead)) {
    xml += `<enclosure url="${urlXml(lead.url)}" length="0" type="${lead.type}"/>\n` // 0: unknown
  }
  xml += mediaContent(item.pictures)
  if (lead && limits.thumbnail) xml += `<media:thumbnail url="${urlXml(lead.url)}"/>\n`
  if (item.source) {
    const url = urlXml(item.source.url)
    xml += `<source url="${url}">${plainXml(item.source.name)}</source>\n`
  }
  if (item.rights) xml += element('dc:rights', item.rights)
  return `${xml}</item>\n`
}

/**
 * Who wrote it. `author` may stand once, needs an e-mail, and excludes `dc:creator`: together, readers list the first
 * writer twice. So it is written only on request, and only where one person signs.
 */
function byline({ writers, helpers }: FeedItem, { emails }: RssOptions): string {
  const [only] = writers
  let xml = ''
  if (emails && writers.length === 1 && only?.email) {
    const name = only.name.replaceAll(/[()\\"]/g, '').trim() as PlainText
    if (name !== '') xml = `<author>${only.email} (${plainXml(name)})</author>\n`
  }
  if (xml === '') for (const { name } of writers) xml += element('dc:creator', name)
  for (const name of helpers) xml += element('dc:contributor', name)
  return xml
}
