import type { Channel, Issue } from '@gisa/core'
import { type ItemSetting, toLanguage } from '../item/feed-item.ts'
import { type Picture, toPicture } from '../item/pictures.ts'
import { type Report, reporter } from '../item/report.ts'
import { cutAtWord } from '../item/summary.ts'
import type { ProfileId, ProfileLimits } from '../profiles/profile.ts'
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
  profile: ProfileId
  limits: ProfileLimits
  zone: Zone
  /** The newest change, where it is known. */
  updated: Instant | undefined
  onIssue: ((issue: Issue) => void) | undefined
  /** Reports about the feed itself. */
  report: Report
}

export interface FeedChannel {
  name: PlainText
  title: PlainText
  url: Url
  host: string
  language: string
  description?: PlainText
  feedUrl?: Url
  hub?: Url
  copyright?: PlainText
  logo?: Picture
}

/** Refuses what is the caller's mistake, so that no feed is written that no reader takes. */
export function toSetting<Options extends FeedOptions>(
  channel: Channel,
  options: Options,
  newest: number | undefined,
): FeedSetting<Options> {
  const profile = options.profile ?? 'standard'
  const limits = Object.hasOwn(PROFILE_LIMITS, profile) ? PROFILE_LIMITS[profile] : undefined
  if (limits === undefined) {
    const known = Object.keys(PROFILE_LIMITS).join(', ')
    throw mistake('options.profile', `'${profile}' is none; take one of ${known}`)
  }
  if (options.now !== undefined && !(options.now instanceof Date && !Number.isNaN(options.now.getTime()))) {
    throw mistake('options.now', 'give a valid Date')
  }
  const { limit, onIssue } = options
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    throw mistake('options.limit', 'give a whole number')
  }
  const report = reporter(onIssue)
  const updated = options.updated === undefined ? undefined : toInstant(options.updated)
  if (options.updated !== undefined && updated === undefined) {
    throw mistake('options.updated', `give ISO 8601, not '${options.updated}'`)
  }
  return {
    channel: toChannel(channel, limits, report),
    options,
    profile,
    limits,
    zone: options.zone ?? limits.zone ?? '+0900',
    updated: updated ?? (newest === undefined ? undefined : { ms: newest }),
    onIssue,
    report,
    now: options.now?.getTime(),
    labels: options.labels ?? false,
    figures: limits.figures ?? true,
    body: options.body ?? true,
  }
}

function toChannel(channel: Channel, limits: ProfileLimits, report: Report): FeedChannel {
  const name = toPlain(channel?.name) ?? toPlain(channel?.title)
  if (name === undefined) throw mistake('channel.name', 'give the name of the site')
  const url = toUrl(channel.url)
  if (url === undefined) {
    throw mistake('channel.url', `give the absolute address of the site, not '${channel.url}'`)
  }
  const language = toLanguage(channel.language ?? 'ko')
  if (language === undefined) {
    throw mistake('channel.language', `give BCP 47, such as 'ko', not '${channel.language}'`)
  }
  const result: FeedChannel = {
    name,
    title: toPlain(channel.title) ?? name,
    url,
    host: hostOf(url),
    language: limits.locale && language === 'ko' ? 'ko-KR' : language,
  }
  const feedUrl = optionalUrl('channel.feedUrl', channel.feedUrl, url)
  if (feedUrl !== undefined) result.feedUrl = feedUrl
  const hub = optionalUrl('channel.hub', channel.hub, url)
  if (hub !== undefined) result.hub = hub
  const description = toPlain(channel.description)
  if (description !== undefined) {
    const { channelDescriptionLength: length = Number.POSITIVE_INFINITY } = limits
    if (description.length > length) {
      report('profile/description-length', length)
    }
    result.description = cutAtWord(description, length)
  }
  const copyright = toPlain(channel.copyright)
  if (copyright !== undefined) result.copyright = copyright
  const logo = channel.logo && toPicture(channel.logo, url)
  if (logo !== undefined) result.logo = logo
  return result
}

/** An address that the caller gave; one that cannot be used is a mistake, not content. */
export function optionalUrl(argument: string, value: unknown, base: Url): Url | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const url = toUrl(value, base)
  if (url === undefined) throw mistake(argument, 'give an absolute http(s) address')
  return url
}
