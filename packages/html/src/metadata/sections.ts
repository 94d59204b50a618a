import type { Candidate } from '@gisa/core'
import type { RawLine } from '../lines/raw-page.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues } from './page-head.ts'
import { sectionName } from './section-names.ts'

/** Metas that hold a section each; the groups go from broad to narrow. */
const sectionMetas = [
  ['article:section', 'article:section2'],
  ['og:article:section'],
  ['content_category', 'content_subcategory'],
  ['articlesection'],
  ['dd:category'],
  ['me2:category2'],
  ['classification'],
  ['genre'],
  ['dable:category', 'section'],
] as const

/** The sections that the page names, one candidate a source. */
export function sectionCandidates(facts: PageFacts): Candidate<string[]>[] {
  const { head, laidOut, microdata } = facts
  const candidates: Candidate<string[]>[] = []
  const add = (names: readonly string[], source: Candidate['source'], detail: string): void => {
    const sections = distinct(names.flatMap((name) => (facts.isSite(name) ? [] : (sectionName(name) ?? []))))
    if (sections.length > 0) candidates.push({ value: sections, source, detail })
  }
  for (const { value, source, detail } of statedOf(facts, 'sections')) add(value, source, detail ?? source)
  add(laidOut.section.map(({ text }) => text).slice(0, 3), 'layout', laidOut.section[0]?.detail ?? '')
  add(
    microdata.filter(({ property }) => property === 'articlesection').map(({ value }) => value),
    'microdata',
    'articleSection',
  )
  for (const group of sectionMetas) {
    const values = metaValues(head, ...group).flatMap(({ value }) => value.split(/[,>/]/))
    add(values, group[0].startsWith('article:') || group[0].startsWith('og:') ? 'open-graph' : 'meta', group[0])
  }
  add(breadcrumbs(facts), 'markup', 'breadcrumbs')
  return candidates
}

const crumbName =
  /breadcrumb|location|(?:^|[\s_-])path(?:$|[\s_-])|(?:^|[\s_-])loc(?:$|[\s_-])|category|(?:^|[\s_-])(?:cate|section|sec)(?:$|[\s_-])/i

/** Links above the headline inside an element that calls itself breadcrumb, location, category or section. */
function breadcrumbs({ page, headline, first }: PageFacts): string[] {
  const to = headline ?? first
  const near = page.lines.slice(Math.max(0, to - 25), Math.max(0, to) + 8)
  const crumbs = near.filter((line) => line.text.length <= 60 && crumbOf(line) !== undefined)
  const [one] = crumbs
  const box = one && crumbOf(one)
  return crumbs.filter((line) => crumbOf(line) === box).flatMap(({ text }) => text.split(/\s?[>›»<|/]\s?/))
}

function crumbOf({ element }: RawLine): PageElement | undefined {
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 5; up = up.parent, steps++) {
    if (crumbName.test(`${up.attribs.class ?? ''} ${up.attribs.id ?? ''}`)) return up
  }
  return undefined
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) === i)
}
