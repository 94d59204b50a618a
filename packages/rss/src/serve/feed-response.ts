import { GisaError } from '@gisa/core'
import { fingerprint } from '../text/fingerprint.ts'
import { type FeedVersion, isNotModified } from './is-not-modified.ts'

/** A feed to be sent. */
export interface ServedFeed extends FeedVersion {
  /** The feed as text, as the chunks of a `stream…` writer, or a function that makes it only when it is needed. */
  body: string | AsyncIterable<string> | (() => string | AsyncIterable<string>)
  format: 'rss' | 'atom' | 'json' | 'sitemap'
  /** Seconds for which caches may keep it. 300 unless given. */
  maxAge?: number
  /** WebSub: the hub and the feed's own address, as `Link` headers. */
  hub?: string
  self?: string
}

const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  sitemap: 'application/xml; charset=utf-8',
} as const

/**
 * Answers a request for a feed, with the Web's own `Request` and `Response` (Hono, Next.js, workers, Node from 20): content
 * type, `ETag`, `Last-Modified` and cache headers; 304 where the reader has it already (RFC 9110 §13); HEAD without body; 405
 * for other methods. A text without `etag` gets one from its content.
 *
 * @example
 * const feed = { body: '<rss version="2.0"></rss>', format: 'rss', etag: '"a1"' }
 * feedResponse(new Request('https://hanbit.example/rss.xml'), feed).status //=> 200
 * feedResponse(new Request('https://hanbit.example/rss.xml', { headers: { 'If-None-Match': '"a1"' } }), feed).status //=> 304
 * feedResponse(new Request('https://hanbit.example/rss.xml'), feed).headers.get('Content-Type') //=> 'application/rss+xml; charset=utf-8'
 */
export function feedResponse(request: Request, feed: ServedFeed): Response {
  const type = Object.hasOwn(TYPES, feed.format) ? TYPES[feed.format] : undefined
  if (type === undefined) {
    throw new GisaError('invalid-argument', `feed.format: take one of ${Object.keys(TYPES).join(', ')}`)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  }
  const etag = feed.etag ?? (typeof feed.body === 'string' ? etagOf(feed.body) : undefined)
  const version: FeedVersion = { ...(etag && { etag }), ...(feed.lastModified && { lastModified: feed.lastModified }) }
  const headers = headersOf(feed, version)
  if (isNotModified(request, version)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  headers.set('X-Content-Type-Options', 'nosniff')
  if (request.method === 'HEAD') return new Response(null, { headers })
  const body = typeof feed.body === 'function' ? feed.body() : feed.body
  return new Response(typeof body === 'string' ? body : toStream(body), { headers })
}

const etagOf = (text: string): string => `"${fingerprint(text).toString(36)}${fingerprint(text, 1).toString(36)}"`

function headersOf(feed: ServedFeed, { etag, lastModified }: FeedVersion): Headers {
  const headers = new Headers({ 'Cache-Control': `public, max-age=${feed.maxAge ?? 300}` })
  if (etag) headers.set('ETag', etag)
  if (lastModified && !Number.isNaN(Date.parse(lastModified))) {
    headers.set('Last-Modified', new Date(lastModified).toUTCString())
  }
  if (feed.hub) headers.append('Link', `<${new URL(feed.hub).href}>; rel="hub"`)
  if (feed.self) headers.append('Link', `<${new URL(feed.self).href}>; rel="self"`)
  return headers
}

/** Chunks as bytes, drawn only as fast as the reader takes them; a reader that goes away ends the writer. */
function toStream(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
