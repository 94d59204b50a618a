import type { Candidates, Issue, SourceDocument } from '@gisa/core'
import { findBodyWithin, type PageProse } from './body/find-body.ts'
import { findHeadline, headingLines } from './body/find-headline.ts'
import { firstOfMany } from './body/first-of-many.ts'
import { type FoundText, findText } from './find-text.ts'
import { type LaidOut, layOut } from './layout/lay-out.ts'
import { ElementIndex, select } from './layout/selector.ts'
import { hintLines } from './lines/hint-lines.ts'
import type { RawPage } from './lines/raw-page.ts'
import { isStamped } from './lines/stamps-in.ts'
import { type WrittenSource, writeSource } from './lines/write-source.ts'
import { authorCandidates } from './metadata/authors.ts'
import { dateFields } from './metadata/dates.ts'
import { headlineCandidates, statedTitles } from './metadata/headlines.ts'
import { readJsonLdFacts } from './metadata/json-ld.ts'
import { readMicrodata } from './metadata/microdata.ts'
import { otherFields, urlCandidates } from './metadata/other-fields.ts'
import type { PageFacts } from './metadata/page-facts.ts'
import { metaValues, type PageHead, readHead } from './metadata/page-head.ts'
import { readPeople } from './metadata/people.ts'
import { sectionCandidates } from './metadata/sections.ts'
import { findNoArticle } from './no-article.ts'
import { findOutlet, type OutletKnowledge, originalLinks, outletCandidates } from './outlet/find-outlet.ts'
import { type SiteNames, siteNames } from './outlet/site-names.ts'
import { articleMedia, captionedMedia, pictureLines } from './pictures/article-media.ts'
import { stateCandidates } from './state/find-state.ts'
import { absoluteUrl } from './tree/absolute-url.ts'
import { holds, type PageElement, type PageTree } from './tree/page-tree.ts'
import { parseTree } from './tree/parse-tree.ts'
import { remembered } from './tree/remembered.ts'

/** How a page is read. */
export interface PageReading {
  /** As its readers see it: what metadata states for machines is left aside. */
  asSeen?: boolean
}

/** Reads a page as what the parser takes: its visible lines with hints, its pictures, and what its markup states. */
export function readPage(
  html: string,
  knowledge: OutletKnowledge,
  url?: string,
  { asSeen = false }: PageReading = {},
): SourceDocument {
  const tree = parseTree(html)
  const head = readHead(tree)
  const urls = urlCandidates(head, url, tree.savedFrom)
  const base = absoluteUrl(head.base, url) ?? url ?? tree.savedFrom ?? urls[0]?.value
  const linked = readJsonLdFacts(head.jsonLd, urls[0]?.value)
  const index = new ElementIndex(tree)
  const has = (selectors: readonly string[]): boolean => select(index, selectors) !== undefined
  const site = findOutlet({ ...(url !== undefined && { url }), head, html, has }, knowledge)
  const text = findText(tree, head, linked.body)
  const grown = text.isGrafted ? new ElementIndex(tree) : index
  const laidOut = layOut(text.state === undefined ? site.layouts : [], grown, text)
  const place = findPlace(tree, text, laidOut, head)
  const written = write(tree, text, laidOut, place, base)
  const names = siteNames(site, head)
  const facts: PageFacts = {
    tree,
    head: asSeen ? { ...head, metas: [], named: new Map(), jsonLd: [] } : head,
    page: text.page,
    microdata: asSeen ? [] : readMicrodata(tree),
    laidOut,
    stated: [
      ...(asSeen ? [] : [linked.candidates]),
      ...(text.state === undefined ? [] : [stateCandidates(text.state, names.has)]),
    ],
    ...place,
    first: headEnd(text.page, place),
    ...(base !== undefined && { base }),
    isSite: names.has,
    peopleIn: remembered((text) => readPeople(text, names.has, knowledge.isOutlet)),
  }
  const dates = dateFields(facts)
  const { body } = place
  const own: Candidates = {
    url: urls,
    ...outletCandidates(site, {
      head,
      urls: [urls[0]?.value ?? url, ...(site.portal === undefined ? [] : originalLinks(tree, base))],
      stated: linked.candidates.outlet ?? [],
    }),
  }
  const none = findNoArticle({
    tree,
    head,
    page: text.page,
    prose: text.value,
    isStated: text.state !== undefined || linked.isArticle || own.id !== undefined || isArticleStated(facts),
    ...(body !== undefined && { body }),
    ...(place.headline !== undefined && { headline: text.page.lines[place.headline]?.text ?? '' }),
    ...(url !== undefined && { url }),
  })
  return {
    source: written.source,
    lines: written.lines,
    media: written.media,
    candidates: { ...own, ...dates.candidates, ...fieldCandidates(facts, names) },
    issues: distinct([...tree.issues, ...linked.issues, ...written.issues, ...laidOut.issues, ...dates.issues]),
    ...(none !== undefined && { noArticle: none }),
  }
}

