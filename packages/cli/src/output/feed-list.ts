import type { OutletProfile } from '@gisa/core'
import { decodePage, discoverFeeds, parseHtml } from '@gisa/html'
import { outlets, resolveOutlet } from '@gisa/outlets'
import { printable } from './printable.ts'

/** A feed that can be read. */
export interface ListedFeed {
  /** The outlet's name, where it is known. */
  outlet?: string
  title?: string
  url: string
  /** Who names it: a saved page, or the outlet's profile. */
  from: 'page' | 'outlet'
}

/** The feeds that outlets publish, as their profiles list them. */
export function feedsOf(profiles: readonly OutletProfile[]): ListedFeed[] {
  return profiles.flatMap(({ name, feeds = [] }) =>
    feeds.map((feed): ListedFeed => ({ outlet: name, ...feed, from: 'outlet' })),
  )
}

/** The feeds that a saved page names, then those of its outlet that it does not name; each once. */
export function feedsOfPage(bytes: Uint8Array): ListedFeed[] {
  const html = decodePage(bytes).text
  const { article } = parseHtml(bytes)
  const profile =
    outlets.find(({ id }) => id === article.outlet?.id) ??
    resolveOutlet({ html, ...(article.url !== undefined && { url: article.url }) })
  const outlet = profile?.name ?? article.outlet?.name
  const named = discoverFeeds(html, article.url).map(
    ({ url, title }): ListedFeed => ({
      ...(outlet !== undefined && { outlet }),
      ...(title !== undefined && { title }),
      url,
      from: 'page',
    }),
  )
  const known = new Set(named.map(({ url }) => url))
  return [...named, ...feedsOf(profile ? [profile] : []).filter(({ url }) => !known.has(url))]
}

/** One feed a line: address, outlet and title, so that the first word can be fetched. */
export function feedLines(feeds: readonly ListedFeed[]): string {
  const width = Math.max(...feeds.map(({ url }) => url.length))
  return feeds
    .map(({ url, outlet, title }) => printable([url.padEnd(width), outlet, title].filter(Boolean).join('  ').trimEnd()))
    .join('\n')
}
