import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleInput, Issue, Site } from '@gisa/core'
import { type GraphOptions, renderHeadTags, toGraph, toHeadTags, toNewsArticle, toScript } from '@gisa/jsonld'
import { toRss } from '@gisa/rss'
import { fromFeed } from '@gisa/rss/read'
import { parseSource } from '../input/parse-source.ts'
import { articleSite } from '../output/article-site.ts'
import { SEEDS } from './run-cli.ts'
import { readSeeds } from './seed.ts'

/** What the writers make of one article, as a newsroom would: it knows its site, its logo and the article's address. */
export interface Written {
  name: string
  article: ArticleInput
  site: Site
  /** One node and a graph, plain and with all that is off unless asked for. */
  nodes: object[]
  /** A page whose head holds the tags and the one node. */
  page: string
}

/** Off unless asked for. */
const ALL: GraphOptions = { paywallSelector: '.paywall', quotations: true, links: true, emails: true, labels: true }

function write(name: string, parsed: ArticleInput): Written {
  const home = articleSite(parsed) ?? { name: '한빛일보', url: 'https://www.hanbit.example/' }
  const site = { ...home, logo: { url: new URL('/mark.png', home.url).href, width: 600, height: 120 } }
  const article = { url: new URL('/news/1', home.url).href, ...parsed }
  const node = toNewsArticle(article, { site })
  const nodes = [
    node,
    toNewsArticle(article, { ...ALL, site }),
    toGraph(article, site),
    toGraph(article, site, ALL),
    toNewsArticle(article, { site, live: { start: '2026-03-01T09:00:00+09:00' } }),
  ]
  const head = renderHeadTags(toHeadTags(article, site)) + toScript(node)
  const page = `<!doctype html><html lang="ko"><head><title>${name}</title>${head}</head><body class="paywall"></body></html>`
  return { name, article, site, nodes, page }
}

/** Every seed that holds an article, written. */
export function writeSeeds(): Written[] {
  return readSeeds(SEEDS).flatMap(({ name, seed, bytes }) => {
    const { article, issues } = parseSource(bytes, seed.file, seed.url === undefined ? {} : { url: seed.url })
    return holdsArticle(issues) ? write(name, article) : []
  })
}

/** The same articles, read from an RSS feed of them. */
export function writeFeed(written: readonly Written[]): Written[] {
  const channel = { name: '한빛일보', url: 'https://www.hanbit.example/', description: '한빛시의 뉴스' }
  const feed = toRss(
    written.map(({ article }) => article),
    channel,
  )
  return fromFeed(feed).articles.map((article, i) => write(`item ${i} of a feed`, article))
}

/** Every saved page of a folder that holds an article, parsed and written. */
export function writePages(folder: string): Written[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return files.flatMap((file) => {
    const { article, issues } = parseSource(readFileSync(join(folder, file)), file)
    return holdsArticle(issues) ? write(file, article) : []
  })
}

function holdsArticle(issues: readonly Issue[]): boolean {
  return !issues.some(({ code }) => code.startsWith('no-article/'))
}
