import type { ArticleInput, Channel } from '@gisa/core'
import { type FeedItem, toFeedItem } from '../item/feed-item.ts'
import { type Report, reporter } from '../item/report.ts'
import { cutAtWord } from '../item/summary.ts'
import { isPlausible, toInstant } from '../text/dates.ts'
import { hostOf, toUrl } from '../text/to-url.ts'
import type { FeedFormat } from './feed-format.ts'
import type { FeedOptions } from './feed-options.ts'
import { type FeedSetting, toSetting } from './feed-setting.ts'
import { mistake } from './mistake.ts'

/** Writes a whole feed. */
export function writeFeed<Options extends FeedOptions>(
  format: FeedFormat<Options>,
  articles: Iterable<ArticleInput>,
  channel: Channel,
  options: Options,
): string {
  const { list, newest } = arrange(articles, options)
  const writer = new FeedWriter(format, channel, options, newest)
  let feed = writer.head()
  for (const article of list) feed += writer.item(article)
  return feed + writer.foot()
}

const CHUNK = 65_536
const utf8Length = (text: string): number => new TextEncoder().encode(text).length

/** Writes a feed in chunks of some 64 kB, as its reader takes them; nothing is held but the ids seen. */
export async function* streamFeed<Options extends FeedOptions>(
  format: FeedFormat<Options>,
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: Options,
): AsyncGenerator<string, void, undefined> {
  const { list, newest } = Array.isArray(articles)
    ? arrange(articles, options)
    : { list: articles, newest: options.now?.getTime() }
  const writer = new FeedWriter(format, channel, options, newest)
  let chunk = writer.head()
  for await (const article of iterable(list)) {
    chunk += writer.item(article)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk + writer.foot()
}

function iterable<T extends object>(articles: T): T {
  if (articles && (Symbol.iterator in articles || Symbol.asyncIterator in articles)) return articles
  throw mistake('articles', 'give a list, or anything else that one can iterate over')
}

/** The articles in the order in which they are written, and the time of their newest change. */
function arrange(
  articles: Iterable<ArticleInput>,
  options: FeedOptions,
): { list: readonly ArticleInput[]; newest: number | undefined } {
  const list = [...iterable(articles)]
  const entries = list.map((article, index) => ({ article, index, ...timesOf(article) }))
  const ahead = options.now === undefined ? Number.POSITIVE_INFINITY : options.now.getTime()
  let newest: number | undefined
  for (const { changed } of entries) {
    if (changed !== undefined && changed <= ahead && !(newest !== undefined && newest >= changed)) newest = changed
  }
  if (options.order === 'given') return { list, newest: newest ?? options.now?.getTime() }
  // Undated articles come last. Of two versions of one article the later comes first, and the other is then left out.
  entries.sort(
    (a, b) =>
      b.published - a.published ||
      compare(a.article?.id ?? a.article?.url, b.article?.id ?? b.article?.url) ||
      (b.changed ?? 0) - (a.changed ?? 0) ||
      compare(a.article?.headline, b.article?.headline) ||
      compare(JSON.stringify(a.article), JSON.stringify(b.article)),
  )
  return { list: entries.map(({ article }) => article), newest: newest ?? options.now?.getTime() }
}

function timesOf(article: ArticleInput): { published: number; changed: number | undefined } {
  const [published, modified] = [article?.datePublished, article?.dateModified].map((value) => {
    const instant = toInstant(value)
    return instant && isPlausible(instant) ? instant.ms : undefined
  })
  const changed = Math.max(published ?? -1, modified ?? -1)
  return { published: published ?? modified ?? -1, changed: changed === -1 ? undefined : changed }
}

const compare = (a: unknown, b: unknown): number => {
  const [x, y] = [String(a ?? ''), String(b ?? '')]
  return x < y ? -1 : x > y ? 1 : 0
}

/** One feed on its way: knows what was written, and what the limits still allow. */
class FeedWriter<Options extends FeedOptions> {
  readonly #format: FeedFormat<Options>
  readonly #setting: FeedSetting<Options>
  readonly #seen = new Set<string>()
  readonly #limits: { items: number; since: number; bytes: number }
  #items = 0
  #bytes = 0
  #full = false

  constructor(format: FeedFormat<Options>, channel: Channel, options: Options, newest: number | undefined) {
    this.#format = format
    const setting = toSetting(channel, options, newest)
    this.#setting = format.body ? setting : { ...setting, body: false }
    const { limits, now } = setting
    const hours = format.limits?.hours ?? limits.hours
    this.#limits = {
      items: Math.min(...[options.limit, format.limits?.items, limits.items].filter((n) => n !== undefined), 1e9),
      since: hours === undefined || now === undefined ? Number.NEGATIVE_INFINITY : now - hours * 3_600_000,
      bytes: limits.bytes ?? Number.POSITIVE_INFINITY,
    }
  }

  head(): string {
    const head = this.#format.head(this.#setting)
    if (this.#limits.bytes < Number.POSITIVE_INFINITY) this.#bytes = utf8Length(head + this.#format.foot)
    return head
  }

  item(article: ArticleInput): string {
    if (this.#full) return ''
    if (article === null || typeof article !== 'object') {
      this.#setting.report('feed/no-article', article)
      return ''
    }
    const report = reporter(this.#setting.onIssue, article)
    const item = toFeedItem(article, this.#setting, report)
    const text = item && this.#admits(item, report) ? this.#format.item(item, this.#setting, report) : undefined
    return text === undefined ? '' : this.#add(text, item!, report)
  }

  foot(): string {
    return this.#format.foot
  }

  #admits(item: FeedItem, report: Report): boolean {
    const { channel, limits } = this.#setting
    if (this.#seen.has(item.id.value)) {
      report('feed/duplicate', item.id.value)
      return false
    }
    if (item.published && item.published.ms < this.#limits.since) {
      report('profile/too-old')
      return false
    }
    if (limits.titleLength !== undefined && item.title.length > limits.titleLength) {
      report('profile/title-length', limits.titleLength)
      item.title = cutAtWord(item.title, limits.titleLength)
    }
    if (limits.sameHost) {
      const isOurs = (url: string | undefined): boolean => {
        const absolute = toUrl(url)
        return absolute !== undefined && hostOf(absolute) === channel.host
      }
      if (item.link !== undefined && !isOurs(item.link)) {
        report('profile/foreign-host', channel.host)
        return false
      }
      item.pictures = item.pictures.filter(({ url }) => isOurs(url))
      if (item.source && !isOurs(item.source.url)) delete item.source
    }
    return true
  }

  #add(text: string, item: FeedItem, report: Report): string {
    const { between } = this.#format
    const added = this.#items === 0 ? text : between + text
    const { items, bytes } = this.#limits
    if (bytes < Number.POSITIVE_INFINITY) this.#bytes += utf8Length(added)
    if (this.#items >= items || this.#bytes > bytes) {
      this.#full = true
      report('feed/full', this.#items >= items ? `${items} items` : `${bytes} bytes`)
      return ''
    }
    this.#seen.add(item.id.value)
    this.#items++
    return added
  }
}
