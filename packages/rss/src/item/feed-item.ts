import type { ArticleInput } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { CLOCK_SKEW, type Instant, isPlausible, toInstant } from '../text/dates.ts'
import { listOf } from '../text/list-of.ts'
import { toPlain, toPlainList } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { Html, PlainText, Url } from '../text/typed-text.ts'
import type { RenderBody } from './body-html.ts'
import { type ItemId, toItemId } from './item-id.ts'
import { type Person, toHelpers, toWriters } from './people.ts'
import { distinctPictures, type Picture, toPictures } from './pictures.ts'
import type { Report } from './report.ts'
import { toSummary } from './summary.ts'

/** An article as every format writes it: checked, cleaned, absolute. */
export interface FeedItem {
  id: ItemId
  title: PlainText
  link: Url | undefined
  published: Instant | undefined
  /** Only when it is later than `published`, or when that is unknown. */
  updated: Instant | undefined
  summary: PlainText | undefined
  content: Html | undefined
  writers: Person[]
  helpers: PlainText[]
  categories: PlainText[]
  /** The lead picture first. */
  pictures: Picture[]
  rights: PlainText | undefined
  /** Where it is another than the channel's. */
  language: string | undefined
  /** The outlet whose article this is, where it is another than the channel. */
  source: { name: PlainText; url: Url } | undefined
}

/** What an item needs to know of its feed. */
export interface ItemSetting {
  channel: { name: PlainText; url: Url; host: string; language: string }
  now: number | undefined
  labels: boolean | undefined
  figures: boolean | undefined
  /** Absent where bodies are not wanted. */
  content: RenderBody | undefined
}

/** The article as an item; undefined, with a report, where it cannot be written. */
export function toFeedItem(article: ArticleInput, setting: ItemSetting, report: Report): FeedItem | undefined {
  const onLoss = (loss: TextLoss): void => report(`taken-out/${loss}`)
  const { channel } = setting
  const headline = toPlain(article.headline, onLoss)
  if (!headline) return void report('left-out/no-headline')
  const dates = toDates(article, setting.now, report)
  if (!dates) return undefined

  const link = toUrl(article.url, channel.url)
  if (!link && article.url) report('left-out/unusable-address', article.url)
  const { made, ...id } = toItemId(article, link, channel.host)
  if (made) report('missing/id-and-address')

  const base = link ?? channel.url
  const pictures = toPictures(article, base, onLoss)
  const writers = toWriters(article, base, onLoss)
  const language = toLanguage(article.language)
  const name = toPlain(article.outlet?.name, onLoss)
  const url = toUrl(article.outlet?.url)
  return {
    id,
    title: setting.labels ? withLabels(article, headline) : headline,
    link,
    ...dates,
    summary: toSummary(article, onLoss),
    content: setting.content?.(article, { base, pictures, figures: setting.figures, onLoss }) || undefined,
    writers,
    helpers: toHelpers(article, writers, onLoss),
    categories: toPlainList([...listOf(article.sections), ...listOf(article.keywords)], onLoss),
    pictures: distinctPictures(pictures),
    rights: toPlain(article.rights?.notice, onLoss),
    language: language === channel.language ? undefined : language,
    source: name && url && name !== channel.name ? { name, url } : undefined,
  }
}

/** Undefined for an article that is not to be seen yet. */
function toDates(
  article: ArticleInput,
  now = Number.POSITIVE_INFINITY,
  report: Report,
): Pick<FeedItem, 'published' | 'updated'> | undefined {
  const read = (value: unknown): Instant | undefined => {
    if (value === undefined || value === null || value === '') return undefined
    const instant = toInstant(value)
    if (!instant) return void report('left-out/unreadable-date', value)
    if (!isPlausible(instant)) return void report('left-out/implausible-date', value)
    if (instant.local) report('assumed/korean-time', value)
    return instant
  }
  const latest = now + CLOCK_SKEW
  const published = read(article.datePublished)
  if (published && published.ms > latest) return void report('left-out/not-yet-published', article.datePublished)
  const updated = read(article.dateModified)
  const isLater = updated && updated.ms <= latest && updated.ms > (published?.ms ?? 0)
  if (updated && !isLater && updated.ms !== published?.ms) report('left-out/date-modified', article.dateModified)
  return { published, updated: isLater ? updated : undefined }
}

/** `[단독] 한빛시, …`: as outlets print it. */
const withLabels = (article: ArticleInput, headline: PlainText): PlainText => {
  const labels = toPlainList([...listOf(article.labels), article.series])
  return [...labels.map((label) => `[${label}]`), headline].join(' ') as PlainText
}

/** A language as BCP 47 writes it, `ko` or `ko-KR`; undefined for anything else. */
export function toLanguage(value: unknown): string | undefined {
  const [, language, rest] = /^([a-z]{2,3})((?:[-_][a-z0-9]{2,8}){0,3})$/i.exec(toPlain(value) ?? '') ?? []
  return language && language.toLowerCase() + rest!.replaceAll('_', '-')
}
