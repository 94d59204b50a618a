import type { ArticleInput, Channel } from '@gisa/core'
import type { FeedItem } from '../item/feed-item.ts'
import type { Report } from '../item/report.ts'
import { toW3cDate } from '../text/dates.ts'
import { plainXml, urlXml } from '../text/escape.ts'
import type { FeedFormat } from './feed-format.ts'
import type { FeedOptions } from './feed-options.ts'
import type { FeedSetting } from './feed-setting.ts'
import { streamFeed, writeFeed } from './feed-writer.ts'
import { xmlStart } from './xml-head.ts'

/**
 * Writes a news sitemap by Google's rules (Search Central, "News sitemaps"): articles of the last 48 hours, which needs
 * `options.now`, at most 1,000 of them, the publication's name as the channel's, its language in two or three letters.
 * Articles without headline, address or date are left out, and `options.onIssue` is told.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/', language: 'ko-KR' }
 * const article = { headline: '한빛시, 축제 연다', url: 'https://hanbit.example/a/1', datePublished: '2024-07-30T11:15:00+09:00' }
 * const now = new Date('2024-07-31T00:00:00+09:00')
 * toNewsSitemap([article], channel, { now }).includes('<news:language>ko</news:language>') //=> true
 * toNewsSitemap([article], channel, { now: new Date('2024-08-09T00:00:00+09:00') }).includes('<url>') //=> false
 */
export function toNewsSitemap(articles: Iterable<ArticleInput>, channel: Channel, options: FeedOptions = {}): string {
  return writeFeed(newsSitemap, articles, channel, options)
}

/**
 * As `toNewsSitemap`, in chunks of some 64 kB; see `streamRss`.
 *
 * @example
 * const channel = { name: '한빛일보', url: 'https://hanbit.example/' }
 * const chunks = streamNewsSitemap([], channel)[Symbol.asyncIterator]()
 * const { value } = await chunks.next()
 * value === toNewsSitemap([], channel) //=> true
 */
export function streamNewsSitemap(
  articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>,
  channel: Channel,
  options: FeedOptions = {},
): AsyncIterable<string> {
  return streamFeed(newsSitemap, articles, channel, options)
}

const newsSitemap: FeedFormat<FeedOptions> = {
  head,
  item,
  between: '',
  foot: '</urlset>\n',
  limits: { items: 1000, hours: 48 },
}

function head({ now, report }: FeedSetting): string {
  if (now === undefined) {
    report('missing/options-now')
  }
  return `${xmlStart({})}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`
}

/** Languages in two or three letters; Chinese alone is told apart by its country. */
const newsLanguage = (language: string): string =>
  /^zh-(?:cn|tw)$/i.test(language) ? language.toLowerCase() : language.split('-', 1)[0]!

function item(item: FeedItem, { channel, zone }: FeedSetting, report: Report): string | undefined {
  if (!item.link) return void report('left-out/no-address')
  if (!item.published) return void report('left-out/no-date')
  const changed = item.updated ? `<lastmod>${toW3cDate(item.updated, zone)}</lastmod>\n` : ''
  return `<url>
<loc>${urlXml(item.link)}</loc>
${changed}<news:news>
<news:publication>
<news:name>${plainXml(channel.name)}</news:name>
<news:language>${newsLanguage(item.language ?? channel.language)}</news:language>
</news:publication>
<news:publication_date>${toW3cDate(item.published, zone)}</news:publication_date>
<news:title>${plainXml(item.title)}</news:title>
</news:news>
</url>
`
}
