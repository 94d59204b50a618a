import type { Channel, Issue } from '@gisa/core'
import type { RenderBody } from '../item/body-html.ts'
import { type ItemSetting, toLanguage } from '../item/feed-item.ts'
import { type Picture, toPicture } from '../item/pictures.ts'
import { type Report, reporter } from '../item/report.ts'
import { cutAtWord } from '../item/summary.ts'
import type { ProfileLimits } from '../profiles/profile.ts'
import { PROFILE_LIMITS } from '../profiles/profile-limits.ts'
import { type Instant, toInstant, type Zone } from '../text/dates.ts'
import { toPlain } from '../text/plain-text.ts'
import { hostOf, toUrl } from '../text/to-url.ts'
import type { PlainText, Url } from '../text/typed-text.ts'
import type { FeedOptions } from './feed-options.ts'
import { mistake } from './mistake.ts'

/** Channel and options, checked once for a feed. */
export interface FeedSetting<Options extends FeedOptions = FeedOptions> extends ItemSetting {
  channel: FeedChannel
  options: Options
  limits: ProfileLimits
  zone: Zone
  /** The newest change, where it is known. */
  updated: Instant | undefined
  onIssue: ((issue: Issue) => void) | undefined
  /** Reports about the feed itself. */
  report: Report
}

interface FeedChannel {
  name: PlainText
  title: PlainText
  url: Url
  host: string
  language: string
  description: PlainText | undefined
  feedUrl: Url | undefined
  hub: Url | undefined
  copyright: PlainText | undefined
  logo: Picture | undefined
}

/** Refuses what is the caller's mistake, so that no feed is written that no reader takes. */
export function toSetting<Options extends FeedOptions>(
  channel: Channel,
  options: Options,
  newest: number,
  content: RenderBody | undefined,
): FeedSetting<Options> {
  const profile = options.profile ?? 'standard'
  const limits = Object.hasOwn(PROFILE_LIMITS, profile) ? PROFILE_LIMITS[profile] : undefined
  if (!limits) {
    throw mistake('options.profile', `take one of ${Object.keys(PROFILE_LIMITS)}`)
  }
  const now = options.now && Number(options.now)
  if (Number.isNaN(now)) throw mistake('options.now', 'give a valid Date')
  const { limit, onIssue } = options
  if (limit !== undefined && !(limit >= 0)) throw mistake('options.limit', 'give a number')
  const report = reporter(onIssue)
  const updated = toInstant(options.updated)
  if (options.updated && !updated) throw mistake('options.updated', 'give ISO 8601')
  return {
    channel: toChannel(channel, limits, report),
    options,
    limits,
    zone: options.zone ?? limits.zone ?? '+0900',
    updated: updated ?? (newest || now ? { ms: newest || now! } : undefined),
    onIssue,
    report,
    now,
    labels: options.labels,
    figures: limits.figures,
    content: options.body === false ? undefined : content,
  }
}

function toChannel(channel: Channel, limits: ProfileLimits, report: Report): FeedChannel {
  const name = toPlain(channel?.name) ?? toPlain(channel?.title)
  if (!name) throw mistake('channel.name', 'give the name of the site')
  const url = requiredUrl('channel.url', channel.url)
  const language = toLanguage(channel.language ?? 'ko')
  if (!language) {
    throw mistake('channel.language', "give BCP 47, such as 'ko'")
  }
  const { channelDescriptionLength: length = Number.POSITIVE_INFINITY } = limits
  const description = toPlain(channel.description)
  if (description && description.length > length) report('shortened/channel-description', length)
  return {
    name,
    title: toPlain(channel.title) ?? name,
    url,
    host: hostOf(url),
    language: limits.locale && language === 'ko' ? 'ko-KR' : language,
    description: description && cutAtWord(description, length),
    feedUrl: optionalUrl('channel.feedUrl', channel.feedUrl, url),
    hub: optionalUrl('channel.hub', channel.hub, url),
    copyright: toPlain(channel.copyright),
    logo: channel.logo && toPicture(channel.logo, url),
  }
}

/** An address that the caller gave; one that cannot be used is a mistake, not content. */
export const optionalUrl = (argument: string, value: unknown, base: Url): Url | undefined =>
  value ? requiredUrl(argument, value, base) : undefined

function requiredUrl(argument: string, value: unknown, base?: Url): Url {
  const url = toUrl(value, base)
  if (!url) throw mistake(argument, `give an absolute http(s) address, not '${value}'`)
  return url
}
