import { expect, test } from 'vitest'
import { pageFeed } from './page-feed.ts'

const articles = [1, 2, 3, 4, 5].map((n) => ({ headline: `${n}` }))
const url = (page: number): string => `https://news.hanbit.kr/rss?page=${page}`
const at = (page: number) => pageFeed(articles, { page, size: 2, url })

test('쪽마다 기사와 이웃', () => {
  expect(at(1)).toEqual({ articles: articles.slice(0, 2), pages: { first: url(1), next: url(2), last: url(3) } })
  expect(at(2).pages).toEqual({ first: url(1), previous: url(1), next: url(3), last: url(3) })
  expect(at(3)).toEqual({ articles: articles.slice(4), pages: { first: url(1), previous: url(2), last: url(3) } })
  expect(at(9)).toEqual({ articles: [], pages: { first: url(1), previous: url(3), last: url(3) } })
  expect(pageFeed([], { page: 1, size: 2, url }).pages).toEqual({ first: url(1), last: url(1) })
})
test('잘못 부르면', () => {
  expect(() => at(0)).toThrow('options.page')
  expect(() => pageFeed(articles, { page: 1, size: 0, url })).toThrow('options.size')
})
