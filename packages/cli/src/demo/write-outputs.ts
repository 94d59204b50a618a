import { mkdir, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { ArticleInput, Channel } from '@gisa/core'
import { renderHeadTags, toHeadTags, toNewsArticle, toScript } from '@gisa/jsonld'
import { toJsonFeed, toNewsSitemap, toRss } from '@gisa/rss'
import { hasArticle, type Reading } from '../input/read-articles.ts'
import { articleSite } from '../output/article-site.ts'
import { writeFeedFile } from '../output/write-feed-file.ts'
import { articleView } from '../preview/article-view.ts'
import { html, raw } from '../preview/html.ts'
import { previewPage } from '../preview/page.ts'
import type { PreviewEntry } from '../preview/preview-entry.ts'

/** The site that the demo's feeds pretend to be; inputs of many outlets stand in them. */
const CHANNEL: Channel = {
  name: '기사 시연',
  url: 'https://gisa.example/',
  feedUrl: 'https://gisa.example/feed.xml',
  description: 'What `pnpm demo` has read',
  language: 'ko',
}

/** A page with more than these would take a browser too long to lay out. */
const SHOWN_AT_MOST = 300

/** Everything that Gisa makes of the articles, as files in a folder. Returns how many articles there were. */
export async function writeOutputs(readings: readonly Reading[], folder: string): Promise<number> {
  const found = readings.filter(hasArticle)
  const articles = found.map(({ article }) => article)
  const write = (name: string, text: string): Promise<number> => writeFeedFile(join(folder, name), [text])
  await rm(join(folder, 'jsonld'), { recursive: true, force: true })
  await mkdir(join(folder, 'jsonld'), { recursive: true })
  await write('articles.json', `${JSON.stringify(articles, null, 2)}\n`)
  await write('feed.xml', toRss(articles, CHANNEL))
  await write('feed.json', toJsonFeed(articles, { ...CHANNEL, feedUrl: 'https://gisa.example/feed.json' }))
  await write('sitemap-news.xml', toNewsSitemap(articles, CHANNEL))
  for (const [name, { article }] of uniqueNames(found)) await write(`jsonld/${name}.html`, markupPage(article))
  const entries = readings.slice(0, SHOWN_AT_MOST).map(toEntry)
  await write('index.html', previewPage(entries, readings.length))
  return found.length
}

/** Each input under its file's name; where two files have one name, the second gets a number. */
function uniqueNames(readings: readonly Reading[]): Map<string, Reading> {
  const names = new Map<string, Reading>()
  for (const reading of readings) {
    const base = basename(reading.name, extname(reading.name))
    let name = base
    for (let i = 2; names.has(name); i++) name = `${base}-${i}`
    names.set(name, reading)
  }
  return names
}

function toEntry(reading: Reading): PreviewEntry {
  const { name, article, issues } = reading
  const result = reading.result ?? { article: { authors: [], body: [], ...article }, source: '', lines: [], issues }
  const entry = { file: basename(name), result }
  if (!hasArticle(reading)) return entry
  const item = /<item>.*<\/item>/s.exec(toRss([article], CHANNEL))?.[0]
  return { ...entry, node: toNode(article), ...(item !== undefined && { item }) }
}

function toNode(article: ArticleInput): object {
  const site = articleSite(article)
  return toNewsArticle(article, site ? { site } : {})
}

/** A page with the article's markup in its head, as validators of structured data take it. */
function markupPage(article: ArticleInput): string {
  const site = articleSite(article)
  const tags = site ? renderHeadTags(toHeadTags(article, site)) : ''
  return html`<!doctype html>
<html lang="${article.language ?? 'ko'}">
<head>
<meta charset="utf-8">
<title>${article.headline ?? ''}</title>
${raw(tags)}
${raw(toScript(toNode(article)))}
</head>
<body>
${articleView({ authors: [], body: [], ...article }, 'headline')}
</body>
</html>
`.source
}
