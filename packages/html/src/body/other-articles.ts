import type { RawLine, RawPage } from '../lines/raw-page.ts'
import { tells } from '../lines/telling-words.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { namesBody } from './find-body.ts'

/** What stands over a list of other articles. */
const head =
  /^[▶■◆☞▷[<(【※* ]{0,3}(?:이 ?시각|실시간|오늘의|최신|많이|가장|인기|주요|추천|관련|함께|이어서|놓치면|핫|베스트|BEST|HOT|랭킹|연관|다른|더 ?읽|당신이|이런|지금|화제|MOST|RELATED)[^.\n]{0,16}(?:뉴스|기사|본|이슈|읽은|읽을|만한|거리|클릭|NEWS|READ|STORIES)[^.\n]{0,8}$/i

/** How far up an item or a box is looked for. */
const REACH = 6
/** Items of one shape that make a list; titles under a heading that do. */
const ITEMS = 3
const TITLES = 2
/** Share of the page's running text in such a box whose class says so too: teasers outweigh a short article. */
const MOST_TOLD = 0.85
/** So many items with teasers are a list, however much they say, where a story of so many syllables stands beside them. */
const MANY = 5
const A_STORY = 150
/** Headings that are looked at. */
const MOST_HEADS = 60
/** Running text, in syllables, that a list of titles may hold. */
const LITTLE = 20
/** Letters of `2026.02.27 누리신문`. */
const BESIDE = 16

/**
 * The boxes that lead to other articles, titles and teasers: three elements of one shape or more with a title that
 * links, or what stands under a heading such as 관련기사. A box with half of the page's running text is none, unless its
 * class says that it is.
 */
export function otherArticles({ lines, telling }: RawPage, proseSums: Float64Array): ReadonlySet<PageElement> {
  const prose = (element: PageElement): number => proseSums[element.order] ?? 0
  const all = proseSums[0] ?? 0
  const most = all / 2
  const mostTold = all * MOST_TOLD
  const titles = lines.filter(isTitleLink)
  const boxes = new Set<PageElement>()
  for (const [parent, items] of itemsByParent(titles)) {
    // items whose titles are too short to tell belong to the list as well
    const shapes = new Set([...items].map(shapeOf))
    const inside = parent.children.reduce(
      (sum, child) => sum + (child.type === 'tag' && shapes.has(shapeOf(child)) ? prose(child) : 0),
      0,
    )
    const isTold = isToldRelated(parent, telling)
    const limit = isTold ? mostTold : items.size >= MANY && !isNamedBody(parent) ? all - A_STORY : most
    if (items.size >= ITEMS && prose(parent) <= limit && prose(parent) - inside < LITTLE) boxes.add(parent)
  }
  const heads = lines.filter(({ text }) => text.length <= 40 && head.test(text)).slice(0, MOST_HEADS)
  for (const line of heads) {
    let up: PageElement | null = line.element
    for (let i = 0; i < REACH && up !== null && prose(up) <= most; i++, up = up.parent) {
      const box: PageElement = up
      const count = (one: PageElement): number => titles.filter(({ element }) => holds(one, element)).length
      const below = elementAfter(box)
      if (count(box) >= TITLES) boxes.add(box)
      else if (below !== undefined && prose(below) <= LITTLE && count(below) >= TITLES) boxes.add(box).add(below)
      else continue
      break
    }
  }
  return boxes
}

/** The elements of one shape, three or more under one parent, each with a title that links; at most 200. */
export function teaserItems(lines: readonly RawLine[]): PageElement[] {
  return [...itemsByParent(lines.filter(isTitleLink)).values()]
    .filter((items) => items.size >= ITEMS)
    .flatMap((items) => [...items])
    .slice(0, 200)
}

/** A title that leads to another article, with its date or its outlet beside it or not. */
function isTitleLink({ linked, letters, text }: RawLine): boolean {
  if (text.length > 120) return false
  const isLinked = linked * 10 >= text.length * 8 || (linked >= 8 && text.length - linked <= BESIDE)
  return isLinked && letters >= 8
}

/** Elements with a title, by the parent in which three or more have their shape. */
function itemsByParent(titles: readonly RawLine[]): Map<PageElement, Set<PageElement>> {
  const items = new Map<PageElement, Set<PageElement>>()
  const asked = new Set<PageElement>()
  const alike = new Set<PageElement>()
  for (const { element } of titles) {
    let up: PageElement = element
    for (let i = 0; i < REACH && up.parent !== null; i++, up = up.parent) {
      const { parent } = up
      if (parent.children.length < ITEMS) continue
      if (!asked.has(parent)) {
        asked.add(parent)
        for (const child of childrenAlike(parent)) alike.add(child)
      }
      if (!alike.has(up)) continue
      const known = items.get(parent)
      if (known === undefined) items.set(parent, new Set([up]))
      else known.add(up)
      break
    }
  }
  return items
}

/** The children of which three or more have one shape. */
function childrenAlike({ children }: PageElement): PageElement[] {
  const tags = children.filter((child) => child.type === 'tag')
  if (tags.length < ITEMS) return []
  const shapes = tags.map(shapeOf)
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return tags.filter((_, i) => (counts.get(shapes[i] ?? '') ?? 0) >= ITEMS)
}

/** Whether the element or one around it is called the article's body: its items are the article's own. */
function isNamedBody(element: PageElement): boolean {
  for (let up: PageElement | null = element; up !== null; up = up.parent) if (namesBody(up)) return true
  return false
}

function isToldRelated(element: PageElement, telling: Int32Array): boolean {
  for (let up: PageElement | null = element, i = 0; up !== null && i < 3; up = up.parent, i++)
    if (((telling[up.order] ?? 0) & tells['page/related']) !== 0) return true
  return false
}

/** The element that stands next under the same parent. */
function elementAfter({ parent, order, last }: PageElement): PageElement | undefined {
  return parent?.children.find((node): node is PageElement => node.type === 'tag' && node.order > Math.max(order, last))
}

function shapeOf({ name, className }: PageElement): string {
  return className === undefined || className.text === '' ? name : `${name} ${className.text}`
}
