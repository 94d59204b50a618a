import type { ParseResult } from '@gisa/core'
import type { JsonLdFinding } from '@gisa/jsonld'
import { families, outlets } from '@gisa/outlets'
import { type PageResponse, readResponse } from './from-response.ts'
import { type LintPageOptions, lintPage as lint } from './lint/lint-page.ts'
import { createParser, type HtmlParser, type ParseHtmlOptions } from './parse-html.ts'

export * from './core.ts'

let parser: HtmlParser | undefined

/** Built at the first page, so that importing the package costs nothing. */
function knowing(): HtmlParser {
  parser ??= createParser({ outlets, families })
  return parser
}

/**
 * Reads a Korean news page, as HTML or as raw bytes in any charset, as an Article. It knows all outlets of
 * `@gisa/outlets`; a page of an unknown one is read in the general way. Any input gives a result; a page without an
 * article gives `body: []` and one `no-article/…` issue.
 *
 * @example
 * parseHtml('<h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>').article.body.length //=> 1
 * parseHtml('').issues.map(({ code }) => code) //=> ['no-article/empty']
 */
export function parseHtml(input: string | Uint8Array, options: ParseHtmlOptions = {}): ParseResult {
  return knowing()(input, options)
}

/**
 * Reads a response of any fetcher, worker, crawler or web archive as an Article: the charset comes from the bytes and
 * the `Content-Type` header, reservations of rights also from `X-Robots-Tag` and `TDM-Reservation`.
 *
 * @example
 * articleFromResponse({ url: 'https://hanbit.example/1', headers: { 'X-Robots-Tag': 'noai' }, body: '<h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>' }).article.rights //=> { aiTraining: 'reserved', basis: ['robots'] }
 */
export function articleFromResponse(
  response: PageResponse,
  options: Omit<ParseHtmlOptions, 'url' | 'contentType'> = {},
): ParseResult {
  return readResponse(knowing(), response, options)
}

/**
 * Says what is wrong with a page's markup, and to whom: its JSON-LD and head tags by the rules of `lintJsonLd` and
 * `lintHeadTags`, and both beside what readers of the page see, which is read without them: headline, dates, writers,
 * pictures. `where` is a JSON Pointer into the list of the page's JSON-LD scripts, or a selector of a head tag.
 *
 * @param html The page, as a string or as bytes.
 *
 * @example
 * lintPage('<h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>', { profiles: ['google'] }).map(({ rule }) => rule) //=> ['G1']
 */
export function lintPage(html: string | Uint8Array, options: LintPageOptions = {}): JsonLdFinding[] {
  return lint(html, { outlets, ...options })
}
