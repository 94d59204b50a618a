import type { ArticleInput } from '@gisa/core'
import type { NewsArticle } from '../schema/nodes.ts'
import { ARTICLE_OPTIONS, articleNode, type NewsArticleOptions } from './article-node.ts'
import { checkArguments } from './write-options.ts'

/**
 * The article as one schema.org node with all that belongs to it inside, for Google, Bing and everyone else who reads
 * structured data. A parsed Article serves as well as a CMS record; only `headline` is expected, and an article without
 * one is written all the same and reported.
 *
 * Nothing is invented and nothing cut: a field that the article lacks is left out, writers are named without their
 * titles (which stand in `jobTitle`), dates without a zone are Korean time and reported. `onIssue` hears of everything
 * that was put right or left out. Embed it with {@link toScript}.
 *
 * Rules: Google's Article, author and paywall pages; schema.org 30.0.
 *
 * @example
 * toNewsArticle({ headline: '한빛시 도서관 개관', authors: [{ name: '김가온', role: '기자' }] }).author //=> [{ '@type': 'Person', name: '김가온', jobTitle: '기자' }]
 * toNewsArticle({ headline: '한빛시 도서관 개관', datePublished: '2026-03-01 09:00' }).datePublished //=> '2026-03-01T09:00:00+09:00'
 * toNewsArticle({ headline: '사설', genre: 'opinion' })['@type'] //=> ['NewsArticle', 'OpinionNewsArticle']
 */
export function toNewsArticle(article: ArticleInput, options: NewsArticleOptions = {}): NewsArticle {
  checkArguments('toNewsArticle', article, options, [...ARTICLE_OPTIONS, 'site'])
  return { '@context': 'https://schema.org', ...articleNode(article, options) }
}
