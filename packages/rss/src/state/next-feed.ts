import { type ArticleInput, GisaError, type Issue } from '@gisa/core'
import { isPlausible, toInstant, toRfc3339 } from '../text/dates.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { toPlain } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import { canonicalKey } from './canonical-key.ts'
import { type FeedState, type FeedStateItem, readFeedState } from './feed-state.ts'
import { isCopy, isRevision, type Story, toStory } from './same-story.ts'

export interface NextFeedOptions {
  /** The present: first date of what has none, and of changes that name no time. Without it no clock is read. */
  now?: Date
  /** How many articles the feed keeps. 200 unless given. */
  limit?: number
  /** Ids or addresses of articles that were withdrawn. */
  withdrawn?: readonly string[]
  /** A later version of a breaking story (`[속보]` → `종합`) takes the place of the earlier one. `false` unless given. */
  mergeRevisions?: boolean
  onIssue?: (issue: Issue) => void
}

/** The feed as it is now: hand `articles` and `updated` to a writer, `etag` and `lastModified` to `feedResponse`. */
export interface FeedSnapshot {
  /** Newest first; dates of publication as they first were. */
  articles: ArticleInput[]
  /** The newest change, ISO 8601. */
  updated?: string
  /** Changes when, and only when, what the feed says changes. */
  etag: string
  /** As an HTTP date. */
  lastModified?: string
}

const LIMIT = 200
/** Names of passed articles that are kept. */
const PASSED = 5000

/**
 * The next state of a feed, from the last one and the articles that are there now: a pure function, to be run as often as one
 * likes. One article is one item, whatever it is called by: id, `www.`, `m.` and AMP addresses, a portal's copy. A date of
 * publication never moves; one of change moves when the words do; the order stays. Articles that are no longer given stay until newer ones
 * push them out or `withdrawn` names them.
 *
 * @example
 * const article = { headline: '한빛시, 축제 연다', url: 'https://hanbit.example/a/1', datePublished: '2024-07-30T11:15:00+09:00' }
 * const first = nextFeed(undefined, [article])
 * const again = nextFeed(first.state, [{ ...article, url: 'https://m.hanbit.example/a/1?utm_source=x', datePublished: '2024-07-31T09:00:00+09:00' }])
 * again.feed.articles.map((each) => each.datePublished) //=> ['2024-07-30T11:15:00+09:00']
 * again.feed.etag === first.feed.etag //=> true
 */
export function nextFeed(
  state: FeedState | undefined,
  articles: Iterable<ArticleInput>,
  options: NextFeedOptions = {},
): { state: FeedState; feed: FeedSnapshot } {
  const { now, limit = LIMIT, withdrawn = [], mergeRevisions = false, onIssue } = options
  if (!(limit >= 1)) throw new GisaError('invalid-argument', 'options.limit: give a number above 0')
  if (now !== undefined && Number.isNaN(Number(now)))
    throw new GisaError('invalid-argument', 'options.now: give a valid Date')
  const known = readFeedState(state, onIssue)
  const shelf = new Shelf(mergeRevisions, onIssue)
  const gone = new Set(withdrawn.flatMap((name) => [`id:${name}`, `url:${canonicalKey(name)}`]))
  for (const item of known.items) if (!keysOf(item.article).some((key) => gone.has(key))) shelf.put(item)
  const passed = new Set(known.passed)
  for (const article of articles) {
    const keys = keysOf(article ?? {})
    if (toPlain(article?.headline) === undefined || keys.some((key) => gone.has(key))) continue
    if (!timeOf(article.datePublished) && keys.some((key) => passed.has(nameOf(key)))) continue
    shelf.take(article, now)
  }
  const all = shelf.items()
  const items = all.slice(0, limit)
  for (const { article } of all.slice(limit)) for (const key of keysOf(article)) passed.add(nameOf(key))
  const changed = newestChange(items, known, now)
  const next: FeedState = {
    version: 1,
    items,
    ...(changed && { changed }),
    ...(passed.size > 0 && { passed: [...passed].slice(-PASSED) }),
  }
  return { state: next, feed: toSnapshot(next) }
}

const nameOf = (key: string): string => fingerprint(key).toString(36)

const timeOf = (date: unknown): number => {
  const instant = toInstant(date)
  return instant && isPlausible(instant) ? instant.ms : 0
}

const iso = (ms: number): string => toRfc3339({ ms }, '+0900')

/** Names by which an article is known. */
function keysOf(article: ArticleInput): string[] {
  const id = toPlain(article.id)
  const url = canonicalKey(article.url)
  return [...(id ? [`id:${id}`] : []), ...(url ? [`url:${url}`] : [])]
}

