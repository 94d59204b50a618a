import { GisaError, type ParseResult } from '@gisa/core'
import { isReservingRobots } from './metadata/other-fields.ts'
import type { HtmlParser, ParseHtmlOptions } from './parse-html.ts'

/** A response as any fetcher, worker or archive holds it. */
export interface PageResponse {
  /** The address that was fetched, absolute. */
  url: string
  /** `Headers`, or an object or `Map` of names to values, in any case. */
  headers?: Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The body, decompressed: bytes, or text where the fetcher has decoded it. */
  body: string | Uint8Array | ArrayBuffer
}

/**
 * Reads a response with a parser of {@link createParser}: charset and reservations of rights come from its headers.
 *
 * @example
 * readResponse(createParser({ outlets: [] }), { url: 'https://hanbit.example/1', body: '' }).issues[0].code //=> 'no-article/empty'
 */
export function readResponse(
  parser: HtmlParser,
  response: PageResponse,
  options: Omit<ParseHtmlOptions, 'url' | 'contentType'> = {},
): ParseResult {
  const { url, headers = {}, body } = response
  if (typeof url !== 'string')
    throw new GisaError('invalid-argument', 'articleFromResponse: `url` must be the address that was fetched.')
  const input = body instanceof ArrayBuffer ? new Uint8Array(body) : body
  const contentType = header(headers, 'content-type')
  const result = parser(input, { ...options, url, ...(contentType !== undefined && { contentType }) })
  const basis = basisIn(headers)
  if (basis.length > 0) {
    const { rights } = result.article
    result.article.rights = {
      ...rights,
      aiTraining: 'reserved',
      basis: [...new Set([...(rights?.basis ?? []), ...basis])],
    }
  }
  return result
}

/** On what grounds the headers reserve the text. */
function basisIn(headers: NonNullable<PageResponse['headers']>): ('robots' | 'tdmrep')[] {
  return [
    ...(isReservingRobots(header(headers, 'x-robots-tag') ?? '') ? (['robots'] as const) : []),
    ...(header(headers, 'tdm-reservation')?.trim() === '1' ? (['tdmrep'] as const) : []),
  ]
}

function header(headers: NonNullable<PageResponse['headers']>, name: string): string | undefined {
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers)
  for (const [key, value] of entries) {
    if (key.toLowerCase() === name && value !== undefined) return typeof value === 'string' ? value : value.join(', ')
  }
  return undefined
}

function isIterable(headers: NonNullable<PageResponse['headers']>): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers
}
