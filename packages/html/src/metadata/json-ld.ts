import type { Article, Candidate, Candidates, Issue } from '@gisa/core'
import { fromSchema, readJsonLd, type SchemaNode } from '@gisa/jsonld'

/** What a page's JSON-LD says of its article. */
export interface JsonLdFacts {
  candidates: Candidates
  /** Whether a node describes an article. */
  isArticle: boolean
  /** The article's text, where the node holds it. */
  body?: string
  issues: Issue[]
}

const fields = [
  'subheadlines',
  'genre',
  'url',
  'outlet',
  'sections',
  'authors',
  'summary',
  'images',
  'keywords',
  'corrections',
  'rights',
  'language',
] as const satisfies readonly (keyof Article)[]

/** Reads a page's JSON-LD as candidates; the address chooses among several articles. */
export function readJsonLdFacts(scripts: readonly string[], url: string | undefined): JsonLdFacts {
  if (scripts.length === 0) return { candidates: {}, isArticle: false, issues: [] }
  const { article: node, nodes, issues } = readJsonLd(scripts, url === undefined ? {} : { url })
  const candidates: Candidates = {}
  const crumbs = crumbsOf(nodes)
  if (crumbs.length > 0) candidates.sections = [stated(crumbs, 'BreadcrumbList')]
  if (node === undefined) return { candidates, isArticle: false, issues }
  const { article, issues: odd } = fromSchema(node)
  for (const field of fields) {
    const value = article[field]
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
    Object.assign(candidates, { [field]: [stated(value, field), ...(candidates[field] ?? [])] })
  }
  const headline = printedHeadline(article)
  if (headline !== undefined) candidates.headline = [stated(headline, 'headline')]
  // as written: whether a zone stands there matters, and is lost once the date is read
  for (const field of ['datePublished', 'dateModified'] as const) {
    const date = article[field] === undefined ? undefined : node[field]
    if (typeof date === 'string') candidates[field] = [stated(date, field)]
  }
  if (article.paywalled === true) candidates.paywalled = [stated(true, 'isAccessibleForFree')]
  const body = typeof node.articleBody === 'string' ? node.articleBody : undefined
  return { candidates, isArticle: true, ...(body !== undefined && { body }), issues: [...issues, ...odd] }
}

function stated<T>(value: T, detail: string): Candidate<T> {
  return { value, source: 'json-ld', detail }
}

/** The headline with its marks, for the parser takes them off itself. */
function printedHeadline({ headline, labels = [], series }: Partial<Article>): string | undefined {
  if (headline === undefined) return undefined
  return [...labels, ...(series === undefined ? [] : [series])].map((mark) => `[${mark}]`).join('') + headline
}

/** Names of a breadcrumb list between the first (홈) and the page itself. */
function crumbsOf(nodes: readonly SchemaNode[]): string[] {
  const list = nodes.find((node) => [node['@type']].flat().some((type) => String(type).endsWith('BreadcrumbList')))
  const items = [list?.itemListElement]
    .flat()
    .filter((item): item is SchemaNode => typeof item === 'object' && item !== null)
  return items.flatMap((item) => {
    const inner = typeof item.item === 'object' && item.item !== null ? (item.item as SchemaNode).name : undefined
    const name = item.name ?? inner
    return typeof name === 'string' ? [name] : []
  })
}
