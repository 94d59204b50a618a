import { readXml, type XmlElement, type XmlFault } from './xml-tree.ts'

/** A value of the feed with its line. */
export interface Field {
  value: string
  line?: number | undefined
  /** What was meant as text is marked as text (CDATA or numeric references), not only escaped. */
  marked?: boolean
}

/** A feed as the rules look at it, whatever its format. A field that is not there is absent, one that is empty is ''. */
export interface FeedView {
  format: 'rss' | 'atom' | 'json' | 'sitemap' | 'unknown'
  source: string
  bytes: number
  faults: XmlFault[]
  root: XmlElement | undefined
  /** RSS's `channel`, Atom's `feed`. */
  head: XmlElement | undefined
  json: Record<string, unknown> | undefined
  title: Field | undefined
  link: Field | undefined
  description: Field | undefined
  language: Field | undefined
  selfLink: Field | undefined
  hub: Field | undefined
  published: Field | undefined
  updated: Field | undefined
  items: ItemView[]
}

export interface ItemView {
  element: XmlElement | undefined
  json: Record<string, unknown> | undefined
  /** For a finding: the title, else the id. */
  name: string
  line: number | undefined
  title: Field | undefined
  link: Field | undefined
  id: Field | undefined
  /** The id says that it is an address. */
  permaLink: boolean
  published: Field | undefined
  updated: Field | undefined
  description: Field | undefined
  content: Field | undefined
  authors: Field[]
  categories: Field[]
  /** Addresses of pictures and other media. */
  media: Field[]
}

export const NS = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  history: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  snf: 'http://www.smartnews.be/snf',
  sy: 'http://purl.org/rss/1.0/modules/syndication/',
  webfeeds: 'http://webfeeds.org/rss/1.0',
} as const

/** Children of that name and namespace ('' for elements without one). */
export const childrenOf = (element: XmlElement | undefined, local: string, uri = ''): XmlElement[] =>
  element?.children.filter((child) => child.local === local && child.uri === uri) ?? []

export const childOf = (element: XmlElement | undefined, local: string, uri = ''): XmlElement | undefined =>
  childrenOf(element, local, uri)[0]

/** All elements below, in order. */
export function* descendantsOf(element: XmlElement | undefined): Generator<XmlElement, void, undefined> {
  const waiting = [...(element?.children ?? [])].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!)
  }
}

const field = (element: XmlElement | undefined): Field | undefined =>
  element && { value: element.text, line: element.line, marked: element.marked }

const attribute = (element: XmlElement | undefined, name: string): Field | undefined => {
  const value = element?.attributes.get(name)
  return value === undefined ? undefined : { value, line: element!.line }
}

