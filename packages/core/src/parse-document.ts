import type { Issue } from './article/issue.ts'
import type { OutletProfile } from './article/outlet-profile.ts'
import type { ClassifiedLine, ParseResult } from './article/parse-result.ts'
import { assemble } from './assemble/assemble.ts'
import type { Judged } from './assemble/judged.ts'
import { findNoArticle } from './assemble/no-article.ts'
import { withCopies } from './assemble/with-copies.ts'
import { type Decision, decide } from './decide/decide.ts'
import { weightOf } from './decide/weight-of.ts'
import type { SourceDocument, SourceLine } from './lines/source-document.ts'
import { type Context, createContext, indexOutlets, type OutletIndex } from './recognise/context.ts'
import { recognise } from './recognise/recognise.ts'

/** What the parser behind both front doors takes. */
export interface ParseDocumentOptions {
  /** Outlets whose names and habits the parser may know. An index made by `indexOutlets` serves many documents. */
  outlets?: readonly OutletProfile[] | OutletIndex
  /** The moment against which `3시간 전` is read; without it such a stamp stays unresolved, with an issue. */
  now?: Date
  trace?: boolean
}

const NO_OUTLETS = indexOutlets([])

/**
 * The parser itself, behind `parseText` and `parseHtml`: lines → evidence → one decision over the sequence → Article.
 * Front doors of your own (a feed, a PDF reader) call it with the lines that they found.
 *
 * @example
 * parseDocument({ source: '', lines: [] }).issues[0].code //=> 'no-article/empty'
 */
export function parseDocument(document: SourceDocument, options: ParseDocumentOptions = {}): ParseResult {
  const index = readOutlets(options.outlets)
  const known = document.candidates?.headline?.[0]?.value
  const copied = document.lines.some((line) => line.copy)
  const lines = copied ? document.lines.filter((line) => !line.copy) : document.lines
  let reading = read(lines, index, known)
  const printed = known === undefined ? repeatedHeadline(reading) : undefined
  if (printed !== undefined) reading = read(lines, index, printed)
  const { context, judged } = reading
  const pictures = document.media?.filter((item) => item.type === 'image').length ?? 0
  const none = document.noArticle ?? findNoArticle(judged, pictures)
  if (none)
    for (const { decision } of judged)
      if (decision.role === 'body' || decision.role === 'heading') decision.role = 'chrome'
  const { article, trace, issues: found } = assemble(document, judged, context, options.now)
  const issues = [...(document.issues ?? []), ...found]
  if (copied) issues.push(PRINTED_TWICE)
  if (none) {
    article.body = []
    delete article.images
    delete article.quotations
    issues.push({ code: `no-article/${none}`, message: NO_ARTICLE[none], severity: 'error' })
  }
  return {
    article,
    source: document.source,
    lines: (copied ? withCopies(judged, document.lines) : judged).map((j) => toLine(j, options.trace === true)),
    ...(options.trace ? { trace } : {}),
    issues,
  }
}

/** The lines as they were judged, and what the recognisers knew of the whole. */
interface Reading {
  context: Context
  judged: Judged[]
}

function read(lines: readonly SourceLine[], outlets: OutletIndex, headline: string | undefined): Reading {
  const context = createContext(lines, outlets, headline)
  const segments = recognise(context)
  const decisions = decide(segments)
  return { context, judged: segments.map((segment, i) => ({ segment, decision: decisions[i] as Decision })) }
}

/**
 * The headline that was found, where the page prints it more than once. Who knows the headline reads the page again
 * with other eyes: its copies in tickers and tabs are headlines too, and what stands between it and the date is deck.
 */
function repeatedHeadline({ context, judged }: Reading): string | undefined {
  const found = judged.filter(({ segment, decision }) => {
    return decision.role === 'headline' && (context.copies.get(segment.key) ?? 1) > 1
  })
  return found.at(-1)?.segment.text
}

function readOutlets(outlets: ParseDocumentOptions['outlets']): OutletIndex {
  if (!outlets) return NO_OUTLETS
  return 'byName' in outlets ? outlets : outlets.length ? indexOutlets(outlets) : NO_OUTLETS
}

const PRINTED_TWICE: Issue = {
  code: 'text/printed-twice',
  message:
    'The source prints the article twice in one line; the second printing is classified and left out of the article.',
  severity: 'info',
}

const NO_ARTICLE = {
  list: 'The source lists articles and holds none.',
  home: 'The source is a front page.',
  error: 'The source is an error page.',
  login: 'The source asks for a login and holds no article.',
  'app-shell': 'The source holds a program that would load the article, and not the article.',
  empty: 'The source holds no text that could be an article.',
} as const

function toLine({ segment, decision }: Judged, traced: boolean): ClassifiedLine {
  const { text, start, end, line, page, findings } = segment
  const { role, confidence, runnerUp } = decision
  const classified: ClassifiedLine = { text, start, end, line, role, confidence }
  if (page?.element) classified.element = page.element
  if (traced)
    classified.evidence = { rules: findings.map(({ rule }) => ({ rule, weight: weightOf(rule, role) })), runnerUp }
  return classified
}
