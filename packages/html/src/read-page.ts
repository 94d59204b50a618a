import type { Candidates, Issue, SourceDocument } from '@gisa/core'
import { findBody, measureProse } from './body/find-body.ts'
import { findHeadline } from './body/find-headline.ts'
import { countLetters } from './body/prose.ts'
import { summaryBoxes } from './body/summary-box.ts'
import { layOut } from './layout/lay-out.ts'
import { indexElements, select } from './layout/selector.ts'
import { hintLines } from './lines/hint-lines.ts'
import type { RawPage } from './lines/raw-page.ts'
import { readLines } from './lines/read-lines.ts'
import { writeSource } from './lines/write-source.ts'
import { authorCandidates } from './metadata/authors.ts'
import { dateFields } from './metadata/dates.ts'
import { headlineCandidates, statedTitles } from './metadata/headlines.ts'
import { readJsonLdFacts } from './metadata/json-ld.ts'
import { readMicrodata } from './metadata/microdata.ts'
import { otherFields, urlCandidates } from './metadata/other-fields.ts'
import type { PageFacts } from './metadata/page-facts.ts'
import { metaValues, type PageHead, readHead } from './metadata/page-head.ts'
import { sectionCandidates } from './metadata/sections.ts'
import { findNoArticle } from './no-article.ts'
import { findOutlet, type OutletKnowledge, originalLinks, outletCandidates } from './outlet/find-outlet.ts'
import { articleMedia, pictureLines } from './pictures/article-media.ts'
import { findState, type StateArticle, stateCandidates } from './state/find-state.ts'
import { graft } from './state/graft.ts'
import { bodyHtml } from './state/state-body.ts'
import { absoluteUrl } from './tree/absolute-url.ts'
import { holds, type PageElement, type PageTree } from './tree/page-tree.ts'
import { parseTree } from './tree/parse-tree.ts'

/** Reads a page as what the parser takes: its visible lines with hints, its pictures, and what its markup states. */
export function readPage(html: string, knowledge: OutletKnowledge, url?: string): SourceDocument {
  const tree = parseTree(html)
  const head = readHead(tree)
  const urls = urlCandidates(head, url, tree.savedFrom)
  const base = absoluteUrl(head.base, url) ?? url ?? tree.savedFrom ?? urls[0]?.value
  const has = (selectors: readonly string[]): boolean => select(indexElements(tree), selectors) !== undefined
  const linked = readJsonLdFacts(head.jsonLd, urls[0]?.value)
  const site = findOutlet({ ...(url !== undefined && { url }), head, html, has }, knowledge)
  const { page, body: general, value: prose, summaries, state } = findText(tree, head, linked.body)
  const laidOut = layOut(tree, state === undefined ? site.layouts : [], general !== undefined)
  const body = laidOut.body ?? general
  const inBody = body === undefined ? [] : page.lines.flatMap(({ element }, i) => (holds(body, element) ? [i] : []))
  const first = inBody[0] ?? -1
  const last = inBody.at(-1) ?? -1
  const layoutHeadline = laidOut.headline[0]?.element
  const headline =
    (layoutHeadline && indexWhere(page.lines, ({ element }) => holds(layoutHeadline, element))) ??
    findHeadline(page, statedTitles(head), first < 0 ? page.lines.length : first)
  const media =
    body === undefined
      ? []
      : articleMedia(page, { body, from: headline ?? first, to: first, ...(base !== undefined && { base }) })
  const { captions, alts } =
    body === undefined ? { captions: new Map(), alts: new Map() } : pictureLines(page, media, body)
  const hints = hintLines(page, {
    elements: tree.elements.length,
    ...(body !== undefined && { body }),
    ...(headline !== undefined && { headline }),
    marked: laidOut.marked,
    summaries,
    captions,
    alts,
  })
  const { issues: cut, ...written } = writeSource(page, hints, media, base)
  const siteNames = namesOf(site, head)
  const isSite = (name: string): boolean => siteNames.has(fold(name))
  const facts: PageFacts = {
    tree,
    head,
    page,
    microdata: readMicrodata(tree),
    laidOut,
    stated: [linked.candidates, ...(state === undefined ? [] : [stateCandidates(state, isSite)])],
    first,
    last,
    ...(headline !== undefined && { headline }),
    ...(base !== undefined && { base }),
    isSite,
  }
  const sections = sectionCandidates(facts)
  const words = { names: [...siteNames], sections: sections.flatMap(({ value }) => value) }
  const dates = dateFields(facts)
  const candidates: Candidates = {
    ...otherFields(facts),
    ...dates.candidates,
    headline: headlineCandidates(facts, words),
    authors: authorCandidates(facts),
    sections,
    url: urls,
    ...outletCandidates(
      site,
      head,
      urls[0]?.value ?? url,
      linked.candidates.outlet ?? [],
      site.portal === undefined ? [] : originalLinks(tree, base),
    ),
  }
  const none = findNoArticle({
    tree,
    head,
    page,
    prose,
    isStated: state !== undefined || linked.isArticle || isArticleStated(facts) || candidates.id !== undefined,
    ...(body !== undefined && { body }),
    ...(url !== undefined && { url }),
  })
  return {
    ...written,
    candidates,
    issues: distinct([...tree.issues, ...linked.issues, ...cut, ...laidOut.issues, ...dates.issues]),
    ...(none !== undefined && { noArticle: none }),
  }
}

