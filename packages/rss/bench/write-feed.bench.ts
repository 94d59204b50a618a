import { bench, describe } from 'vitest'
import { toAtom, toJsonFeed, toRss } from '../src/index.ts'
import { benchArticles } from './articles.ts'
import { CHANNEL, concatSafe, feed, feedsmith, renderBody, rss } from './peers.ts'

// Peers get their bodies rendered beforehand; ours renders them from the blocks each time. `concatSafe` stands for the limit.
// Every writer's text is turned into bytes, so that no string is left unbuilt.
const bytes = (text: string): number => Buffer.byteLength(text)

describe.each([50, 1000])('%i articles as a feed', (count) => {
  const articles = benchArticles(count)
  const bodies = articles.map(renderBody)
  const options = { time: 2000, warmupTime: 500 }
  bench('gisa toRss', () => void bytes(toRss(articles, CHANNEL)), options)
  bench('concatSafe, same rendering', () => void bytes(concatSafe(articles, undefined)), options)
  bench('feedsmith, body given', () => void bytes(feedsmith(articles, bodies)), options)
  bench('feed, body given', () => void bytes(feed(articles, bodies)), options)
  bench('rss, body given', () => void bytes(rss(articles, bodies)), options)
  bench('gisa toAtom', () => void bytes(toAtom(articles, CHANNEL)), options)
  bench('gisa toJsonFeed', () => void bytes(toJsonFeed(articles, CHANNEL)), options)
})
