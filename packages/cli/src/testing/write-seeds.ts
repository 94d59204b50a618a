import type { ArticleInput, Site } from '@gisa/core'
import { type GraphOptions, renderHeadTags, toGraph, toHeadTags, toNewsArticle, toScript } from '@gisa/jsonld'
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

export function write(name: string, parsed: ArticleInput): Written {
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
    return issues.some(({ code }) => code.startsWith('no-article/')) ? [] : write(name, article)
  })
}
