import type { Image } from '@gisa/core'
import { type AnyFeed, parseFeed } from 'feedsmith'
import type { FeedPerson, Tell } from './feed-fields.ts'

/** A feed in whatever format, as one shape: texts as the feed holds them, addresses unresolved. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'json' | 'rdf'
  title: string | undefined
  link: string | undefined
  feedUrl: string | undefined
  hub: string | undefined
  description: string | undefined
  copyright: string | undefined
  logo: string | undefined
  language: string | undefined
  entries: FeedEntry[]
}

/** A value with the place in its item where the feed holds it: `dc:creator`, `media:content`, `authors`. */
export interface Found<T = string> {
  value: T
  place: string
}

/** What an item holds, field by field in order of trust. */
export interface FeedEntry {
  title: Found[]
  link: Found[]
  id: Found[]
  /** The id may serve as the address. */
  permaLink: boolean
  published: Found[]
  updated: Found[]
  summary: Found[]
  content: Found[]
  people: Found<FeedPerson>[]
  helpers: Found<FeedPerson>[]
  categories: Found[]
  pictures: Found<Image>[]
  rights: Found[]
  source: Found<{ name: string | undefined; url: string | undefined }>[]
  language: Found[]
}

/** The values that are there, in the order in which their places are named. */
function found<T>(byPlace: Readonly<Record<string, T | readonly (T | undefined)[] | undefined>>): Found<T>[] {
  return Object.entries(byPlace).flatMap(([place, values]) =>
    ([values].flat() as (T | undefined)[]).filter((value) => value !== undefined).map((value) => ({ value, place })),
  )
}

