import type { Article, Author, Block, Image, OutletRef } from '../article/article.ts'
import type { Issue } from '../article/issue.ts'
import type { Candidate, Trace } from '../article/parse-result.ts'
import { isSyllable } from '../language/hangul.ts'
import { comparisonKey } from '../lines/characters.ts'
import type { SourceDocument } from '../lines/source-document.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import type { Context } from '../recognise/context.ts'
import { findSignature, joinAuthors } from './authors.ts'
import { assembleBlocks } from './blocks.ts'
import { findCorrections } from './corrections.ts'
import { findDates, finest } from './dates.ts'
import { genreOf, mediumOf } from './genre.ts'
import { dropSiteSuffix, parseHeadline } from './headline.ts'
import { collectImages } from './images.ts'
import { hasRule, type Judged } from './judged.ts'
import { findOutlet, lookUp } from './outlet.ts'
import { Resolver } from './resolver.ts'
import { findRights, joinRights } from './rights.ts'
import { findTipline } from './tipline.ts'

/** Makes the Article of what was decided, and says where each field came from. */
export function assemble(
  document: SourceDocument,
  judged: readonly Judged[],
  context: Context,
  now?: Date,
): { article: Article; trace: Trace; issues: Issue[] } {
  const { candidates = {} } = document
  const resolver = new Resolver()
  const article: Article = { authors: [], body: [] }

  const rights = findRights(judged)
  const fromText = findOutlet(judged, context.outlets, rights?.holder)
  const outlet = resolver.choose('outlet', [...(candidates.outlet ?? []), ...(fromText ? [fromText] : [])])
  const isSite = (name: string): boolean => sameName(name, outlet) || lookUp(name, context.outlets) !== undefined

  setHeadline(article, resolver, [...(candidates.headline ?? []), ...printedHeadlines(judged)], isSite)
  const decks = printedDecks(judged)
  const subheadlines = resolver.choose('subheadlines', [...(candidates.subheadlines ?? []), ...(decks ? [decks] : [])])
  if (subheadlines?.length) article.subheadlines = subheadlines

  const url = resolver.choose('url', candidates.url ?? [])
  if (url) article.url = url
  const id = resolver.choose('id', candidates.id ?? [])
  if (id) article.id = id
  if (outlet) article.outlet = outlet
  const via = resolver.choose('via', candidates.via ?? [])
  if (via) article.via = via
  const sections = resolver.choose('sections', candidates.sections ?? [])
  if (sections?.length) article.sections = sections

  const printed = findDates(judged, now)
  const published = resolver.choose(
    'datePublished',
    [...(candidates.datePublished ?? []), ...printed.published],
    finest,
  )
  if (published) article.datePublished = published
  const modified = resolver.choose('dateModified', [...(candidates.dateModified ?? []), ...printed.modified], finest)
  if (modified && !sameMoment(modified, published)) article.dateModified = modified

  const signature = findSignature(judged)
  if (signature.dateline) article.dateline = signature.dateline
  article.authors = chooseAuthors(
    resolver,
    candidates.authors ?? [],
    signature.authors,
    signature.span,
    signature.others,
  )
  if (signature.contributors.length) article.contributors = signature.contributors

  const printedSummary = findSummary(judged)
  const summary = resolver.choose('summary', [
    ...(candidates.summary ?? []),
    ...(printedSummary ? [printedSummary] : []),
  ])
  if (summary) article.summary = summary
  const media = document.media ?? []
  const gallery = collectImages(judged, media, context.isOutlet)
  article.body = assembleBlocks(judged, gallery, media)
  dropUnplacedPictures(article, gallery.images)
  const keywords = resolver.choose('keywords', candidates.keywords ?? [])
  if (keywords?.length) article.keywords = keywords
  const corrections = findCorrections(judged)
  if (corrections) article.corrections = corrections
  const stated = resolver.choose('rights', candidates.rights ?? [])
  if (rights || stated) article.rights = joinRights(stated, rights)
  const tipline = findTipline(judged)
  if (tipline) article.tipline = tipline
  const paywalled = resolver.choose('paywalled', candidates.paywalled ?? [])
  if (paywalled) article.paywalled = paywalled
  if (article.body.length) {
    article.genre = resolver.choose('genre', candidates.genre ?? []) ?? genreOf(article, judged)
    article.medium = resolver.choose('medium', candidates.medium ?? []) ?? mediumOf(article, judged)
    const language = resolver.choose('language', candidates.language ?? []) ?? languageOf(article.body)
    if (language) article.language = language
    const quotations = findQuotations(article)
    if (quotations.length) article.quotations = quotations
  }
  const issues: Issue[] = []
  if (!published && printed.relative) {
    issues.push({
      code: 'date/relative',
      message: 'The stamp tells only how long ago the article appeared; pass `now` to resolve it.',
      severity: 'warning',
      span: printed.relative,
    })
  }
  return { article: ordered(article), trace: resolver.trace, issues }
}

function sameName(name: string, outlet: OutletRef | undefined): boolean {
  return outlet !== undefined && comparisonKey(name) === comparisonKey(outlet.name)
}

