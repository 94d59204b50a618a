import { readHead } from '../metadata/page-head.ts'
import { absoluteUrl } from '../tree/absolute-url.ts'
import { type PageElement, textOf } from '../tree/page-tree.ts'
import { parseTree } from '../tree/parse-tree.ts'

/** A feed that a page leads to. */
export interface DiscoveredFeed {
  /** Absolute address. */
  url: string
  title?: string
  /** How the page names it: `<link rel="alternate">`, or a link that readers see. */
  from: 'link' | 'anchor'
}

const feedPath =
  /\/(?:rss|feed|feeds|atom)(?:[/.?]|$)|\.(?:rss|atom)(?:$|\?)|\/[\w-]*(?:rss|feed|atom)[\w-]*\.(?:xml|php|json)(?:$|\?)/i

/**
 * Finds the feeds that a page names: RSS, Atom and JSON Feed by `<link rel="alternate">`, then links whose address looks
 * like a feed's, each once.
 *
 * @param url The page's address, to make relative ones absolute; without it relative ones are left out.
 *
 * @example
 * discoverFeeds('<link rel="alternate" type="application/rss+xml" title="전체기사" href="/rss/allArticle.xml">', 'https://hanbit.example/') //=> [{ url: 'https://hanbit.example/rss/allArticle.xml', title: '전체기사', from: 'link' }]
 * discoverFeeds('<a href="/about">회사 소개</a>', 'https://hanbit.example/') //=> []
 */
export function discoverFeeds(html: string, url?: string): DiscoveredFeed[] {
  const tree = parseTree(html)
  const head = readHead(tree)
  const base = absoluteUrl(head.base, url) ?? url ?? tree.savedFrom
  const feeds = new Map<string, DiscoveredFeed>()
  const add = (href: string | undefined, title: string | undefined, from: DiscoveredFeed['from']): void => {
    const address = absoluteUrl(href, base)
    if (address === undefined || feeds.has(address)) return
    feeds.set(address, { url: address, ...(title !== undefined && title !== '' && { title }), from })
  }
  for (const { href, title } of head.feeds) add(href, title, 'link')
  for (const anchor of tree.tags.get('a')?.elements ?? []) {
    if (feedPath.test(anchor.attribs.href ?? '')) add(anchor.attribs.href, labelOf(anchor), 'anchor')
  }
  return [...feeds.values()]
}

function labelOf(anchor: PageElement): string | undefined {
  return textOf(anchor).replace(/\s+/g, ' ').trim() || anchor.attribs.title
}
