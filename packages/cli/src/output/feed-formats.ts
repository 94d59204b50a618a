import type { ArticleInput, Channel } from '@gisa/core'
import { type FeedOptions, streamAtom, streamJsonFeed, streamNewsSitemap, streamRss } from '@gisa/rss'

export type FeedFormat = 'rss' | 'atom' | 'json' | 'sitemap'

type Stream = (articles: ArticleInput[], channel: Channel, options: FeedOptions) => AsyncIterable<string>

/** Name on the command line → writer. */
export const FEED_FORMATS: Readonly<Record<FeedFormat, Stream>> = {
  rss: streamRss,
  atom: streamAtom,
  json: streamJsonFeed,
  sitemap: streamNewsSitemap,
}
