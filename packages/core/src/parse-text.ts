import type { OutletRef } from './article/article.ts'
import { GisaError } from './article/issue.ts'
import type { OutletProfile } from './article/outlet-profile.ts'
import type { Candidate, ParseResult } from './article/parse-result.ts'
import { findMojibake } from './lines/mojibake.ts'
import type { Candidates } from './lines/source-document.ts'
import { splitLines } from './lines/split-lines.ts'
import { unglue } from './lines/unglue.ts'
import { parseDocument } from './parse-document.ts'
import { indexOutlets, type OutletIndex } from './recognise/context.ts'

/** What the caller already knows of the text; it is taken as given and trusted over the text. */
export interface ParseTextOptions {
  /** Address of the article, absolute. */
  url?: string
  headline?: string
  /** The outlet, by name or reference. */
  outlet?: OutletRef | string
  /** ISO 8601 with offset, or a date alone. */
  datePublished?: string
  /** Outlets whose names and habits the parser may know; `outlets` of `@gisa/outlets`. Without them it knows none. */
  outlets?: readonly OutletProfile[]
  /** The moment against which `3시간 전` is read. Without it no clock is read, and such a stamp stays unresolved. */
  now?: Date
  /** Adds where each field and each line's role came from. */
  trace?: boolean
}

const INDEXES = new WeakMap<readonly OutletProfile[], OutletIndex>()

/**
 * Reads the words of a Korean news article, clean or with the whole page around them, as an Article.
 * Any string gives a result; a text without an article gives `body: []` and one `no-article/…` issue.
 *
 * @example
 * parseText('[한빛일보 김가온 기자] 한빛시는 11일 내년 예산안을 공개했다.').article.authors[0].name //=> '김가온'
 * parseText('').issues[0].code //=> 'no-article/empty'
 */
export function parseText(text: string, options: ParseTextOptions = {}): ParseResult {
  if (typeof text !== 'string') {
    throw new GisaError(
      'invalid-argument',
      `parseText: \`text\` must be a string, got ${text === null ? 'null' : typeof text}. Decode bytes first, with decodePage of @gisa/html.`,
    )
  }
  if (options.outlets !== undefined && !Array.isArray(options.outlets)) {
    throw new GisaError(
      'invalid-argument',
      'parseText: `options.outlets` must be a list of outlet profiles, such as `outlets` of @gisa/outlets.',
    )
  }
  const lines = unglue(splitLines(text))
  const mojibake = findMojibake(text)
  return parseDocument(
    {
      source: text,
      lines,
      candidates: givenCandidates(options),
      ...(mojibake ? { issues: [mojibake] } : {}),
    },
    {
      ...(options.outlets ? { outlets: indexOnce(options.outlets) } : {}),
      ...(options.now ? { now: options.now } : {}),
      ...(options.trace ? { trace: true } : {}),
    },
  )
}

/** The index of a list of outlets, built when the list is first met. */
function indexOnce(outlets: readonly OutletProfile[]): OutletIndex {
  let index = INDEXES.get(outlets)
  if (!index) {
    index = indexOutlets(outlets)
    INDEXES.set(outlets, index)
  }
  return index
}

function givenCandidates({ url, headline, outlet, datePublished }: ParseTextOptions): Candidates {
  const given = <T>(value: T): Candidate<T>[] => [{ value, source: 'given', detail: 'options' }]
  return {
    ...(url ? { url: given(url) } : {}),
    ...(headline ? { headline: given(headline) } : {}),
    ...(outlet ? { outlet: given(typeof outlet === 'string' ? { name: outlet } : outlet) } : {}),
    ...(datePublished ? { datePublished: given(datePublished) } : {}),
  }
}
