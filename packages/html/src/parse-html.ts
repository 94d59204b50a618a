import { type CmsFamily, GisaError, type OutletProfile, type ParseResult, parseDocument } from '@gisa/core'
import { countLost, decodePage } from './decode/decode-page.ts'
import { type Learned, learn } from './learn.ts'
import { readPage } from './read-page.ts'

/** What the caller knows of a page. */
export interface ParseHtmlOptions {
  /** The page's address, absolute; relative links and pictures are built on it. */
  url?: string
  /** The `Content-Type` header, for bytes: `text/html; charset=euc-kr`. */
  contentType?: string
  /** Outlets whose layouts and habits may be used; `[]` reads the page in the general way alone. */
  outlets?: readonly OutletProfile[]
  /** The moment against which `3시간 전` is read. Without it no clock is read, and such a stamp stays unresolved. */
  now?: Date
  /** Adds where each field and each line's role came from. */
  trace?: boolean
}

/** Reads pages with the outlets that it was made with. */
export type HtmlParser = (input: string | Uint8Array, options?: ParseHtmlOptions) => ParseResult

/** What a parser is made of. */
export interface ParserKnowledge {
  outlets: readonly OutletProfile[]
  /** Content management systems that many outlets share; `families` of `@gisa/outlets`. */
  families?: readonly CmsFamily[]
}

/**
 * Makes a parser of pages that knows the given outlets and no others. Its indexes are built once, at its first page.
 *
 * @example
 * createParser({ outlets: [] })('<h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>').article.headline //=> '한빛시, 도서관 연다'
 */
export function createParser({ outlets, families = [] }: ParserKnowledge): HtmlParser {
  const known = new Map<readonly OutletProfile[], Learned>()
  const learned = (profiles: readonly OutletProfile[]): Learned => {
    const before = known.get(profiles)
    if (before !== undefined) return before
    const now = learn(profiles, families)
    if (known.size < 16) known.set(profiles, now)
    return now
  }
  return (input, options = {}) => {
    checkArguments(input, options)
    const { knowledge, index } = learned(options.outlets ?? outlets)
    const { text, lost } =
      typeof input === 'string' ? { text: input, lost: countLost(input) } : decodePage(input, options.contentType)
    const document = readPage(text, knowledge, options.url)
    if (lost > 0) {
      const message =
        typeof input === 'string'
          ? `The text came with ${lost} characters that somebody could not decode: give the bytes.`
          : `${lost} characters could not be decoded.`
      document.issues = [{ code: 'text/lost-characters', message, severity: 'warning' }, ...(document.issues ?? [])]
    }
    return parseDocument(document, {
      outlets: index,
      ...(options.now !== undefined && { now: options.now }),
      ...(options.trace === true && { trace: true }),
    })
  }
}

function checkArguments(input: unknown, { url, outlets }: ParseHtmlOptions): void {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new GisaError('invalid-argument', 'parseHtml: `input` must be a string or a Uint8Array of the page.')
  }
  if (url !== undefined && !URL.canParse(url)) {
    throw new GisaError(
      'invalid-argument',
      `parseHtml: \`options.url\` must be an absolute address, got ${JSON.stringify(url)}.`,
    )
  }
  if (outlets !== undefined && !Array.isArray(outlets)) {
    throw new GisaError(
      'invalid-argument',
      'parseHtml: `options.outlets` must be a list of outlet profiles; [] for none.',
    )
  }
}