export function viewFeed(source: string): FeedView {
  const bytes = new TextEncoder().encode(source).length
  const base = { source, bytes, faults: [], root: undefined, head: undefined, json: undefined, items: [] }
  if (/^\uFEFF?\s{0,100}\{/.test(source)) return viewJson({ ...base, ...EMPTY, format: 'unknown' })
  const { root, faults } = readXml(source)
  const view: FeedView = { ...base, ...EMPTY, format: 'unknown', faults, root }
  if (root?.local === 'rss') return viewRss(view, root)
  if (root?.local === 'feed') return viewAtom(view, root)
  if (root?.local === 'urlset') return viewSitemap(view, root)
  return view
}

const EMPTY = {
  title: undefined,
  link: undefined,
  description: undefined,
  language: undefined,
  selfLink: undefined,
  hub: undefined,
  published: undefined,
  updated: undefined,
}

function viewRss(view: FeedView, root: XmlElement): FeedView {
  const head = childOf(root, 'channel')
  const links = childrenOf(head, 'link', NS.atom)
  const linkTo = (rel: string): Field | undefined =>
    attribute(
      links.find((link) => link.attributes.get('rel') === rel),
      'href',
    )
  return {
    ...view,
    format: 'rss',
    head,
    title: field(childOf(head, 'title')),
    link: field(childOf(head, 'link')),
    description: field(childOf(head, 'description')),
    language: field(childOf(head, 'language')) ?? field(childOf(head, 'language', NS.dc)),
    selfLink: linkTo('self'),
    hub: linkTo('hub'),
    published: field(childOf(head, 'pubDate')),
    updated: field(childOf(head, 'lastBuildDate')),
    items: childrenOf(head, 'item').map((item): ItemView => {
      const guid = childOf(item, 'guid')
      const media = [
        ...childrenOf(item, 'content', NS.media),
        ...childrenOf(item, 'thumbnail', NS.media),
        ...childrenOf(item, 'enclosure'),
      ]
      return {
        element: item,
        json: undefined,
        line: item.line,
        name: childOf(item, 'title')?.text.trim() || guid?.text.trim() || `line ${item.line}`,
        title: field(childOf(item, 'title')),
        link: field(childOf(item, 'link')),
        id: field(guid),
        permaLink: guid !== undefined && guid.attributes.get('isPermaLink') !== 'false',
        published: field(childOf(item, 'pubDate')),
        updated: field(childOf(item, 'updated', NS.atom)) ?? field(childOf(item, 'modified', NS.dcterms)),
        description: field(childOf(item, 'description')),
        content: field(childOf(item, 'encoded', NS.content)),
        authors: [...childrenOf(item, 'creator', NS.dc), ...childrenOf(item, 'author')].map((each) => field(each)!),
        categories: childrenOf(item, 'category').map((each) => field(each)!),
        media: media.map((each) => attribute(each, 'url')).filter((each) => each !== undefined),
      }
    }),
  }
}

function viewAtom(view: FeedView, head: XmlElement): FeedView {
  const { uri } = head
  const links = childrenOf(head, 'link', uri)
  const linkTo = (list: XmlElement[], rel: string): Field | undefined =>
    attribute(
      list.find((link) => (link.attributes.get('rel') ?? 'alternate') === rel),
      'href',
    )
  return {
    ...view,
    format: 'atom',
    head,
    title: field(childOf(head, 'title', uri)),
    link: linkTo(links, 'alternate'),
    description: field(childOf(head, 'subtitle', uri)),
    language: attribute(head, 'xml:lang'),
    selfLink: linkTo(links, 'self'),
    hub: linkTo(links, 'hub'),
    published: undefined,
    updated: field(childOf(head, 'updated', uri)),
    items: childrenOf(head, 'entry', uri).map((entry): ItemView => {
      const entryLinks = childrenOf(entry, 'link', uri)
      return {
        element: entry,
        json: undefined,
        line: entry.line,
        name:
          childOf(entry, 'title', uri)?.text.trim() || childOf(entry, 'id', uri)?.text.trim() || `line ${entry.line}`,
        title: field(childOf(entry, 'title', uri)),
        link: linkTo(entryLinks, 'alternate'),
        id: field(childOf(entry, 'id', uri)),
        permaLink: false,
        published: field(childOf(entry, 'published', uri)),
        updated: field(childOf(entry, 'updated', uri)),
        description: field(childOf(entry, 'summary', uri)),
        content: field(childOf(entry, 'content', uri)),
        authors: childrenOf(entry, 'author', uri).map(
          (author) => field(childOf(author, 'name', uri)) ?? { value: '', line: author.line },
        ),
        categories: childrenOf(entry, 'category', uri).map(
          (each) => attribute(each, 'term') ?? { value: '', line: each.line },
        ),
        media: [
          ...childrenOf(entry, 'content', NS.media).map((each) => attribute(each, 'url')),
          ...entryLinks
            .filter((each) => each.attributes.get('rel') === 'enclosure')
            .map((each) => attribute(each, 'href')),
        ].filter((each) => each !== undefined),
      }
    }),
  }
}

function viewSitemap(view: FeedView, root: XmlElement): FeedView {
  return {
    ...view,
    format: 'sitemap',
    head: root,
    items: childrenOf(root, 'url', root.uri).map((url): ItemView => {
      const news = childOf(url, 'news', NS.news)
      const loc = childOf(url, 'loc', root.uri)
      return {
        element: url,
        json: undefined,
        line: url.line,
        name: childOf(news, 'title', NS.news)?.text.trim() || loc?.text.trim() || `line ${url.line}`,
        title: field(childOf(news, 'title', NS.news)),
        link: field(loc),
        id: undefined,
        permaLink: false,
        published: field(childOf(news, 'publication_date', NS.news)),
        updated: field(childOf(url, 'lastmod', root.uri)),
        description: undefined,
        content: undefined,
        authors: [],
        categories: [],
        media: [],
      }
    }),
  }
}

function viewJson(view: FeedView): FeedView {
  let json: unknown
  try {
    json = JSON.parse(view.source.replace(/^\uFEFF/, ''))
  } catch (error) {
    return {
      ...view,
      faults: [{ kind: 'structure', line: 1, detail: error instanceof Error ? error.message : 'no JSON' }],
    }
  }
  const feed = json as Record<string, unknown>
  const text = (value: unknown): Field | undefined => (typeof value === 'string' ? { value } : undefined)
  const list = (value: unknown): Record<string, unknown>[] =>
    Array.isArray(value) ? value.filter((each) => each !== null && typeof each === 'object') : []
  return {
    ...view,
    format: 'json',
    json: feed,
    title: text(feed.title),
    link: text(feed.home_page_url),
    description: text(feed.description),
    language: text(feed.language),
    selfLink: text(feed.feed_url),
    hub: text(list(feed.hubs)[0]?.url),
    items: list(feed.items).map((item, index) => ({
      element: undefined,
      json: item,
      line: undefined,
      name: text(item.title)?.value ?? text(item.id)?.value ?? `items[${index}]`,
      title: text(item.title),
      link: text(item.url),
      id: text(item.id),
      permaLink: false,
      published: text(item.date_published),
      updated: text(item.date_modified),
      description: text(item.summary),
      content: text(item.content_html) ?? text(item.content_text),
      authors: list(item.authors).map((author) => text(author.name) ?? text(author.url) ?? { value: '' }),
      categories: (Array.isArray(item.tags) ? item.tags : []).map((tag) => ({ value: String(tag) })),
      media: [text(item.image)].filter((each) => each !== undefined),
    })),
  }
}
