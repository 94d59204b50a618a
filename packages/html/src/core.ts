export type { DecodedPage } from './decode/decode-page.ts'
export { decodePage } from './decode/decode-page.ts'
export type { HtmlParser, ParseHtmlOptions, ParserKnowledge } from './parse-html.ts'
export { createParser } from './parse-html.ts'