/** Where the article stands on its page: indexes of lines, -1 where there is none. */
interface Place {
  body?: PageElement
  headline?: number
  first: number
  last: number
  /** Other articles that the page goes on with below this one. */
  next: readonly PageElement[]
}

function findPlace(tree: PageTree, { page, body: general, prose }: FoundText, laidOut: LaidOut, head: PageHead): Place {
  const found = laidOut.body ?? general
  const told = laidOut.headline[0]?.element
  const byLayout = told === undefined ? -1 : page.lines.findIndex(({ element }) => holds(told, element))
  const before = found === undefined ? -1 : page.lines.findIndex(({ element }) => holds(found, element))
  const headline =
    byLayout >= 0 ? byLayout : findHeadline(page, statedTitles(head), before < 0 ? page.lines.length : before)
  const wrapper = found === undefined || headline === undefined ? undefined : firstOfMany(page, found, headline)
  const own = (wrapper && findBodyWithin(wrapper, tree, page, prose)) ?? found
  const body =
    own === undefined || headline === undefined ? own : bodyBelow(page.lines[headline]?.element, own, tree, prose)
  const isInside = ({ element }: { element: PageElement }): boolean => body !== undefined && holds(body, element)
  return {
    ...(body !== undefined && { body }),
    ...(headline !== undefined && { headline }),
    first: page.lines.findIndex(isInside),
    last: lastIndex(page.lines, isInside),
    next: wrapper === undefined ? [] : siblingsAfter(wrapper),
  }
}

/** Where the article's head ends: some pages set the stamp and the byline as the body's first lines. */
function headEnd({ lines }: RawPage, { first }: Place): number {
  let end = first
  for (const line of lines.slice(Math.max(first, 0), first + 2)) {
    if (!isStamped(line)) break
    end++
  }
  return end
}

/** The part of a body that leaves the headline out, where nearly all of the text stands in one. */
function bodyBelow(
  headline: PageElement | undefined,
  body: PageElement,
  { elements }: PageTree,
  { sums }: PageProse,
): PageElement {
  if (headline === undefined || !holds(body, headline)) return body
  const all = sums[body.order] ?? 0
  const below = elements
    .slice(headline.last + 1, body.last + 1)
    .filter(({ order }) => (sums[order] ?? 0) >= all * NEARLY_ALL)
  return (all > 0 && below.at(-1)) || body
}

function lastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  let i = items.length - 1
  while (i >= 0 && !test(items[i] as T)) i--
  return i
}

const NEARLY_ALL = 0.9

/** Syllables of running text from which a story is told in words. */
const A_STORY = 120

function siblingsAfter(element: PageElement): PageElement[] {
  const siblings = element.parent?.children ?? []
  return siblings.slice(siblings.indexOf(element) + 1).filter((node): node is PageElement => node.type === 'tag')
}

function write(
  tree: PageTree,
  { page, value, summaries, others, isGrafted }: FoundText,
  { marked }: LaidOut,
  place: Place,
  base: string | undefined,
): WrittenSource {
  const { body, headline, first, next } = place
  const range = { from: headline ?? first, to: first, ...(base !== undefined && { base }) }
  const found = body === undefined ? [] : articleMedia(page, { body, ...range })
  // a photo story is its pictures, whatever is known of them
  const media = body === undefined || value < A_STORY ? found : captionedMedia(page, found, body)
  const pictures = body === undefined ? { captions: new Map(), alts: new Map() } : pictureLines(page, media, body)
  const hints = hintLines(page, {
    elements: tree.elements.length,
    ...(body !== undefined && { body }),
    ...(headline !== undefined && { headline, headlineRest: headingLines(page, headline).length - 1 }),
    marked,
    isGrafted,
    summaries,
    others: new Set([...others, ...next]),
    ...pictures,
  })
  return writeSource(page, hints, media, base)
}

function fieldCandidates(facts: PageFacts, names: SiteNames): Candidates {
  const sections = sectionCandidates(facts)
  return {
    ...otherFields(facts),
    headline: headlineCandidates(facts, { names: names.all, sections: sections.flatMap(({ value }) => value) }),
    authors: authorCandidates(facts),
    sections,
  }
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
