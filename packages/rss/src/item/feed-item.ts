import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { type Instant, isPlausible, toInstant } from '../text/dates.ts'
import { toPlain, toPlainList } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { Html, PlainText, Url } from '../text/typed-text.ts'
import { bodyHtml } from './body-html.ts'
import { type ItemId, toItemId } from './item-id.ts'
import { type Person, toHelpers, toWriters } from './people.ts'
import { distinctPictures, type Picture, toPictures } from './pictures.ts'
import type { Report } from './report.ts'
import { toSummary } from './summary.ts'

/** An article as every format writes it: checked, cleaned, absolute. */
export interface FeedItem {
  id: ItemId
  title: PlainText
  link?: Url
  published?: Instant
  /** Only when it is later than `published`, or when that is unknown. */
  updated?: Instant
  summary?: PlainText
  content?: Html
  writers: Person[]
  helpers: PlainText[]
  categories: PlainText[]
  /** The lead picture first. */
  pictures: Picture[]
  rights?: PlainText
  language?: string
  /** The outlet whose article this is, where it is another than the channel. */
  source?: { name: PlainText; url: Url }
}

/** What an item needs to know of its feed. */
export interface ItemSetting {
  channel: { name: PlainText; url: Url; language: string }
  now: number | undefined
  labels: boolean
  figures: boolean
  /** Render the body. */
  body: boolean
}

/** Clocks of servers differ; the W3C validator allows as much. */
const CLOCK_SKEW = 600_000

/** The article as an item; undefined, with a report, where it cannot be written. */
export function toFeedItem(article: ArticleInput, setting: ItemSetting, report: Report): FeedItem | undefined {
  const onLoss = (loss: TextLoss): void => report(`text/${loss}`)
  const { channel } = setting
  const headline = toPlain(article.headline, onLoss)
  if (headline === undefined) return void report('feed/no-headline')
  const dates = toDates(article, setting.now, report)
  if (dates === undefined) return undefined

  const link = toUrl(article.url, channel.url)
  if (link === undefined && article.url) report('feed/bad-url', article.url)
  const { made, ...id } = toItemId(article, link, channel.url)
  if (made) report('feed/no-identity')

  const base = link ?? channel.url
  const pictures = toPictures(article, base, onLoss)
  const writers = toWriters(article, base, onLoss)
  const item: FeedItem = {
    id,
    title: setting.labels ? withLabels(article, headline) : headline,
    ...dates,
    writers,
    helpers: toHelpers(article, writers, onLoss),
    categories: [...new Set([...toPlainList(article.sections, onLoss), ...toPlainList(article.keywords, onLoss)])],
    pictures: distinctPictures(pictures),
  }
  if (link !== undefined) item.link = link
  const summary = toSummary(article, onLoss)
  if (summary !== undefined) item.summary = summary
  const content = setting.body ? bodyHtml(article, { base, pictures, figures: setting.figures, onLoss }) : ''
  if (content !== '') item.content = content
  const rights = toPlain(article.rights?.notice, onLoss)
  if (rights !== undefined) item.rights = rights
  const language = toLanguage(article.language)
  if (language !== undefined && language !== channel.language) item.language = language
  const name = toPlain(article.outlet?.name, onLoss)
  const url = toUrl(article.outlet?.url)
  if (name !== undefined && url !== undefined && name !== channel.name) item.source = { name, url }
  return item
}

/** Undefined for an article that is not to be seen yet. */
function toDates(
  article: ArticleInput,
  now: number | undefined,
  report: Report,
): Pick<FeedItem, 'published' | 'updated'> | undefined {
  const read = (value: unknown): Instant | undefined => {
    if (value === undefined || value === null || value === '') return undefined
    const instant = toInstant(value)
    if (instant === undefined) report('feed/bad-date', value)
    else if (!isPlausible(instant)) {
      report('feed/implausible-date', value)
      return undefined
    } else if (instant.local) report('feed/local-time', value)
    return instant
  }
  const isAhead = (instant: Instant): boolean => now !== undefined && instant.ms > now + CLOCK_SKEW
  const published = read(article.datePublished)
  if (published && isAhead(published)) {
    return void report('feed/future', article.datePublished)
  }
  const updated = read(article.dateModified)
  if (updated && (isAhead(updated) || (published && updated.ms < published.ms))) {
    report('feed/bad-modified', article.dateModified)
    return published ? { published } : {}
  }
  return {
    ...(published && { published }),
    ...(updated && updated.ms !== published?.ms && { updated }),
  }
}

/** `[단독] 한빛시, …`: as outlets print it. */
const withLabels = (article: ArticleInput, headline: PlainText): PlainText =>
  [...toPlainList(article.labels), ...toPlainList([article.series])]
    .map((label) => `[${label}] `)
    .concat(headline)
    .join('') as PlainText

/** A language as BCP 47 writes it, `ko` or `ko-KR`; undefined for anything else. */
export function toLanguage(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^([a-z]{2,3})((?:[-_][a-z0-9]{2,8}){0,3})$/i.exec(value.trim()) : null
  return match ? match[1]!.toLowerCase() + match[2]!.replaceAll('_', '-') : undefined
}