function setHeadline(
  article: Article,
  resolver: Resolver,
  candidates: readonly Candidate<string>[],
  isSite: (name: string) => boolean,
): void {
  const cleaned = candidates
    .map((c) => ({ ...c, value: dropSiteSuffix(c.value.replace(CONTROL, ''), isSite) }))
    .filter((c) => c.value)
  const chosen = resolver.choose('headline', cleaned)
  if (!chosen) return
  const parts = parseHeadline(chosen)
  if (parts.headline) article.headline = parts.headline
  if (parts.labels) article.labels = parts.labels
  if (parts.series) article.series = parts.series
}

/** The headline as the text prints it: the last whole copy above the body, for tickers and tabs cut it short. */
function printedHeadlines(judged: readonly Judged[]): Candidate<string>[] {
  const lines = judged.filter((j) => j.decision.role === 'headline')
  const head = lines.filter((j) => j.decision.zone === 'head' || j.decision.zone === 'before')
  const whole = (head.length ? head : lines).filter((j) => !/(?:…|\.\.\.)$/.test(j.segment.text))
  return (whole.length ? whole : lines).slice(0, 3).map(({ segment }) => ({
    value: segment.text,
    source: 'text',
    detail: 'headline line',
    span: { start: segment.start, end: segment.end },
  }))
}

/** What opens or closes a printed deck line: ㆍ, -, ■. */
const DECK_MARK = /^[-–—ㆍ·▲△▶▷■◆●□*]\s{0,2}|\s{0,2}[-–—]$/g

/** Deck lines above the body, each once. */
function printedDecks(judged: readonly Judged[]): Candidate<string[]> | undefined {
  const decks: string[] = []
  const keys = new Set<string>()
  let span: { start: number; end: number } | undefined
  for (const { segment, decision } of judged) {
    if (decision.role !== 'subheadline' || hasRule(segment, 'summary/head') || hasRule(segment, 'summary/below'))
      continue
    const deck = segment.text.replace(DECK_MARK, '')
    const key = comparisonKey(deck)
    if (!key || keys.has(key)) continue
    keys.add(key)
    decks.push(deck)
    span = { start: span?.start ?? segment.start, end: segment.end }
  }
  return span ? { value: decks, source: 'text', detail: 'deck lines', span } : undefined
}

/** The lines of a printed summary (기사내용 요약), each once. */
function findSummary(judged: readonly Judged[]): Candidate<string> | undefined {
  const lines = new Set<string>()
  let span: { start: number; end: number } | undefined
  for (const { segment, decision } of judged) {
    if (decision.role !== 'subheadline' || !hasRule(segment, 'summary/below')) continue
    lines.add(segment.text)
    span = { start: span?.start ?? segment.start, end: segment.end }
  }
  return span ? { value: [...lines].join('\n'), source: 'text', detail: 'summary lines', span } : undefined
}

function chooseAuthors(
  resolver: Resolver,
  stated: readonly Candidate<Author[]>[],
  printed: readonly Author[],
  span: { start: number; end: number } | undefined,
  others: boolean,
): Author[] {
  const candidates: Candidate<Author[]>[] = [...stated]
  if (printed.length)
    candidates.push({
      value: [...printed],
      source: 'text',
      detail: others ? 'byline, 외 …명' : 'byline',
      ...(span ? { span } : {}),
    })
  const given = candidates.find((c) => c.source === 'given')
  const chosen = resolver.choose('authors', candidates) ?? []
  if (given) return given.value
  // 외 1명: whoever else the page's data names belongs to the list
  const base = chosen === printed ? [] : chosen
  return joinAuthors(base, printed)
}

function sameMoment(a: string, b: string | undefined): boolean {
  if (b === undefined) return false
  return a === b || (a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b))
}

/** Pictures that stand in no block are dropped from neither list: they come first, as lead pictures. */
function dropUnplacedPictures(article: Article, images: readonly Image[]): void {
  if (images.length) article.images = [...images]
}

/** How many letters tell the language, and which are looked at: every fifth. */
const ENOUGH = 100
const EVERY = 5

function languageOf(body: readonly Block[]): string | undefined {
  let hangul = 0
  let letters = 0
  for (const block of body) {
    if (!('text' in block)) continue
    const { text } = block
    for (let at = 0; at < text.length && letters < ENOUGH; at += EVERY, letters++)
      if (isSyllable(text.charCodeAt(at))) hangul++
    if (letters >= ENOUGH) break
  }
  return letters && hangul * 5 >= letters ? 'ko' : undefined
}

/** Control characters that a paste from 한글 leaves in titles. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const FIELDS: readonly (keyof Article)[] = [
  'headline',
  'labels',
  'series',
  'subheadlines',
  'genre',
  'medium',
  'url',
  'id',
  'outlet',
  'via',
  'sections',
  'datePublished',
  'dateModified',
  'dateline',
  'authors',
  'contributors',
  'summary',
  'body',
  'images',
  'quotations',
  'keywords',
  'corrections',
  'rights',
  'tipline',
  'paywalled',
  'language',
]

/** The fields in the order of the model. */
function ordered(article: Article): Article {
  const sorted: Partial<Record<keyof Article, unknown>> = {}
  for (const field of FIELDS) if (article[field] !== undefined) sorted[field] = article[field]
  return sorted as Article
}
