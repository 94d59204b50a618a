import { type ArticleInput, GisaError } from '@gisa/core'
import type { FeedPages } from '../write/feed-options.ts'

export interface PageFeedOptions {
  /** Which page, from 1. */
  page: number
  /** Articles on a page. */
  size: number
  /** Address of a page: `(page) => page === 1 ? '/rss.xml' : '/rss.xml?page=' + page`. */
  url: (page: number) => string
}

/**
 * A page of a feed in several documents (RFC 5005 §3): its articles, and its neighbours for `options.pages` of the writers.
 *
 * @example
 * const articles = [{ headline: '하나' }, { headline: '둘' }, { headline: '셋' }]
 * pageFeed(articles, { page: 2, size: 2, url: (page) => `https://hanbit.example/rss?page=${page}` }) //=> { articles: [{ headline: '셋' }], pages: { first: 'https://hanbit.example/rss?page=1', previous: 'https://hanbit.example/rss?page=1', last: 'https://hanbit.example/rss?page=2' } }
 */
export function pageFeed(
  articles: readonly ArticleInput[],
  { page, size, url }: PageFeedOptions,
): { articles: ArticleInput[]; pages: FeedPages } {
  if (!(Number.isInteger(size) && size > 0))
    throw new GisaError('invalid-argument', 'options.size: give a whole number above 0')
  const last = Math.max(1, Math.ceil(articles.length / size))
  if (!(Number.isInteger(page) && page > 0)) throw new GisaError('invalid-argument', 'options.page: give a page from 1')
  const pages: FeedPages = {
    first: url(1),
    ...(page > 1 && { previous: url(Math.min(page - 1, last)) }),
    ...(page < last && { next: url(page + 1) }),
    last: url(last),
  }
  return { articles: articles.slice((page - 1) * size, page * size), pages }
}
