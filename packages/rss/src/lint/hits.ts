import { toUrl } from '../text/to-url.ts'
import type { FeedView, Field, ItemView } from './feed-view.ts'
import type { Hit } from './rule.ts'

/** The feed's own head. */
export const onHead = (feed: FeedView, isBroken: boolean, detail?: string): Hit[] =>
  isBroken ? [{ line: feed.head?.line, detail }] : []

/** A hit for each item for which `find` answers: `true`, the broken field, or a detail. */
export function* onItems(
  feed: FeedView,
  find: (item: ItemView, index: number) => boolean | string | Field | undefined,
): Generator<Hit, void, undefined> {
  for (const [index, item] of feed.items.entries()) {
    const found = find(item, index)
    if (found === false || found === undefined) continue
    const field = typeof found === 'object' ? found : undefined
    const detail = typeof found === 'string' ? found : field?.value.slice(0, 100)
    yield { where: item.name.slice(0, 100), line: field?.line ?? item.line, detail }
  }
}

export const isBlank = (field: Field | undefined): boolean => field === undefined || field.value.trim() === ''

/** An address that RFC 3986 allows: absolute, ASCII, nothing to encode. */
export const isAddress = (value: string): boolean =>
  /^[a-z][a-z0-9+.-]{0,20}:[!-~]+$/i.test(value) && !/[<>"{}|\\^`]/.test(value)

/** Every address of the feed, with its place: links, ids that are addresses, media, and those in the HTML of its items. */
export function* addresses(
  feed: FeedView,
): Generator<{ value: string; where?: string; line?: number | undefined; inHtml?: true }> {
  for (const field of [feed.link, feed.selfLink]) if (field) yield { value: field.value, line: field.line }
  for (const item of feed.items) {
    const where = item.name.slice(0, 100)
    for (const field of [item.link, item.permaLink ? item.id : undefined, ...item.media]) {
      if (field) yield { value: field.value, where, line: field.line }
    }
    for (const field of [item.description, item.content]) {
      for (const match of field?.value.matchAll(IN_HTML) ?? []) {
        yield { value: match[1] ?? match[2] ?? '', where, line: field!.line, inHtml: true }
      }
    }
  }
}

const IN_HTML = /<[a-z][^<>]{0,2000}?\s(?:src|href)\s{0,4}=\s{0,4}(?:"([^"<>]{0,4000})"|'([^'<>]{0,4000})')/gi

/** Host name, in punycode; undefined for what is no http(s) address. */
export function hostName(value: string): string | undefined {
  const url = toUrl(value.trim())
  return url && new URL(url).hostname
}

/** Items that share a value with an earlier one. */
export function onRepeated(feed: FeedView, of: (item: ItemView) => Field | undefined): Iterable<Hit> {
  const seen = new Set<string>()
  return onItems(feed, (item) => {
    const field = of(item)
    if (!field || isBlank(field)) return undefined
    const isRepeated = seen.has(field.value)
    seen.add(field.value)
    return isRepeated ? field : undefined
  })
}

/** What belongs to one owner: the last two labels of a host, three where the second is a Korean registry's (`co.kr`). */
export function siteOf(value: string | undefined): string | undefined {
  const labels = hostName(value ?? '')?.split('.') ?? []
  const length = /^(?:co|or|go|ne|re|pe|ac|hs|ms|es|kg|mil)$/.test(labels.at(-2) ?? '') ? 3 : 2
  return labels.slice(-length).join('.') || undefined
}
