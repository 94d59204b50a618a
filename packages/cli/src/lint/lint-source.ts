import { type Finding, GisaError } from '@gisa/core'
import { decodePage, lintPage } from '@gisa/html'
import { lintJsonLd, type Patch, type Profile } from '@gisa/jsonld'
import { lintFeed } from '@gisa/rss'
import { lineFinder } from './line-of.ts'
import { isFeedProfile, isMarkupProfile, MARKUP_PROFILES, PROFILES } from './profiles.ts'
import { type SourceKind, sourceKind } from './source-kind.ts'

/** Whose reading counts, and what the caller knows of a source. */
export interface LintSourceOptions {
  /** Names of readers, `google`, `naver`, `smartnews`; all of markup and the feed’s own standard unless given. */
  profiles?: readonly string[]
  /** The page’s address, absolute, where the page does not say it. */
  url?: string
  /** The present; without it no date lies in the future. */
  now?: Date
}

/** A finding of any of the linters; those about markup say whom it concerns, and how to put it right where they can. */
export interface SourceFinding extends Finding {
  profiles?: Profile[]
  patch?: Patch[]
}

/** A source that was checked. */
export interface LintedSource {
  kind: SourceKind
  /** The gravest first. */
  findings: SourceFinding[]
}

const GRAVITY: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, info: 2 }

/**
 * Checks the bytes of a page, a JSON-LD file or a feed, whichever it is by its content: a page by `lintPage`, JSON-LD by
 * `lintJsonLd`, RSS, Atom, JSON Feed and sitemaps by `lintFeed`. Each finding has its line where one can be told. A source
 * that is none of these throws a GisaError, and so does a profile that nobody knows.
 *
 * @example
 * const node = '{"@context": "https://schema.org", "@type": "NewsArticle",\n "headline": "&quot;한빛시&quot;"}'
 * const { kind, findings } = lintSource(new TextEncoder().encode(node), 'news.json', { profiles: ['google'] })
 * kind //=> 'json-ld'
 * findings.map(({ rule, level, line }) => [rule, level, line])[0] //=> ['H2', 'error', 2]
 */
export function lintSource(bytes: Uint8Array, name: string, options: LintSourceOptions = {}): LintedSource {
  const unknown = options.profiles?.find((profile) => !PROFILES.includes(profile))
  if (unknown !== undefined)
    throw new GisaError('unknown-profile', `there is no profile \`${unknown}\`; there are ${PROFILES.join(', ')}.`)
  const { text } = decodePage(bytes)
  const kind = sourceKind(text, name)
  if (kind === undefined) throw new GisaError('unknown-source', `${name}: is neither a page nor JSON-LD nor a feed.`)
  const line = lineFinder(text, kind)
  const findings = LINT[kind](bytes, text, name, options).map((finding): SourceFinding => {
    const at = finding.line ?? (finding.where === undefined ? undefined : line(finding.where))
    return at === undefined ? finding : { ...finding, line: at }
  })
  return { kind, findings: findings.sort((a, b) => GRAVITY[a.level] - GRAVITY[b.level]) }
}

type Lint = (bytes: Uint8Array, text: string, name: string, options: LintSourceOptions) => SourceFinding[]

const LINT: Readonly<Record<SourceKind, Lint>> = {
  page: (bytes, _, name, options) => lintPage(bytes, markupOptions(name, options)),
  'json-ld': (_, text, name, options) => {
    const value = readJson(text)
    if (value !== undefined && !text.includes('"@type"'))
      throw new GisaError('unknown-source', `${name}: holds no JSON-LD: there is no @type in it.`)
    // what is no JSON is checked as the text of a script, so that the fault is named
    return lintJsonLd(value ?? text, markupOptions(name, options))
  },
  feed: (_, text, __, { profiles = [], now }) => {
    const readers = profiles.filter(isFeedProfile)
    return lintFeed(text, { ...(readers.length > 0 && { profile: readers }), ...(now && { now }) })
  },
}

function markupOptions(
  name: string,
  { profiles, url, now }: LintSourceOptions,
): { profiles?: Profile[]; url?: string; now?: Date } {
  const readers = profiles?.filter(isMarkupProfile)
  if (readers?.length === 0) {
    throw new GisaError(
      'unknown-profile',
      `${name}: none of ${profiles?.join(', ')} reads pages; give one of ${Object.keys(MARKUP_PROFILES).join(', ')}.`,
    )
  }
  return { ...(readers && { profiles: readers }), ...(url !== undefined && { url }), ...(now && { now }) }
}

/** `undefined` for what is no JSON. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
