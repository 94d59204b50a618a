import type { Candidate } from '@gisa/core'
import type { RawLine } from '../lines/raw-page.ts'
import { stampsIn } from '../lines/stamps-in.ts'
import { named } from '../tree/name.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { activeMenu } from './active-menu.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues } from './page-head.ts'
import { isSectionWord, latinSection, sectionName } from './section-names.ts'

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
    if (names.length === 0) return
    const isPrinted = detail === 'breadcrumbs'
    const read = (name: string): string | undefined => sectionName(name) ?? (isPrinted ? latinSection(name) : undefined)
    const sections = distinct(names.flatMap((name) => (facts.isSite(name) ? [] : (read(name) ?? []))))
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
  add(besideStamp(facts), 'markup', 'beside the stamp')
  add(titleSections(head.title), 'meta', 'title element')
  add(classified(facts), 'markup', 'sentence below the body')
  if (candidates.length === 0) add(activeMenu(facts), 'markup', 'active menu')
  return candidates
}

const isCrumbs = named(
  /breadcrumb|location|(?:^|[\s_-])path(?:$|[\s_-])|(?:^|[\s_-])loc(?:$|[\s_-])|category|(?:^|[\s_-])(?:cat|cate|section|sec)(?:$|[\s_-])/i,
)

const MOST_CRUMBS = 5
const separator = /\s?[>›»<|/]\s?/
/** `HOME > 사회 > 사건`, whatever its element is called. */
const fromHome = /^(?:home|홈|뉴스홈|뉴스|메인|전체)\s?[>›»]/i
const home = /^(?:home|홈|뉴스홈|메인|처음으로?)$/i

/** Links above the headline inside an element that calls itself breadcrumb, location, category or section. */
function breadcrumbs({ page, headline, first }: PageFacts): string[] {
  const to = headline ?? first
  const near = page.lines.slice(Math.max(0, to - 25), Math.max(0, to) + 8).filter(({ text }) => text.length <= 60)
  const trail = near.find(isTrail)
  if (trail !== undefined) return namesIn(trail)
  const crumbs = near.filter(
    (line) => crumbOf(line) !== undefined && (line.linked > 0 || line.text.split(separator).every(isSection)),
  )
  const [one] = crumbs
  const box = one && crumbOf(one)
  const names = crumbs.filter((line) => crumbOf(line) === box).flatMap(namesIn)
  // more than these is a menu
  return names.length <= MOST_CRUMBS ? names : []
}

function isSection(name: string): boolean {
  return isSectionWord(name) || latinSection(name) !== undefined
}

/** `HOME > 사회 > 사건`, or links from 홈 on with icons between. */
function isTrail(line: RawLine): boolean {
  if (fromHome.test(line.text)) return true
  const names = linksIn(line)
  return names.length >= 2 && names.length <= MOST_CRUMBS && home.test(names[0] ?? '')
}

function namesIn(line: RawLine): string[] {
  const names = linksIn(line)
  return names.length >= 2 ? names : line.text.split(separator)
}

/** The links of a line that is hardly anything else. */
function linksIn({ text, linked, marks }: RawLine): string[] {
  if (linked * 10 < text.length * 6) return []
  return marks.filter(({ type }) => type === 'link').map(({ start, end }) => text.slice(start, end))
}

/** `입력 2024.07.30 (11:15) 사회`: a section's name beside the stamp, or alone on a line near the headline. */
function besideStamp({ page, headline, first }: PageFacts): string[] {
  if (headline === undefined) return []
  const near = page.lines.slice(Math.max(0, headline - 4), Math.max(headline, Math.min(first, headline + 20)) + 1)
  for (const [i, line] of near.entries()) {
    const { text, linked } = line
    // a link among others is a menu's; right above the headline it leads to the article's own section
    const isAbove = i + Math.max(0, headline - 4) === headline - 1
    if (text.length > 120 || (linked * 2 > text.length && !isAbove)) continue
    const words = text.split(/[\s>|·/]+/)
    const name = words.find((word) => isSectionWord(word)) ?? besideLabel(text)
    if (name !== undefined && (words.length === 1 || stampsIn(line).length > 0)) return [name]
  }
  return []
}

/** `컴퓨팅입력 : 2025/09/02`: parted from the stamp's label by style sheets alone. */
function besideLabel(text: string): string | undefined {
  const word = /^([가-힣A-Za-z·/]{2,10}?)\s?(?:입력|등록|승인|기사입력)/.exec(text)?.[1]
  return word !== undefined && isSectionWord(word) ? word : undefined
}

/** ` : 노동 : 사회 : 뉴스 : 한빛신문`, ` - 사회 > 사건`, `[사회] `: sections that a title carries, narrow or broad first. */
function titleSections(title: string | undefined): string[] {
  const tail = title?.split(/\s[-–|:<>ㅣ]\s|[|ㅣ<>]/).slice(1) ?? []
  const mark = /^\s{0,3}\[([가-힣·/]{2,8})\]/.exec(title ?? '')?.[1] ?? ''
  const names = tail.map((part) => part.trim()).filter(isSectionWord)
  return names.length > 0 || !isSectionWord(mark) ? names : [mark]
}

/** `이 기사는 언론사에서 사회 섹션으로 분류했습니다.`: what a portal prints below a copy. */
function classified({ page, last }: PageFacts): string[] {
  for (const { text } of page.lines.slice(last + 1, last + 60)) {
    if (text.length > 120 || !text.includes('섹션')) continue
    const name = /([가-힣·/]{2,10}) ?섹션(?:으로|에) ?분류/.exec(text)?.[1]
    if (name !== undefined) return [name]
  }
  return []
}

function crumbOf({ element }: RawLine): PageElement | undefined {
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 5; up = up.parent, steps++) {
    if (isCrumbs(up)) return up
  }
  return undefined
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, i) => names.indexOf(name) === i)
}
