import { isCommentRegion } from '../lines/outer-regions.ts'
import type { RawPage } from '../lines/raw-page.ts'
import { type Telling, tells } from '../lines/telling-words.ts'
import { isPicture } from '../pictures/article-media.ts'
import type { PageElement, PageTree } from '../tree/page-tree.ts'
import { sumUp } from '../tree/sum-up.ts'
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

/** From here on a page is about its text. */
const A_PARAGRAPH = 60
/** What a picture is worth on a page with hardly any, in syllables: three make a photo story. */
const PICTURE = 8

/**
 * Finds the element whose lines earn most: running text adds (on pages with hardly any, pictures too), links and scraps subtract, so the smallest
 * element around the whole text wins. What classes call comments, rankings, menus or advertisements earns nothing,
 * unless most of the page's text stands there; nor does what stands in a box of `others` (machine-made summaries).
 */
export function findBody(
  tree: PageTree,
  page: RawPage,
  prose: PageProse,
  others: ReadonlySet<PageElement>,
): FoundBody | undefined {
  const { lines, media, telling } = page
  const { values, sums: positive } = prose
  const most = (positive[0] ?? 0) * 0.6
  const ruledOut = new Map<PageElement, boolean>()
  const isRuledOut = (element: PageElement): boolean => {
    const known = ruledOut.get(element)
    if (known !== undefined) return known
    const isFurniture = ((telling[element.order] ?? 0) & furniture) !== 0 || furnitureNames.has(element.name)
    const own =
      others.has(element) || ((isFurniture || isCommentRegion(element)) && (positive[element.order] ?? 0) <= most)
    const answer = own || (element.parent !== null && isRuledOut(element.parent))
    ruledOut.set(element, answer)
    return answer
  }
  const words = lines.map(({ element }, i) => {
    const value = values[i] ?? 0
    return { element, value: value > 0 && isRuledOut(element) ? 0 : value }
  })
  const text = richest(tree, sumUp(tree.elements.length, words))
  if (text !== undefined && text.value >= A_PARAGRAPH) return text
  const pictures = media.map(({ element }) => ({
    element,
    value: isPicture(element) && !isRuledOut(element) ? PICTURE : 0,
  }))
  const all = sumUp(tree.elements.length, [...words, ...pictures])
  const story = richest(tree, all)
  return story === undefined || story.element === text?.element ? story : widen(story, all)
}

/** The box of the pictures, and what stands around them as long as the sum holds. */
function widen({ element, value }: FoundBody, sums: Float64Array): FoundBody {
  let widest = element
  for (let up = element.parent; up !== null && (sums[up.order] ?? 0) >= LEAST; up = up.parent) widest = up
  return { element: widest, value }
}

function richest(tree: PageTree, sums: Float64Array): FoundBody | undefined {
  let best: FoundBody | undefined
  for (const element of tree.elements) {
    const value = (sums[element.order] ?? 0) * likeliness(element)
    if (value >= LEAST && (best === undefined || value >= best.value)) best = { element, value }
  }
  return best
}

/** How much running text a page's lines hold, and each element with them. */
export interface PageProse {
  /** By line; below zero for links and scraps. */
  values: readonly number[]
  /** By `order` of an element: the sum of what is above zero and no comment. */
  sums: Float64Array
}

/** Measures a page's lines. */
export function measureProse(tree: PageTree, { lines }: RawPage): PageProse {
  const values = lines.map(proseOf)
  const comments = new Map<PageElement, boolean>()
  const sums = sumUp(
    tree.elements.length,
    lines.map(({ element }, i) => ({
      element,
      value: isInComments(element, comments) ? 0 : Math.max(0, values[i] ?? 0),
    })),
  )
  return { values, sums }
}

function isInComments(element: PageElement, known: Map<PageElement, boolean>): boolean {
  const before = known.get(element)
  if (before !== undefined) return before
  const answer = isCommentRegion(element) || (element.parent !== null && isInComments(element.parent, known))
  known.set(element, answer)
  return answer
}

const bodyName = /(?:article|news|view|read|post|entry|content)[_-]?(?:body|content|cont|txt|text|view)/i

/** A name that says "article body" tips the scales between an element and its wrapper. */
function likeliness({ name, attribs }: PageElement): number {
  if (attribs.itemprop?.toLowerCase() === 'articlebody') return 1.08
  if (bodyName.test(attribs.id ?? '') || bodyName.test(attribs.class ?? '')) return 1.05
  return name === 'article' ? 1.02 : 1
}
