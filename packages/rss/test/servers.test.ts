import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { serve } from '@hono/node-server'
import express, { type Request as ExpressRequest, type Response as ExpressResponse } from 'express'
import Fastify from 'fastify'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { feedResponse, nextFeed, type ServedFeed, streamRss } from '../src/index.ts'
import { article, CHANNEL } from './hard-inputs.ts'

const { articles, etag, lastModified } = nextFeed(undefined, [article(1), article(2)]).feed
const feed: ServedFeed = {
  format: 'rss',
  body: () => streamRss(articles, CHANNEL),
  etag,
  lastModified: lastModified!,
}

/** A request of Node as the Web's own, as the guide shows it. */
const toRequest = (incoming: IncomingMessage): Request =>
  new Request(new URL(incoming.url!, 'https://news.hanbit.kr'), {
    method: incoming.method!,
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
  })

type Body = Parameters<typeof Readable.fromWeb>[0]

/** The guide's lines for each server. */
const SERVERS: Readonly<Record<string, () => Promise<{ port: number; close: () => unknown }>>> = {
  'node:http': () =>
    listening(
      createServer((incoming, outgoing) => {
        const response = feedResponse(toRequest(incoming), feed)
        outgoing.writeHead(response.status, Object.fromEntries(response.headers))
        if (response.body) Readable.fromWeb(response.body as Body).pipe(outgoing)
        else outgoing.end()
      }).listen(0, '127.0.0.1'),
    ),
  Express: () => {
    const app = express()
    app.get('/rss.xml', (incoming: ExpressRequest, outgoing: ExpressResponse) => {
      const response = feedResponse(toRequest(incoming), feed)
      outgoing.status(response.status).set(Object.fromEntries(response.headers))
      if (response.body) Readable.fromWeb(response.body as Body).pipe(outgoing)
      else outgoing.end()
    })
    return listening(app.listen(0, '127.0.0.1'))
  },
  Fastify: async () => {
    const app = Fastify()
    app.get('/rss.xml', (incoming, reply) => {
      const response = feedResponse(toRequest(incoming.raw), feed)
      const body = response.body ? Readable.fromWeb(response.body as Body) : ''
      return reply.code(response.status).headers(Object.fromEntries(response.headers)).send(body)
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() }
  },
  Hono: () => {
    const app = new Hono()
    app.get('/rss.xml', (context) => feedResponse(context.req.raw, feed))
    return listening(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server)
  },
}

async function listening(server: Server): Promise<{ port: number; close: () => unknown }> {
  if (!server.listening) await new Promise<void>((ready) => server.once('listening', ready))
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

describe.each(Object.entries(SERVERS))('%s', (_, start) => {
  test('처음에는 피드를, 같은 판이면 304를, HEAD에는 머리글만 준다', async () => {
    const { port, close } = await start()
    const url = `http://127.0.0.1:${port}/rss.xml`
    try {
      const first = await fetch(url)
      const text = await first.text()
      expect([first.status, first.headers.get('Content-Type')]).toEqual([200, 'application/rss+xml; charset=utf-8'])
      expect(text.match(/<item>/g)).toHaveLength(2)
      expect(text.endsWith('</rss>\n')).toBe(true)
      const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('ETag')! } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      const since = await fetch(url, { headers: { 'If-Modified-Since': first.headers.get('Last-Modified')! } })
      expect(since.status).toBe(304)
      const head = await fetch(url, { method: 'HEAD' })
      expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, etag, ''])
    } finally {
      await close()
    }
  })
})
