import type { ArticleInput, Channel } from '@gisa/core'
import { type FeedItem, toFeedItem } from '../item/feed-item.ts'
import { type Report, reporter } from '../item/report.ts'
import { cutAtWord } from '../item/summary.ts'
import { CLOCK_SKEW, isPlausible, toInstant } from '../text/dates.ts'
import { hostOf } from '../text/to-url.ts'
import type { Url } from '../text/typed-text.ts'
import type { FeedFormat } from './feed-format.ts'
import type { FeedOptions } from './feed-options.ts'
import { toSetting } from './feed-setting.ts'
import { mistake } from './mistake.ts'

/** Writes a whole feed. */
export function writeFeed<Options extends FeedOptions>(
  format: FeedFormat<Options>,
  articles: Iterable<ArticleInput>,
  channel: Channel,
  options: Options,
): string {
  const { list, newest } = arrange(articles, options)
  const feed = openFeed(format, channel, options, newest)
  let text = ''
  let part = feed.head
  for (const article of list) {
    part += feed.item(article)
    // joined while they are young, in parts that grow with the text: engines otherwise move every piece about
    if (part.length < (text.length >> 8) + 8192) continue
    part.charCodeAt(0)
    text += part
    part = ''
  }
  return text + part + feed.foot
}

const CHUNK = 65_536
const utf8Length = (text: string): number => new TextEncoder().encode(text).length

/** Writes a feed in chunks of some 64 kB, as its reader takes them; nothing is held but the ids seen. */
export function streamFeed<Options extends FeedOptions>(
  format: FeedFormat<Options>,
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: Options,
): AsyncIterable<string> {
  const { list, newest } = Array.isArray(articles)
    ? arrange(articles, options)
    : { list: iterable(articles), newest: 0 }
  return chunksOf(openFeed(format, channel, options, newest), list)
}

async function* chunksOf(
  feed: OpenFeed,
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
): AsyncGenerator<string, void, undefined> {
  let chunk = feed.head
  for await (const article of articles) {
    chunk += feed.item(article)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk + feed.foot
}

function iterable<T extends object>(articles: T): T {
  if (Symbol.iterator in Object(articles) || Symbol.asyncIterator in Object(articles)) return articles
  throw mistake('articles', 'give a list or an iterable')
}

/** The articles in the order in which they are written, and the time of their newest change, 0 where none is known. */
function arrange(articles: Iterable<ArticleInput>, options: FeedOptions): { list: ArticleInput[]; newest: number } {
  const latest = options.now ? Number(options.now) + CLOCK_SKEW : Number.POSITIVE_INFINITY
  let newest = 0
  const entries = [...iterable(articles)].map((article) => {
    const published = timeOf(article?.datePublished)
    const modified = timeOf(article?.dateModified)
    const changed = modified > latest ? published : Math.max(published, modified)
    if (changed > newest && changed <= latest) newest = changed
    return { article, published: published || modified, changed }
  })
  // Undated articles come last. Of two versions of one article the later comes first, and the other is then left out.
  if (options.order !== 'given') {
    entries.sort(
      (a, b) =>
        b.published - a.published ||
        compare(a.article?.id ?? a.article?.url, b.article?.id ?? b.article?.url) ||
        b.changed - a.changed ||
        compare(JSON.stringify(a.article), JSON.stringify(b.article)),
    )
  }
  return { list: entries.map(({ article }) => article), newest }
}

function timeOf(date: unknown): number {
  const instant = toInstant(date)
  return instant && isPlausible(instant) ? instant.ms : 0
}

const compare = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : Number(String(a) > String(b)))

interface OpenFeed {
  head: string
  /** '' for an article that is left out. */
  item: (article: ArticleInput) => string
  foot: string
}

/** One feed on its way: knows what was written, and what the limits still allow. */
function openFeed<Options extends FeedOptions>(
  format: FeedFormat<Options>,
  channel: Channel,
  options: Options,
  newest: number,
): OpenFeed {
  const setting = toSetting(channel, options, newest, format.content)
  const { limits, now = 0, onIssue } = setting
  const head = format.head(setting)
  const { items = 1e9, hours = Number.POSITIVE_INFINITY } = { ...limits, ...format.limits }
  const count = Math.min(options.limit ?? items, items)
  const since = now - hours * 3_600_000
  const seen = new Set<string>()
  let bytes = limits.bytes && limits.bytes - utf8Length(head + format.foot)

  const admit = (item: FeedItem, report: Report): unknown => {
    if (seen.has(item.id.value)) return report('left-out/duplicate', item.id.value)
    if (item.published && item.published.ms < since) return report('left-out/too-old')
    if (limits.titleLength && item.title.length > limits.titleLength) {
      report('shortened/headline')
      item.title = cutAtWord(item.title, limits.titleLength)
    }
    if (limits.sameHost) {
      const isOurs = (url: Url | undefined): boolean => url !== undefined && hostOf(url) === setting.channel.host
      if (item.link && !isOurs(item.link)) return report('left-out/on-another-host', item.link)
      item.pictures = item.pictures.filter(({ url }) => isOurs(url))
      if (!isOurs(item.source?.url)) item.source = undefined
    }
    return true
  }

  const write = (article: ArticleInput): string => {
    if (seen.size > count || bytes === 0) return ''
    if (article === null || typeof article !== 'object') {
      setting.report('left-out/not-an-article', article)
      return ''
    }
    const report = reporter(onIssue, article)
    const item = toFeedItem(article, setting, report)
    const text = item && admit(item, report) ? format.item(item, setting, report) : undefined
    if (!text) return ''
    const added = seen.size === 0 ? text : format.between + text
    seen.add(item!.id.value)
    const left = bytes && bytes - utf8Length(added)
    if (seen.size <= count && !(left && left < 0)) {
      bytes = left
      return added
    }
    report('left-out/feed-is-full')
    if (left && seen.size === 1)
      seen.clear() // an article too large for any feed of this size keeps no other out
    else bytes = 0
    return ''
  }
  return { head, item: write, foot: format.foot }
}