/** All but the dates, in an order of keys that does not depend on how the record was made. */
function hashOf({ datePublished: _p, dateModified: _m, url: _u, ...rest }: ArticleInput): string {
  const text = JSON.stringify(rest, (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return fingerprint(text).toString(36) + fingerprint(text, 1).toString(36)
}

const wordsOf = ({ outlet, letters }: Story): string => `${outlet} ${letters}`

/** The items of a feed, found by any of their names. */
class Shelf {
  readonly #items = new Set<FeedStateItem>()
  readonly #byKey = new Map<string, FeedStateItem>()
  readonly #stories = new Map<FeedStateItem, Story>()
  readonly #byWords = new Map<string, FeedStateItem[]>()
  readonly #mergeRevisions: boolean
  readonly #onIssue: ((issue: Issue) => void) | undefined

  constructor(mergeRevisions: boolean, onIssue: ((issue: Issue) => void) | undefined) {
    this.#mergeRevisions = mergeRevisions
    this.#onIssue = onIssue
  }

  put(item: FeedStateItem): void {
    this.#items.add(item)
    for (const key of keysOf(item.article)) if (!this.#byKey.has(key)) this.#byKey.set(key, item)
    const story = toStory(item.article, timeOf(item.article.datePublished))
    this.#stories.set(item, story)
    const words = wordsOf(story)
    this.#byWords.set(words, [...(this.#byWords.get(words) ?? []), item])
  }

  /** Newest first, then by name: the same for the same items. */
  items(): FeedStateItem[] {
    const name = ({ article }: FeedStateItem): string => keysOf(article)[0] ?? `headline:${article.headline}`
    return [...this.#items].sort(
      (a, b) => timeOf(b.article.datePublished) - timeOf(a.article.datePublished) || (name(a) < name(b) ? -1 : 1),
    )
  }

  take(article: ArticleInput, now: Date | undefined): void {
    const published = timeOf(article.datePublished) || Number(now ?? 0)
    const dated = { ...article, ...(published && !timeOf(article.datePublished) && { datePublished: iso(published) }) }
    const story = toStory(article, published)
    const same = this.#find(article, story)
    if (same === undefined) {
      const earlier = this.#mergeRevisions ? this.#earlierVersion(story) : undefined
      if (earlier && published < timeOf(earlier.article.datePublished)) return
      if (earlier) this.#drop(earlier)
      this.put({ article: dated, hash: hashOf(article) })
      return
    }
    this.#update(same, article, now)
  }

  #find(article: ArticleInput, story: Story): FeedStateItem | undefined {
    for (const key of keysOf(article)) {
      const item = this.#byKey.get(key)
      if (item) return item
    }
    // a portal has its own names for the article; a record without any name is known by its headline
    for (const item of this.#byWords.get(wordsOf(story)) ?? []) {
      const isNamed = keysOf(article).length > 0 && keysOf(item.article).length > 0
      const isPortal = article.via !== undefined || item.article.via !== undefined
      if ((isPortal || !isNamed) && isCopy(story, this.#stories.get(item)!)) return item
    }
    return undefined
  }

  #earlierVersion(story: Story): FeedStateItem | undefined {
    for (const [item, other] of this.#stories) if (isRevision(story, other)) return item
    return undefined
  }

  #update(item: FeedStateItem, article: ArticleInput, now: Date | undefined): void {
    const before = item.article
    const first = timeOf(before.datePublished)
    const given = timeOf(article.datePublished)
    if (first && given && first !== given) {
      const message = `datePublished moved from ${before.datePublished} to ${article.datePublished}; the first stays`
      this.#onIssue?.({ code: 'state/published-moved', severity: 'info', message: `${message} · ${article.headline}` })
    }
    // a portal's copy never overwrites the outlet's own article
    const isCopied = article.via !== undefined && before.via === undefined
    const kept = isCopied
      ? before
      : { ...article, ...((before.id ?? article.id) !== undefined && { id: (before.id ?? article.id)! }) }
    const hash = isCopied ? item.hash : hashOf(kept)
    const changed = hash === item.hash ? timeOf(before.dateModified) : timeOfChange(before, article, now)
    const { dateModified: _m, ...rest } = kept
    const url = toUrl(before.url) ? before.url : kept.url
    const next: FeedStateItem = {
      article: {
        ...rest,
        ...(url && { url }),
        ...((before.datePublished ?? article.datePublished) !== undefined && {
          datePublished: (first ? before.datePublished : article.datePublished)!,
        }),
        ...(changed > first && { dateModified: iso(changed) }),
      },
      hash,
    }
    this.#drop(item)
    this.put(next)
    for (const key of keysOf(article)) this.#byKey.set(key, next)
  }

  #drop(item: FeedStateItem): void {
    this.#items.delete(item)
    const words = wordsOf(this.#stories.get(item)!)
    this.#byWords.set(
      words,
      this.#byWords.get(words)!.filter((other) => other !== item),
    )
    this.#stories.delete(item)
    for (const key of keysOf(item.article)) if (this.#byKey.get(key) === item) this.#byKey.delete(key)
  }
}

/** When the words changed: what the article says, else the present, else unknown; never before the last change. */
function timeOfChange(before: ArticleInput, article: ArticleInput, now: Date | undefined): number {
  const last = Math.max(timeOf(before.dateModified), timeOf(before.datePublished))
  const given = timeOf(article.dateModified)
  if (given > last) return given
  // a clock that went back must not hide the change
  return now === undefined ? last : Math.max(Number(now), last + 1000)
}

/** The newest date among the items; where items went, the present, if that is known. */
function newestChange(items: readonly FeedStateItem[], before: FeedState, now: Date | undefined): string | undefined {
  let newest = 0
  for (const { article } of items)
    newest = Math.max(newest, timeOf(article.datePublished), timeOf(article.dateModified))
  const last = timeOf(before.changed)
  const hashes = new Set(items.map(({ hash }) => hash))
  const isShorter = items.length < before.items.length && before.items.some(({ hash }) => !hashes.has(hash))
  const changed = Math.max(newest, last, isShorter ? Number(now ?? 0) : 0)
  return changed > 0 ? iso(changed) : undefined
}

function toSnapshot({ items, changed }: FeedState): FeedSnapshot {
  const content = items.map(({ article, hash }) => [
    article.id,
    article.url,
    hash,
    article.datePublished,
    article.dateModified,
  ])
  const text = JSON.stringify(content)
  return {
    articles: items.map(({ article }) => article),
    ...(changed && { updated: changed, lastModified: new Date(changed).toUTCString() }),
    etag: `"${fingerprint(text).toString(36)}${fingerprint(text, 1).toString(36)}"`,
  }
}