/** The library's parser, on what is left after the worst faults are repaired. Undefined, with an issue, for what is no feed. */
export function parseEntries(text: string, tell: Tell): ParsedFeed | undefined {
  const start = text.search(/[<{]/)
  const source = start > 0 ? text.slice(start) : text
  const whole = tryParse(source)
  if (whole) return whole
  const repaired = endAfterLastItem(source)
  const part = repaired === undefined ? undefined : tryParse(repaired)
  tell(...((part ? ['feed/cut-off', 'warning'] : ['feed/unreadable', 'error']) as Parameters<Tell>))
  return part
}

function tryParse(source: string): ParsedFeed | undefined {
  try {
    const parsed = parseFeed(source)
    switch (parsed.format) {
      case 'rss':
        return fromRss(parsed.feed)
      case 'rdf':
        return fromRdf(parsed.feed)
      case 'atom':
        return fromAtom(parsed.feed)
      case 'json':
        return fromJson(parsed.feed)
    }
  } catch {
    return undefined
  }
}

/** A feed that broke off, closed after its last whole item. */
function endAfterLastItem(source: string): string | undefined {
  const item = Math.max(source.lastIndexOf('</item>') + 7, 6)
  const entry = Math.max(source.lastIndexOf('</entry>') + 8, 7)
  if (item > 6) return `${source.slice(0, item)}${/<rdf:RDF\b/i.test(source) ? '</rdf:RDF>' : '</channel></rss>'}`
  return entry > 7 ? `${source.slice(0, entry)}</feed>` : undefined
}

type Parsed = AnyFeed<string>
type Rss = Extract<Parsed, { format: 'rss' }>['feed']
type RssItem = NonNullable<Rss['items']>[number]
type Rdf = Extract<Parsed, { format: 'rdf' }>['feed']
type Atom = Extract<Parsed, { format: 'atom' }>['feed']
type AtomEntry = NonNullable<Atom['entries']>[number]
type Json = Extract<Parsed, { format: 'json' }>['feed']
type Media = NonNullable<RssItem['media']>

const names = (values: readonly (string | undefined)[] | undefined): FeedPerson[] =>
  (values ?? []).map((name) => ({ name }))

function fromRss(feed: Rss): ParsedFeed {
  const links = feed.atom?.links ?? []
  return {
    format: 'rss',
    title: feed.title,
    link: feed.link ?? links.find(({ rel }) => rel === 'alternate')?.href,
    feedUrl: links.find(({ rel }) => rel === 'self')?.href,
    hub: links.find(({ rel }) => rel === 'hub')?.href,
    description: feed.description,
    copyright: feed.copyright ?? feed.dc?.rights?.[0],
    logo: feed.image?.url,
    language: feed.language ?? feed.dc?.languages?.[0],
    entries: (feed.items ?? []).map(fromRssItem),
  }
}

function fromRssItem(item: RssItem): FeedEntry {
  const enclosures = (item.enclosures ?? []).filter(({ type, url }) => /^image\//.test(type ?? '') || isPicture(url))
  return {
    title: found({ title: item.title, 'dc:title': item.dc?.titles }),
    link: found({
      link: item.link,
      'atom:link': item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    }),
    id: found({ guid: item.guid?.value }),
    permaLink: item.guid?.isPermaLink !== false,
    published: found({
      pubDate: item.pubDate,
      'dc:date': item.dc?.dates,
      'atom:published': item.atom?.published,
      'dcterms:issued': item.dcterms?.issued,
    }),
    updated: found({ 'atom:updated': item.atom?.updated, 'dcterms:modified': item.dcterms?.modified }),
    summary: found({ description: item.description, 'dc:description': item.dc?.descriptions }),
    content: found({ 'content:encoded': item.content?.encoded }),
    people: found<FeedPerson>({ 'dc:creator': names(item.dc?.creators), author: item.authors }),
    helpers: found({ 'dc:contributor': names(item.dc?.contributors) }),
    categories: item.categories
      ? found({ category: item.categories.map(({ name }) => name) })
      : found({ 'dc:subject': item.dc?.subjects }),
    pictures: [
      ...mediaPictures(item.media),
      ...found({ enclosure: enclosures.map(({ url }) => ({ ...(url && { url }) })) }),
    ],
    rights: found({ 'dc:rights': item.dc?.rights }),
    source: found({ source: item.source && { name: item.source.title, url: item.source.url } }),
    language: found({ 'dc:language': item.dc?.languages }),
  }
}

function fromRdf(feed: Rdf): ParsedFeed {
  return {
    format: 'rdf',
    title: feed.title,
    link: feed.link,
    feedUrl: undefined,
    hub: undefined,
    description: feed.description,
    copyright: feed.dc?.rights?.[0],
    logo: feed.image?.url,
    language: feed.dc?.languages?.[0],
    entries: (feed.items ?? []).map((item) => ({
      title: found({ title: item.title }),
      link: found({ link: item.link, 'rdf:about': item.rdf?.about }),
      id: [],
      permaLink: false,
      published: found({ 'dc:date': item.dc?.dates }),
      updated: found({ 'dcterms:modified': item.dcterms?.modified }),
      summary: found({ description: item.description, 'dc:description': item.dc?.descriptions }),
      content: found({ 'content:encoded': item.content?.encoded }),
      people: found({ 'dc:creator': names(item.dc?.creators) }),
      helpers: found({ 'dc:contributor': names(item.dc?.contributors) }),
      categories: found({ 'dc:subject': item.dc?.subjects }),
      pictures: mediaPictures(item.media),
      rights: found({ 'dc:rights': item.dc?.rights }),
      source: [],
      language: found({ 'dc:language': item.dc?.languages }),
    })),
  }
}

function fromAtom(feed: Atom): ParsedFeed {
  const link = (rel: string): string | undefined =>
    feed.links?.find((each) => (each.rel ?? 'alternate') === rel && each.href)?.href
  return {
    format: 'atom',
    title: feed.title?.value,
    link: link('alternate'),
    feedUrl: link('self'),
    hub: link('hub'),
    description: feed.subtitle?.value,
    copyright: feed.rights?.value,
    logo: feed.logo ?? feed.icon,
    language: undefined,
    entries: (feed.entries ?? []).map(fromAtomEntry),
  }
}

function fromAtomEntry(entry: AtomEntry): FeedEntry {
  const links = entry.links ?? []
  const pictures = links.filter(
    ({ rel, type, href }) => rel === 'enclosure' && (/^image\//.test(type ?? '') || isPicture(href)),
  )
  const uri = ({ name, email, uri: url }: { name?: string; email?: string; uri?: string }): FeedPerson => ({
    name,
    email,
    url,
  })
  return {
    title: found({ title: entry.title?.value }),
    link: found({ link: links.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href }),
    id: found({ id: entry.id }),
    permaLink: /^https?:/.test(entry.id ?? ''),
    published: found({ published: entry.published, updated: entry.updated }),
    updated: found({ updated: entry.published ? entry.updated : undefined }),
    summary: found({ summary: entry.summary?.value }),
    content: found({ content: entry.content?.value }),
    people: found({ author: (entry.authors ?? []).map(uri), 'dc:creator': names(entry.dc?.creators) }),
    helpers: found({ contributor: (entry.contributors ?? []).map(uri) }),
    categories: found({ category: entry.categories?.map(({ label, term }) => label ?? term) }),
    pictures: [
      ...mediaPictures(entry.media),
      ...found({ 'link[rel=enclosure]': pictures.map(({ href }) => ({ ...(href && { url: href }) })) }),
    ],
    rights: found({ rights: entry.rights?.value }),
    source: found({
      source: entry.source && {
        name: entry.source.title?.value,
        url: entry.source.links?.find(({ rel }) => rel !== 'self')?.href ?? entry.source.id,
      },
    }),
    language: [],
  }
}

function fromJson(feed: Json): ParsedFeed {
  return {
    format: 'json',
    title: feed.title,
    link: feed.home_page_url,
    feedUrl: feed.feed_url,
    hub: feed.hubs?.[0]?.url,
    description: feed.description,
    copyright: undefined,
    logo: feed.icon ?? feed.favicon,
    language: feed.language,
    entries: (feed.items ?? []).map((item) => ({
      title: found({ title: item.title }),
      link: found({ url: item.url, external_url: item.external_url }),
      id: found({ id: item.id }),
      permaLink: false,
      published: found({ date_published: item.date_published && String(item.date_published) }),
      updated: found({ date_modified: item.date_modified && String(item.date_modified) }),
      summary: found({
        summary: item.summary,
        content_text: item.content_html === undefined ? item.content_text : undefined,
      }),
      content: found({ content_html: item.content_html }),
      people: found({ authors: (item.authors ?? []).map(({ name, url }) => ({ name, url })) }),
      helpers: [],
      categories: found({ tags: item.tags }),
      pictures: found<Image>({ image: item.image ? { url: item.image } : undefined }),
      rights: [],
      source: [],
      language: found({ language: item.language }),
    })),
  }
}

const isPicture = (url: string | undefined): boolean => /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url ?? '')

/** Pictures of Media RSS, with caption, credit and size; those of a group too, and thumbnails where nothing else is. */
function mediaPictures(media: Media | undefined): Found<Image>[] {
  if (media === undefined) return []
  const contents = [...(media.contents ?? []), ...(media.groups ?? []).flatMap((group) => group.contents ?? [])]
  const pictures = contents
    .filter(
      ({ medium, type, url }) =>
        medium === 'image' || /^image\//.test(type ?? '') || (!medium && !type) || isPicture(url),
    )
    .map(({ url, width, height, description, title, credits }): Image => {
      const caption = description?.value ?? title?.value
      const credit = credits?.[0]?.value
      return {
        ...(url && { url }),
        ...(caption && { caption }),
        ...(credit && { credit }),
        ...(width && { width }),
        ...(height && { height }),
      }
    })
  if (pictures.length > 0) return found({ 'media:content': pictures })
  return found({ 'media:thumbnail': (media.thumbnails ?? []).map(({ url }) => ({ ...(url && { url }) })) })
}
