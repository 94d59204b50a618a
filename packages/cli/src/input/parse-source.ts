import { extname } from 'node:path'
import { type ParseResult, parseText } from '@gisa/core'
import { decodePage, parseHtml } from '@gisa/html'
import { outlets } from '@gisa/outlets'

/** What the caller knows of a source. */
export interface SourceOptions {
  /** Address of the article, absolute. */
  url?: string
  /** The moment against which `3시간 전` is read. */
  now?: Date
  trace?: boolean
}

const PAGE = /<(?:html|!doctype)\b/i
const SNIFFED = 4096

/**
 * Reads the bytes of a page or a text, in UTF-8 or CP949, as an Article. The name tells which it is: `.html`, `.htm` and
 * `.xhtml` are pages, `.txt` and `.md` texts; anything else is a page where it begins like one.
 *
 * @example
 * const bytes = new TextEncoder().encode('[한빛일보 김가온 기자] 한빛시는 11일 예산안을 공개했다.')
 * parseSource(bytes, 'budget.txt').article.authors[0].name //=> '김가온'
 */
export function parseSource(bytes: Uint8Array, name: string, options: SourceOptions = {}): ParseResult {
  const kind = extname(name).toLowerCase()
  if (['.html', '.htm', '.xhtml'].includes(kind)) return parseHtml(bytes, options)
  const { text } = decodePage(bytes)
  const isText = kind === '.txt' || kind === '.md' || !PAGE.test(text.slice(0, SNIFFED))
  return isText ? parseText(text, { ...options, outlets }) : parseHtml(bytes, options)
}
