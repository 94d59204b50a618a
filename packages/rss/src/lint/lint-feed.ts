import { type ArticleInput, type Channel, type Finding, GisaError, type Issue } from '@gisa/core'
import type { ProfileId } from '../profiles/profile.ts'
import { toRss } from '../write/rss.ts'
import { viewFeed } from './feed-view.ts'
import { toFinding } from './issue-findings.ts'
import type { Rule } from './rule.ts'
import { FORMAT_RULES } from './rules/format-rules.ts'
import { READER_RULES } from './rules/reader-rules.ts'

export interface LintFeedOptions {
  /** The readers that the feed is for; each adds its rules to those of the format. `standard` unless given. */
  profile?: ProfileId | readonly ProfileId[]
  /** The present. Without it no date is checked against the clock. */
  now?: Date
}

/** A feed that is not written yet: its articles and its channel. */
export interface FeedModel {
  articles: Iterable<ArticleInput>
  channel: Channel
}

/**
 * Checks a feed: RSS 2.0, Atom, JSON Feed or news sitemap, as text in whatever state, or as articles and channel before they
 * are written (as `toRss` would write them for that reader). Each finding names the rule, the item and line, what to do, and where the rule stands, in English and Korean.
 * The rules are those of the specifications, of the W3C validator and, with `profile`, of Naver, Google News, SmartNews, MSN,
 * Flipboard and Apple News.
 *
 * @example
 * const feed = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>한빛일보</title><link>https://hanbit.example/</link><description>소식</description><language>ko</language></channel></rss>'
 * lintFeed(feed).map((finding) => finding.rule) //=> ['R13']
 * lintFeed(feed, { profile: 'naver' }).map((finding) => finding.rule) //=> ['R13', 'N2']
 * lintFeed('<html></html>')[0].message.en //=> 'This is no RSS, Atom, JSON Feed or sitemap'
 */
export function lintFeed(feed: string | FeedModel, options: LintFeedOptions = {}): Finding[] {
  const profiles = [options.profile ?? 'standard'].flat()
  for (const profile of profiles) {
    if (Object.hasOwn(READER_RULES, profile)) continue
    throw new GisaError('invalid-argument', `options.profile: take some of ${Object.keys(READER_RULES).join(', ')}`)
  }
  const findings: Finding[] = []
  const view = viewFeed(typeof feed === 'string' ? feed : write(feed, profiles, options, findings))
  const setting = { now: options.now?.getTime(), profile: profiles[0]! }
  const rules: readonly Rule[] = [
    ...Object.values(FORMAT_RULES).flat(),
    ...profiles.flatMap((profile) => READER_RULES[profile]),
  ]
  for (const { find, formats, message, ...rule } of rules) {
    if (formats && !formats.includes(view.format)) continue
    for (const { where, line, detail } of find(view, setting)) {
      const tell = (text: string): string => (detail ? `${text}: ${detail}` : text)
      findings.push({
        ...rule,
        message: { en: tell(message.en), ko: tell(message.ko) },
        ...(where && { where }),
        ...(line && { line }),
      })
    }
  }
  return findings
}

/** The feed as it would be written, for the one reader where it is for one, with what the writer tells about the articles. */
function write(
  { articles, channel }: FeedModel,
  profiles: readonly ProfileId[],
  { now }: LintFeedOptions,
  findings: Finding[],
): string {
  const onIssue = (issue: Issue): void => void findings.push(toFinding(issue))
  return toRss(articles, channel, {
    ...(profiles.length === 1 && { profile: profiles[0]! }),
    ...(now && { now }),
    onIssue,
  })
}
