import type { Candidates, SourceDocument } from '@gisa/core'
import { findBody } from './body/find-body.ts'
import { findHeadline } from './body/find-headline.ts'
import { layOut } from './layout/lay-out.ts'
import { indexElements, select } from './layout/selector.ts'
import { hintLines } from './lines/hint-lines.ts'
import { readLines } from './lines/read-lines.ts'
import { writeSource } from './lines/write-source.ts'
import { authorCandidates } from './metadata/authors.ts'
import { dateFields } from './metadata/dates.ts'
import { headlineCandidates, statedTitles } from './metadata/headlines.ts'
import { readMicrodata } from './metadata/microdata.ts'
import { otherFields, urlCandidates } from './metadata/other-fields.ts'
import type { PageFacts } from './metadata/page-facts.ts'
import { metaValues, readHead } from './metadata/page-head.ts'
import { sectionCandidates } from './metadata/sections.ts'
import { findOutlet, type OutletKnowledge, outletCandidates } from './outlet/find-outlet.ts'
import { articleMedia, pictureLines } from './pictures/article-media.ts'
import { absoluteUrl } from './tree/absolute-url.ts'
import { holds } from './tree/page-tree.ts'
import { parseTree } from './tree/parse-tree.ts'

/** Reads a page as what the parser takes: its visible lines with hints, its pictures, and what its markup states. */
export function readPage(html: string, knowledge: OutletKnowledge, url?: string): SourceDocument {
  const tree = parseTree(html)
  const head = readHead(tree)
  const urls = urlCandidates(head, url, tree.savedFrom)
  const base = absoluteUrl(head.base, url) ?? url ?? tree.savedFrom ?? urls[0]?.value
  const has = (selectors: readonly string[]): boolean => select(indexElements(tree), selectors) !== undefined
  const site = findOutlet({ ...(url !== undefined && { url }), head, html, has }, knowledge)
  const laidOut = layOut(tree, site.layouts)
  const page = readLines(tree)
  const general = findBody(tree, page, 0)
  const body = laidOut.body ?? general?.element
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
      : articleMedia(page, { body, from: headline ?? first, to: last + 1, ...(base !== undefined && { base }) })
  const { captions, alts } = body === undefined ? { captions: new Map(), alts: new Map() } : pictureLines(page, media, body)
  const hints = hintLines(page, {
    ...(body !== undefined && { body }),
    ...(headline !== undefined && { headline }),
    marked: laidOut.marked,
    captions,
    alts,
  })
  const written = writeSource(page, hints, media, base)
  const siteNames = namesOf(site, head)
  const facts: PageFacts = {
    tree,
    head,
    page,
    microdata: readMicrodata(tree),
    laidOut,
    stated: [],
    first,
    last,
    ...(headline !== undefined && { headline }),
    ...(base !== undefined && { base }),
    isSite: (name) => siteNames.has(fold(name)),
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
    ...outletCandidates(site, head, urls[0]?.value ?? url, []),
  }
  return { ...written, candidates, issues: [...tree.issues, ...laidOut.issues, ...dates.issues] }
}

function indexWhere<T>(items: readonly T[], test: (item: T) => boolean): number | undefined {
  const index = items.findIndex(test)
  return index < 0 ? undefined : index
}

/** The names of the site, its outlet and its portal, folded. */
function namesOf({ outlet, portal }: ReturnType<typeof findOutlet>, head: ReturnType<typeof readHead>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const profile of [outlet, portal]) {
    if (profile === undefined) continue
    for (const name of [profile.name, profile.nameEn, ...(profile.aliases ?? [])]) if (name !== undefined) names.add(fold(name))
  }
  for (const { value } of metaValues(head, 'og:site_name', 'dd:publisher', 'application-name', 'twitter:site', 'article:publisher')) {
    if (value.length <= 30) names.add(fold(value))
  }
  return names
}

function fold(name: string): string {
  return name.replace(/[\s@]+/g, '').toLowerCase()
}
