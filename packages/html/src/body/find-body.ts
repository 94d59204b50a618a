import type { RawPage } from '../lines/raw-page.ts'
import { type Telling, tells } from '../lines/telling-words.ts'
import type { PageElement, PageTree } from '../tree/page-tree.ts'
import { proseOf } from './prose.ts'

/** The element that holds the article's text, by the way that needs no knowledge of the site. */
export interface FoundBody {
  element: PageElement
  /** What its lines earn, about one a syllable of running text. */
  value: number
}

const furniture: Telling = tells['page/chrome'] | tells['page/related'] | tells['page/promo'] | tells['page/rights']

/** Elements whose own name says the same. */
const furnitureNames: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'button', 'menu'])

/** Less than this, about a short sentence, is no article. */
const LEAST = 20

/**
 * Finds the element whose lines earn most: running text adds, links and scraps subtract, so the smallest element around
 * the whole text wins. What stands before `from` (the headline's line) earns nothing, nor does what classes call
 * comments, rankings, menus or advertisements, unless most of the page's text stands there.
 */
export function findBody(tree: PageTree, page: RawPage, from: number): FoundBody | undefined {
  const { lines } = page
  const values = lines.map(proseOf)
  const positive = sumUp(tree, page, (i) => Math.max(0, values[i] ?? 0))
  const all = positive[0] ?? 0
  const ruledOut = new Map<PageElement, boolean>()
  const isRuledOut = (element: PageElement): boolean => {
    const known = ruledOut.get(element)
    if (known !== undefined) return known
    const own =
      (((page.telling[element.order] ?? 0) & furniture) !== 0 || furnitureNames.has(element.name)) &&
      (positive[element.order] ?? 0) < all * 0.6
    const answer = own || (element.parent !== null && isRuledOut(element.parent))
    ruledOut.set(element, answer)
    return answer
  }
  const sums = sumUp(tree, page, (i) => {
    const value = values[i] ?? 0
    const line = lines[i]
    return line === undefined || (value > 0 && (i < from || isRuledOut(line.element))) ? 0 : value
  })
  let best: FoundBody | undefined
  for (const element of tree.elements) {
    const value = (sums[element.order] ?? 0) * likeliness(element)
    if (value >= LEAST && (best === undefined || value >= best.value)) best = { element, value }
  }
  return best
}

/** Sums a value of the lines over all elements that hold them. */
export function sumUp(tree: PageTree, { lines }: RawPage, value: (index: number) => number): Float64Array {
  const sums = new Float64Array(tree.elements.length)
  for (const [i, { element }] of lines.entries()) {
    const own = value(i)
    if (own === 0) continue
    for (let up: PageElement | null = element; up !== null; up = up.parent) sums[up.order] = (sums[up.order] ?? 0) + own
  }
  return sums
}

const bodyName = /(?:article|news|view|read|post|entry|content)[_-]?(?:body|content|cont|txt|text|view)/i

/** A name that says "article body" tips the scales between an element and its wrapper. */
function likeliness({ name, attribs }: PageElement): number {
  if (attribs.itemprop?.toLowerCase() === 'articlebody') return 1.08
  if (bodyName.test(attribs.id ?? '') || bodyName.test(attribs.class ?? '')) return 1.05
  return name === 'article' ? 1.02 : 1
}
