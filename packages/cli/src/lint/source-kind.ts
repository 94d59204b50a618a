import { extname } from 'node:path'

/** What an input is checked as. */
export type SourceKind = 'page' | 'json-ld' | 'feed'

const FEED = /<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\b/i
const PAGE = /<(?:!doctype\s{1,9}html|html|head|body)\b/i
const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\/version\//
/** A declaration, a style sheet and comments may stand before the first element. */
const SNIFFED = 4096

const KIND_OF_NAME: Readonly<Record<string, SourceKind>> = {
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.json': 'json-ld',
  '.jsonld': 'json-ld',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
}

/**
 * What a text is, by how it begins; where that says nothing, by its file's name.
 *
 * @example
 * sourceKind('<?xml version="1.0"?><rss version="2.0">', 'news') //=> 'feed'
 * sourceKind('{"version": "https://jsonfeed.org/version/1.1"}', 'feed.json') //=> 'feed'
 * sourceKind('{"@type": "NewsArticle"}', '-') //=> 'json-ld'
 * sourceKind('<!doctype html>', 'page.xml') //=> 'page'
 * sourceKind('기사', 'article.txt') //=> undefined
 */
export function sourceKind(text: string, name: string): SourceKind | undefined {
  const start = text.slice(0, SNIFFED).replace(/^\uFEFF/, '')
  const [page, feed] = [start.search(PAGE), start.search(FEED)]
  if (feed >= 0 && (page < 0 || feed < page)) return 'feed'
  if (page >= 0) return 'page'
  if (/^\s{0,999}[[{]/.test(start)) return JSON_FEED.test(start) ? 'feed' : 'json-ld'
  return KIND_OF_NAME[extname(name).toLowerCase()]
}
