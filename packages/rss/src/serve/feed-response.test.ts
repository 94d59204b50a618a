import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Article } from '@gisa/core'
import RssParser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import { article, CHANNEL } from '../../test/hard-inputs.ts'
import { type FeedState, nextFeed, streamRss, toRss } from '../index.ts'
import { feedResponse, type ServedFeed } from './feed-response.ts'
import { isNotModified } from './is-not-modified.ts'

const URL_ = 'https://news.hanbit.kr/rss.xml'
const FEED: ServedFeed = {
  body: '<rss version="2.0"/>',
  format: 'rss',
  etag: '"a1"',
  lastModified: 'Tue, 30 Jul 2024 02:01:00 GMT',
}
const ask = (headers: Record<string, string> = {}, method = 'GET', feed: ServedFeed = FEED): Response =>
  feedResponse(new Request(URL_, { method, headers }), feed)

describe('조건부 요청', () => {
  test.each([
    ['처음', {}, 200],
    ['같은 ETag', { 'If-None-Match': '"a1"' }, 304],
    ['약한 ETag', { 'If-None-Match': 'W/"a1"' }, 304],
    ['여러 ETag', { 'If-None-Match': '"x", "a1"' }, 304],
    ['별표', { 'If-None-Match': '*' }, 304],
    ['다른 ETag', { 'If-None-Match': '"b2"' }, 200],
    ['따옴표 없는 것', { 'If-None-Match': 'a1' }, 200],
    ['같은 때', { 'If-Modified-Since': 'Tue, 30 Jul 2024 02:01:00 GMT' }, 304],
    ['앞선 때', { 'If-Modified-Since': 'Tue, 30 Jul 2024 02:00:59 GMT' }, 200],
    ['읽을 수 없는 때', { 'If-Modified-Since': '어제'.normalize('NFKD').replace(/[^ -~]/g, '?') }, 200],
    ['ETag가 때보다 앞선다', { 'If-None-Match': '"b2"', 'If-Modified-Since': 'Wed, 31 Jul 2024 00:00:00 GMT' }, 200],
  ])('%s', (_, headers, status) => {
    expect(ask(headers).status).toBe(status)
    expect(isNotModified(new Request(URL_, { headers }), FEED)).toBe(status === 304)
  })
  test('POST는 조건을 묻지 않는다', () => {
    expect(isNotModified(new Request(URL_, { method: 'POST', headers: { 'If-None-Match': '"a1"' } }), FEED)).toBe(false)
  })
})

test('머리글', async () => {
  const response = ask({}, 'GET', { ...FEED, hub: 'https://hub.hanbit.kr/', self: URL_, maxAge: 60 })
  expect(Object.fromEntries(response.headers)).toEqual({
    'cache-control': 'public, max-age=60',
    'content-type': 'application/rss+xml; charset=utf-8',
    etag: '"a1"',
    'last-modified': 'Tue, 30 Jul 2024 02:01:00 GMT',
    link: '<https://hub.hanbit.kr/>; rel="hub", <https://news.hanbit.kr/rss.xml>; rel="self"',
    'x-content-type-options': 'nosniff',
  })
  expect(await response.text()).toBe('<rss version="2.0"/>')
})
test('304에는 본문도 종류도 없다', async () => {
  const response = ask({ 'If-None-Match': '"a1"' })
  expect([response.headers.get('ETag'), response.headers.get('Content-Type'), await response.text()]).toEqual([
    '"a1"',
    null,
    '',
  ])
})
test('HEAD는 본문 없이, POST는 405', async () => {
  expect(await ask({}, 'HEAD').text()).toBe('')
  expect(ask({}, 'HEAD').headers.get('ETag')).toBe('"a1"')
  expect([ask({}, 'POST').status, ask({}, 'POST').headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
})
test('ETag가 없는 글에는 글에서 만든다', () => {
  const tag = (body: string) => ask({}, 'GET', { body, format: 'json' }).headers.get('ETag')
  expect(tag('a')).toBe(tag('a'))
  expect(tag('a')).not.toBe(tag('b'))
})
test('304면 피드를 만들지 않는다', () => {
  let made = 0
  const body = (): string => String(++made)
  ask({ 'If-None-Match': '"a1"' }, 'GET', { ...FEED, body })
  ask({}, 'HEAD', { ...FEED, body })
  expect(made).toBe(0)
})
test('흐름을 보내고, 독자가 떠나면 멈춘다', async () => {
  const list = Array.from({ length: 300 }, (_, n) =>
    article(n, { body: [{ type: 'paragraph', text: '가'.repeat(1000) }] }),
  )
  expect(await ask({}, 'GET', { body: streamRss(list, CHANNEL), format: 'rss' }).text()).toBe(toRss(list, CHANNEL))
  let closed = false
  async function* source() {
    try {
      yield* list
    } finally {
      closed = true
    }
  }
  const reader = ask({}, 'GET', { body: streamRss(source(), CHANNEL), format: 'rss' }).body!.getReader()
  await reader.read()
  await reader.cancel()
  expect(closed).toBe(true)
})
test('모르는 꼴', () => expect(() => ask({}, 'GET', { ...FEED, format: 'xml' as 'rss' })).toThrow('feed.format'))

const START = Date.UTC(2024, 6, 30)

test('node:http 서버를 1,000번 물어도 기사는 한 번씩, 바뀔 때만 온다', { timeout: 60_000 }, async () => {
  let state: FeedState | undefined
  let snapshot = nextFeed(state, [])
  const server = createServer(async (incoming, outgoing) => {
    const request = new Request(`http://127.0.0.1${incoming.url}`, {
      headers: incoming.headers as Record<string, string>,
      method: incoming.method!,
    })
    const { articles, updated, ...version } = snapshot.feed
    const response = feedResponse(request, {
      format: 'rss',
      body: () => streamRss(articles, CHANNEL, { ...(updated && { updated }) }),
      ...version,
    })
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    if (response.body)
      await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing)
    else outgoing.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss.xml`
  try {
    const POLLS = 1000
    const articleOf = (n: number, change: Partial<Article> = {}): Article =>
      article(n, { datePublished: new Date(START + n * 60_000).toISOString(), ...change })
    const parser = new RssParser()
    const seen = new Map<string, number>()
    let etag = ''
    let changes = 0
    let answers = 0
    for (let poll = 0; poll < POLLS; poll++) {
      // every third poll an article comes, every tenth one is changed
      const batch =
        poll % 3 === 0
          ? [articleOf(poll)]
          : poll % 10 === 0
            ? [articleOf(poll - (poll % 3), { headline: `고친 제목 ${poll}` })]
            : []
      const before = snapshot.feed.etag
      snapshot = nextFeed(state, batch, { limit: 50 })
      state = snapshot.state
      if (snapshot.feed.etag !== before) changes++
      const response = await fetch(url, { headers: { 'If-None-Match': etag } })
      if (response.status === 304) continue
      answers++
      etag = response.headers.get('ETag')!
      const { items } = await parser.parseString(await response.text())
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length)
      for (const { guid } of items) seen.set(guid!, (seen.get(guid!) ?? 0) + 1)
    }
    expect([...seen.keys()]).toHaveLength(Math.ceil(POLLS / 3))
    expect(answers).toBe(changes)
  } finally {
    server.close()
  }
})
