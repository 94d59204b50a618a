/** Which version of a feed is served. */
export interface FeedVersion {
  /** With its quotation marks: `"a1b2"`. */
  etag?: string
  /** HTTP date or ISO 8601. */
  lastModified?: string
}

/**
 * Whether the reader that asks has this version already: by `If-None-Match` (weak comparison, `*`), else by
 * `If-Modified-Since`, to the second (RFC 9110 §13.1). Only GET and HEAD ask so.
 *
 * @example
 * const request = new Request('https://hanbit.example/rss.xml', { headers: { 'If-None-Match': 'W/"a1", "b2"' } })
 * isNotModified(request, { etag: '"a1"' }) //=> true
 * isNotModified(request, { etag: '"c3"' }) //=> false
 */
export function isNotModified(request: Request, { etag, lastModified }: FeedVersion): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const known = request.headers.get('If-None-Match')
  if (known !== null) {
    if (known.trim() === '*') return true
    const opaque = etag?.replace(/^W\//, '')
    return opaque !== undefined && [...known.matchAll(/"[^"]*"/g)].some(([each]) => each === opaque)
  }
  const since = Date.parse(request.headers.get('If-Modified-Since') ?? '')
  const changed = Date.parse(lastModified ?? '')
  return Math.floor(changed / 1000) <= Math.floor(since / 1000)
}
