import type { ArticleInput, Channel } from '@gisa/core'
import { bodyHtml } from '../item/body-html.ts'
import type { FeedItem } from '../item/feed-item.ts'
import type { Person } from '../item/people.ts'
import { toRfc3339 } from '../text/dates.ts'
import type { FeedFormat } from './feed-format.ts'
import type { FeedOptions } from './feed-options.ts'
import { type FeedSetting, optionalUrl } from './feed-setting.ts'
import { streamFeed, writeFeed } from './feed-writer.ts'

/**
 * Writes a JSON Feed 1.1: `authors` with their pages (and, on request, e-mails as `mailto:`), body as `content_html`,
 * lead picture as `image`, sections and keywords as `tags`. Takes and leaves out the same articles as `toRss`.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/', feedUrl: 'https://hanbit.example/feed.json' }
 * const article = { headline: '한빛시 "R&D 예산 늘린다"', url: 'https://hanbit.example/a/1', authors: [{ name: '김가온' }] }
 * JSON.parse(toJsonFeed([article], channel)).items[0].authors //=> [{ name: '김가온' }]
 * JSON.parse(toJsonFeed([article], channel)).items[0].title //=> '한빛시 "R&D 예산 늘린다"'
 */
export function toJsonFeed(articles: Iterable<ArticleInput>, channel: Channel, options: JsonFeedOptions = {}): string {
  return writeFeed(jsonFeed, articles, channel, options)
}

/**
 * As `toJsonFeed`, in chunks of some 64 kB; see `streamRss`.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/' }
 * const chunks = streamJsonFeed([{ headline: '한빛시, 축제 연다' }], channel)[Symbol.asyncIterator]()
 * JSON.parse((await chunks.next()).value).items.length //=> 1
 */
export function streamJsonFeed(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: JsonFeedOptions = {},
): AsyncIterable<string> {
  return streamFeed(jsonFeed, articles, channel, options)
}

/** What JSON Feed takes besides. */
export interface JsonFeedOptions extends FeedOptions {
  /** The writers' e-mails, as `mailto:` where they have no page. `false` unless given. */
  emails?: boolean
}

const jsonFeed: FeedFormat<JsonFeedOptions> = { head, item, between: ',\n', foot: '\n]}\n', content: bodyHtml }

function head({ channel, options }: FeedSetting<JsonFeedOptions>): string {
  const next = optionalUrl('options.pages.next', options.pages?.next, channel.url)
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    home_page_url: channel.url,
    feed_url: channel.feedUrl,
    description: channel.description,
    next_url: next === channel.feedUrl ? undefined : next,
    icon: channel.logo?.url,
    authors: [{ name: channel.name, url: channel.url }],
    language: channel.language,
    hubs: channel.hub && [{ type: 'WebSub', url: channel.hub }],
  }
  return `${JSON.stringify(feed).slice(0, -1)},"items":[\n`
}

function item(item: FeedItem, { zone, options }: FeedSetting<JsonFeedOptions>): string {
  const [lead] = item.pictures
  return JSON.stringify({
    id: item.id.value,
    url: item.link,
    title: item.title,
    content_html: item.content,
    content_text: item.content ? undefined : (item.summary ?? item.title),
    summary: item.summary,
    image: lead?.url,
    date_published: item.published && toRfc3339(item.published, zone),
    date_modified: item.updated && toRfc3339(item.updated, zone),
    authors: someOf(item.writers.map((writer) => toAuthor(writer, options.emails))),
    tags: someOf(item.categories),
    language: item.language,
    _source: item.source,
  })
}

const toAuthor = ({ name, url, email }: Person, emails = false): { name: string; url: string | undefined } => ({
  name,
  url: url ?? (emails && email ? `mailto:${email}` : undefined),
})

const someOf = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list)
