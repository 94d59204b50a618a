import type { ParseResult } from '@gisa/core'
import { families, outlets } from '@gisa/outlets'
import { createParser, type HtmlParser, type ParseHtmlOptions } from './parse-html.ts'

export * from './core.ts'

let parser: HtmlParser | undefined

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
  parser ??= createParser({ outlets, families })
  return parser(input, options)
}
