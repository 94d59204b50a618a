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

export interface FeedEntry {
  title: string | undefined
  link: string | undefined
  id: string | undefined
  /** The id may serve as the address. */
  permaLink: boolean
  /** In order of trust. */
  published: (string | undefined)[]
  updated: (string | undefined)[]
  summary: string | undefined
  content: string | undefined
  people: FeedPerson[]
  helpers: FeedPerson[]
  categories: (string | undefined)[]
  pictures: Image[]
  rights: string | undefined
  source: { name: string | undefined; url: string | undefined } | undefined
  language: string | undefined
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
    title: item.title ?? item.dc?.titles?.[0],
    link: item.link ?? item.atom?.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    id: item.guid?.value,
    permaLink: item.guid?.isPermaLink !== false,
    published: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.dcterms?.issued?.[0]],
    updated: [item.atom?.updated, item.dcterms?.modified?.[0]],
    summary: item.description ?? item.dc?.descriptions?.[0],
    content: item.content?.encoded,
    people: [...names(item.dc?.creators), ...(item.authors ?? [])],
    helpers: names(item.dc?.contributors),
    categories: item.categories?.map(({ name }) => name) ?? item.dc?.subjects ?? [],
    pictures: [...mediaPictures(item.media), ...enclosures.map(({ url }) => ({ ...(url && { url }) }))],
    rights: item.dc?.rights?.[0],
    source: item.source && { name: item.source.title, url: item.source.url },
    language: item.dc?.languages?.[0],
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
      title: item.title,
      link: item.link ?? item.rdf?.about,
      id: undefined,
      permaLink: false,
      published: [item.dc?.dates?.[0]],
      updated: [item.dcterms?.modified?.[0]],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      people: names(item.dc?.creators),
      helpers: names(item.dc?.contributors),
      categories: item.dc?.subjects ?? [],
      pictures: mediaPictures(item.media),
      rights: item.dc?.rights?.[0],
      source: undefined,
      language: item.dc?.languages?.[0],
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
    title: entry.title?.value,
    link: links.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href,
    id: entry.id,
    permaLink: /^https?:/.test(entry.id ?? ''),
    published: [entry.published, entry.updated],
    updated: [entry.published ? entry.updated : undefined],
    summary: entry.summary?.value,
    content: entry.content?.value,
    people: [...(entry.authors ?? []).map(uri), ...names(entry.dc?.creators)],
    helpers: (entry.contributors ?? []).map(uri),
    categories: entry.categories?.map(({ label, term }) => label ?? term) ?? [],
    pictures: [...mediaPictures(entry.media), ...pictures.map(({ href }) => ({ ...(href && { url: href }) }))],
    rights: entry.rights?.value,
    source: entry.source && {
      name: entry.source.title?.value,
      url: entry.source.links?.find(({ rel }) => rel !== 'self')?.href ?? entry.source.id,
    },
    language: undefined,
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
      title: item.title,
      link: item.url ?? item.external_url,
      id: item.id,
      permaLink: false,
      published: [item.date_published === undefined ? undefined : String(item.date_published)],
      updated: [item.date_modified === undefined ? undefined : String(item.date_modified)],
      summary: item.summary ?? (item.content_html === undefined ? item.content_text : undefined),
      content: item.content_html,
      people: (item.authors ?? []).map(({ name, url }) => ({ name, url })),
      helpers: [],
      categories: item.tags ?? [],
      pictures: item.image ? [{ url: item.image }] : [],
      rights: undefined,
      source: undefined,
      language: item.language,
    })),
  }
}

const isPicture = (url: string | undefined): boolean => /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(url ?? '')

/** Pictures of Media RSS, with caption, credit and size; those of a group too, and thumbnails where nothing else is. */
function mediaPictures(media: Media | undefined): Image[] {
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
  if (pictures.length > 0) return pictures
  return (media.thumbnails ?? []).map(({ url }) => ({ ...(url && { url }) }))
}
