import type { Issue } from '@gisa/core'
import { isNode, itemsOf, type SchemaNode, typesOf } from './schema-node.ts'
import { urlKey } from './url-key.ts'

/** How well a class fits a news page's main thing; others do not count. Classes that end in NewsArticle rank first. */
const RANKS: Readonly<Record<string, number>> = {
  newsarticle: 0,
  article: 1,
  blogposting: 1,
  liveblogposting: 1,
  socialmediaposting: 1,
  report: 1,
  advertisercontentarticle: 1,
  satiricalarticle: 1,
  scholarlyarticle: 1,
  techarticle: 1,
  videoobject: 2,
}

interface Found {
  node: SchemaNode
  rank: number
  /** It stands at the top, or is the main entity of what does: not in a list of other articles. */
  own: boolean
}

/**
 * The node that describes the page's article: the one whose address is the page's, else the first that stands for
 * itself, news before other articles before videos. Articles in lists and parts count only with the page's address.
 */
export function chooseArticle(
  nodes: readonly SchemaNode[],
  url: string | undefined,
): { article?: SchemaNode; issues: Issue[] } {
  const issues: Issue[] = []
  const found = findArticles(nodes)
  const best = (candidates: Found[]): Found | undefined =>
    candidates.reduce<Found | undefined>((a, b) => (a === undefined || order(b) < order(a) ? b : a), undefined)
  const own = found.filter((each) => each.own)
  const chosen = best(withAddress(found, url, false)) ?? best(withAddress(found, url, true)) ?? best(own)
  if (chosen === undefined) return { issues }
  const rivals = own.filter(({ rank }) => rank === chosen.rank)
  if (rivals.length > 1 && !rivals.every(({ node }) => isSame(node, chosen.node))) {
    const message = `${rivals.length} nodes could be the page's article; ${url === undefined ? 'give `url` to choose' : 'the best match was taken'}`
    issues.push({ code: 'json-ld/several-articles', message, severity: 'info' })
  }
  return { article: chosen.node, issues }
}

const order = ({ rank, own }: Found): number => rank * 2 + (own ? 0 : 1)

function withAddress(found: readonly Found[], url: string | undefined, loose: boolean): Found[] {
  const key = urlKey(url, loose)
  if (key === undefined) return []
  return found.filter(({ node }) => addressesOf(node).some((address) => urlKey(address, loose) === key))
}

/** Where the node says that it can be read. */
function addressesOf(node: SchemaNode): unknown[] {
  return [
    ...itemsOf(node.url),
    ...itemsOf(node.mainEntityOfPage).flatMap((page) => (isNode(page) ? [page['@id'], page.url] : page)),
    node['@id'],
  ]
}

function isSame(a: SchemaNode, b: SchemaNode): boolean {
  return a === b || (a.headline === b.headline && a.datePublished === b.datePublished)
}

function findArticles(nodes: readonly SchemaNode[]): Found[] {
  const found: Found[] = []
  const seen = new Set<object>()
  const visit = (value: unknown, own: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, own)
    if (!isNode(value) || seen.has(value)) return
    seen.add(value)
    const rank = rankOf(value)
    if (rank !== undefined) found.push({ node: value, rank, own })
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'object') visit(each, own && key === 'mainEntity')
    }
  }
  for (const node of nodes) visit(node, true)
  return found
}

function rankOf(node: SchemaNode): number | undefined {
  const ranks = typesOf(node).flatMap((type) => {
    const name = type.toLowerCase()
    return name.endsWith('newsarticle') ? 0 : Object.hasOwn(RANKS, name) ? (RANKS[name] ?? []) : []
  })
  return ranks.length === 0 ? undefined : Math.min(...ranks)
}
