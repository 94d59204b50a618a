import type { RawLine, RawPage } from '../lines/raw-page.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { countLetters } from './prose.ts'

/** What stands over a list of other articles. */
const head =
  /^[▶■◆☞▷[<(【※* ]{0,3}(?:이 ?시각|실시간|오늘의|최신|많이|가장|인기|주요|추천|관련|함께|이어서|놓치면|핫|베스트|BEST|HOT|랭킹|연관|다른|더 ?읽|당신이|이런|지금|화제|MOST|RELATED)[^.\n]{0,16}(?:뉴스|기사|본|이슈|읽은|읽을|만한|거리|클릭|NEWS|READ|STORIES)[^.\n]{0,8}$/i

/** How far up an item or a box is looked for. */
const REACH = 6
/** Items of one shape that make a list; titles under a heading that do. */
const ITEMS = 3
const TITLES = 2

/**
 * The boxes that lead to other articles, titles and teasers: three elements of one shape or more with a title that
 * links, or what stands under a heading such as 관련기사. A box with half of the page's running text is none.
 */
export function otherArticles({ lines }: RawPage, proseSums: Float64Array): ReadonlySet<PageElement> {
  const prose = (element: PageElement): number => proseSums[element.order] ?? 0
  const most = (proseSums[0] ?? 0) / 2
  const titles = lines.filter(isTitleLink)
  const boxes = new Set<PageElement>()
  for (const [parent, items] of itemsByParent(titles)) {
    const inside = [...items].reduce((sum, item) => sum + prose(item), 0)
    if (items.size >= ITEMS && prose(parent) <= most && prose(parent) - inside < 20) boxes.add(parent)
  }
  for (const line of lines) {
    if (line.text.length > 40 || !head.test(line.text)) continue
    let up: PageElement | null = line.element
    for (let i = 0; i < REACH && up !== null && prose(up) <= most; i++, up = up.parent) {
      const box: PageElement = up
      if (titles.filter(({ element }) => holds(box, element)).length < TITLES) continue
      boxes.add(box)
      break
    }
  }
  return boxes
}

/** A title that leads to another article. */
function isTitleLink({ linked, text }: RawLine): boolean {
  return linked * 10 >= text.length * 8 && text.length <= 120 && countLetters(text) >= 8
}

/** Elements with a title, by the parent in which three or more have their shape. */
function itemsByParent(titles: readonly RawLine[]): Map<PageElement, Set<PageElement>> {
  const items = new Map<PageElement, Set<PageElement>>()
  const shapes = new Map<PageElement, ReadonlyMap<string, number>>()
  for (const { element } of titles) {
    let up: PageElement = element
    for (let i = 0; i < REACH && up.parent !== null; i++, up = up.parent) {
      const { parent } = up
      let counts = shapes.get(parent)
      if (counts === undefined) {
        counts = countShapes(parent)
        shapes.set(parent, counts)
      }
      if ((counts.get(shapeOf(up)) ?? 0) < ITEMS) continue
      const known = items.get(parent)
      if (known === undefined) items.set(parent, new Set([up]))
      else known.add(up)
      break
    }
  }
  return items
}

function countShapes({ children }: PageElement): Map<string, number> {
  const counts = new Map<string, number>()
  for (const child of children) {
    if (child.type === 'tag') counts.set(shapeOf(child), (counts.get(shapeOf(child)) ?? 0) + 1)
  }
  return counts
}

function shapeOf({ name, attribs }: PageElement): string {
  return `${name} ${attribs.class ?? ''}`
}
