import type { ArticleInput, Channel } from '@gisa/core'
import { type FeedOptions, streamAtom, streamJsonFeed, streamNewsSitemap, streamRss } from '@gisa/rss'

export type FeedFormat = 'rss' | 'atom' | 'json' | 'sitemap'

type Stream = (articles: ArticleInput[], channel: Channel, options: FeedOptions) => AsyncIterable<string>

/** How a format is written, and what every item of it begins with; a sitemap may be empty. */
interface Writer {
  write: Stream
  item?: string
}

/** Name on the command line → writer. */
export const FEED_FORMATS: Readonly<Record<FeedFormat, Writer>> = {
  rss: { write: streamRss, item: '<item>' },
  atom: { write: streamAtom, item: '<entry' },
  json: { write: streamJsonFeed, item: '{"id":' },
  sitemap: { write: streamNewsSitemap },
}

/** The chunks of a feed again, or undefined where it holds no item: the first chunk ends behind one, or is all. */
export async function unlessEmpty(
  chunks: AsyncIterable<string>,
  { item }: Writer,
): Promise<AsyncIterable<string> | undefined> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done || (item !== undefined && !first.value.includes(item))) return undefined
  return (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
}
