import { type ArticleInput, type Issue, type Site, toMarkdown, toText } from '@gisa/core'
import { renderHeadTags, toHeadTags, toNewsArticle, toScript } from '@gisa/jsonld'
import { UsageError } from '../usage-error.ts'
import { articleSite } from './article-site.ts'
import { FEED_FORMATS } from './feed-formats.ts'

/** What a format is written with. */
interface WriteSetting {
  /** The site as the caller named it; else each article's own. */
  site: Site | undefined
  onIssue: (issue: Issue) => void
}

export type ArticleFormat =
  | 'json'
  | 'jsonl'
  | 'jsonld'
  | 'html-head'
  | 'rss'
  | 'atom'
  | 'jsonfeed'
  | 'markdown'
  | 'text'

type Write = (articles: ArticleInput[], setting: WriteSetting) => Iterable<string> | AsyncIterable<string>

/** Name on the command line → how articles are written in it. One article stands alone, several in a list. */
export const ARTICLE_FORMATS: Readonly<Record<ArticleFormat, Write>> = {
  json: (articles) => [json(articles)],
  jsonl: (articles) => articles.map((article) => `${JSON.stringify(article)}\n`),
  jsonld: (articles, { site, onIssue }) => [
    json(articles.map((article) => toNewsArticle(article, { ...(site && { site }), onIssue }))),
  ],
  'html-head': (articles, setting) => articles.map((article) => headHtml(article, setting)),
  rss: (articles, setting) => FEED_FORMATS.rss.write(articles, channelOf(articles, setting), setting),
  atom: (articles, setting) => FEED_FORMATS.atom.write(articles, channelOf(articles, setting), setting),
  jsonfeed: (articles, setting) => FEED_FORMATS.json.write(articles, channelOf(articles, setting), setting),
  markdown: (articles, { onIssue }) => between('\n---\n\n', articles, (article) => toMarkdown(article, { onIssue })),
  text: (articles) => between('\n\n\n', articles, toText),
}

function json(values: readonly unknown[]): string {
  return values.length === 0 ? '' : `${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`
}

/** Documents, each ending its last line, with something between them. */
function between(rule: string, articles: ArticleInput[], write: (article: ArticleInput) => string): string[] {
  return articles.flatMap((article, i) => [i > 0 ? rule : '', `${write(article).trimEnd()}\n`])
}

/** Head tags and JSON-LD, as they go into a page's `<head>`. */
function headHtml(article: ArticleInput, { site = articleSite(article), onIssue }: WriteSetting): string {
  if (site === undefined) throw new UsageError(unknownSite(article))
  const options = { onIssue }
  const tags = renderHeadTags(toHeadTags(article, site, options))
  return `${tags}\n${toScript(toNewsArticle(article, { site, onIssue }))}\n`
}

function channelOf([first]: ArticleInput[], { site }: WriteSetting): Site {
  const channel = site ?? (first && articleSite(first))
  if (channel === undefined) throw new UsageError(unknownSite(first))
  return channel
}

function unknownSite(article: ArticleInput | undefined): string {
  return `The site of ${article?.headline ? `'${article.headline}'` : 'the article'} is not known: give --title and --link.`
}