/** Less than this and the text may stand in the page's scripts, or be hidden until they run. */
const LITTLE = 120

/** A page's lines, its body, and what decided. */
interface FoundText {
  page: RawPage
  body?: PageElement
  /** Running text of the body, in syllables. */
  value: number
  /** Boxes of machine-made summaries. */
  summaries: ReadonlySet<PageElement>
  state?: StateArticle
}

/** The page's lines and its body: what is seen, else what a script holds, else what is hidden. */
function findText(tree: PageTree, head: PageHead, stated: string | undefined): FoundText {
  const seen = locate(tree, readLines(tree))
  if (seen.value >= LITTLE) return seen
  const state = findState(head.scripts, statedTitles(head))
  if (state !== undefined) {
    const body = graft(tree, state.html, state.detail)
    return { page: readLines(tree), body, value: LITTLE, summaries: new Set(), state }
  }
  if (stated !== undefined && countLetters(stated) >= LITTLE) {
    const body = graft(tree, bodyHtml(stated), 'json-ld articleBody')
    return { page: readLines(tree), body, value: LITTLE, summaries: new Set() }
  }
  if (seen.body !== undefined) return seen
  const hidden = locate(tree, readLines(tree, { hidden: true }))
  return hidden.value >= LITTLE ? hidden : seen
}

function locate(tree: PageTree, page: RawPage): FoundText {
  const prose = measureProse(tree, page)
  const summaries = summaryBoxes(page, prose.sums)
  const found = findBody(tree, page, prose, summaries)
  return { page, summaries, value: found?.value ?? 0, ...(found !== undefined && { body: found.element }) }
}

/** Whether the page states for machines that it is an article. */
function isArticleStated({ head, microdata }: PageFacts): boolean {
  return (
    microdata.some(({ property }) => property === 'headline' || property === 'datepublished') ||
    metaValues(head, 'article:published_time', 'dd:published_time').length > 0
  )
}

/** One issue a code where no place in the source tells them apart. */
function distinct(issues: readonly Issue[]): Issue[] {
  return issues.filter(
    ({ code, span }, i) => span !== undefined || issues.findIndex((issue) => issue.code === code) === i,
  )
}

function indexWhere<T>(items: readonly T[], test: (item: T) => boolean): number | undefined {
  const index = items.findIndex(test)
  return index < 0 ? undefined : index
}

/** The names of the site, its outlet and its portal, folded. */
function namesOf(
  { outlet, portal }: ReturnType<typeof findOutlet>,
  head: ReturnType<typeof readHead>,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const profile of [outlet, portal]) {
    if (profile === undefined) continue
    for (const name of [profile.name, profile.nameEn, ...(profile.aliases ?? [])])
      if (name !== undefined) names.add(fold(name))
  }
  for (const { value } of metaValues(
    head,
    'og:site_name',
    'dd:publisher',
    'application-name',
    'twitter:site',
    'article:publisher',
  )) {
    if (value.length <= 30) names.add(fold(value))
  }
  return names
}

function fold(name: string): string {
  return name.replace(/[\s@]+/g, '').toLowerCase()
}
