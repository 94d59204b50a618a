import type { RawPage } from '../lines/raw-page.ts'
import { comments } from '../lines/said-by.ts'
import { type Telling, tells } from '../lines/telling-words.ts'
import { isPicture } from '../pictures/article-media.ts'
import { inherited } from '../tree/inherited.ts'
import { named } from '../tree/name.ts'
import { holds, type PageElement, type PageTree } from '../tree/page-tree.ts'
import { sumUp } from '../tree/sum-up.ts'
import { proseOf } from './prose.ts'

/** The element that holds the article's text, by the way that needs no knowledge of the site. */
export interface FoundBody {
  element: PageElement
  /** What its lines earn, about one a syllable of running text. */
  value: number
}

const furniture: Telling =
  tells['page/chrome'] |
  tells['page/related'] |
  tells['page/promo'] |
  tells['page/rights'] |
  tells['page/byline'] |
  comments

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
 * unless most of the page's text stands there, or a good part in an element that is called the article's body; nor does what stands in a box of `others` (machine-made summaries, lists of other articles).
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
  const named = (positive[0] ?? 0) * 0.25
  const isRuledOut = inherited(tree.elements.length, (element) => {
    const isFurniture = ((telling[element.order] ?? 0) & furniture) !== 0 || furnitureNames.has(element.name)
    const sum = positive[element.order] ?? 0
    return others.has(element) || (isFurniture && sum <= (namesBody(element) ? named : most))
  })
  const printed = new Set<string>()
  const sums = sumUp(new Float64Array(tree.elements.length), lines, ({ element, text }, i) => {
    const value = values[i] ?? 0
    if (value <= 0 || isRuledOut(element)) return Math.min(value, 0)
    // a copy for printers, or for a wider screen
    const isCopy = value >= LONG_ENOUGH && printed.has(text)
    printed.add(text)
    return isCopy ? 0 : value
  })
  const text = richest(tree.elements, sums)
  if (text !== undefined && text.value >= A_PARAGRAPH) return text
  sumUp(sums, media, ({ element }) => (isPicture(element) && !isRuledOut(element) ? PICTURE : 0))
  const story = richest(tree.elements, sums)
  return story === undefined || story.element === text?.element ? story : widen(story, sums)
}

/** The element inside `wrapper` whose lines earn most; undefined where there is hardly any text. */
export function findBodyWithin(
  wrapper: PageElement,
  tree: PageTree,
  { lines }: RawPage,
  { values }: PageProse,
): PageElement | undefined {
  const sums = sumUp(new Float64Array(tree.elements.length), lines, ({ element }, i) =>
    holds(wrapper, element) ? (values[i] ?? 0) : 0,
  )
  const found = richest(tree.elements.slice(wrapper.order, wrapper.last + 1), sums)
  return found !== undefined && found.value >= A_PARAGRAPH ? found.element : undefined
}

/** The box of the pictures, and what stands around them as long as the sum holds. */
function widen({ element, value }: FoundBody, sums: Float64Array): FoundBody {
  let widest = element
  for (let up = element.parent; up !== null && (sums[up.order] ?? 0) >= LEAST; up = up.parent) widest = up
  return { element: widest, value }
}

function richest(elements: readonly PageElement[], sums: Float64Array): FoundBody | undefined {
  let best: FoundBody | undefined
  let most = LEAST
  for (const element of elements) {
    const sum = sums[element.order] ?? 0
    if (sum * MOST_LIKELY < most) continue
    const value = sum * likeliness(element)
    if (value < most) continue
    best = { element, value }
    most = value
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

/** Sentences of so many syllables are not said twice by chance. */
const LONG_ENOUGH = 15

/** Measures a page's lines. */
export function measureProse(tree: PageTree, { lines, telling }: RawPage): PageProse {
  const values = lines.map((line) => (line.element.kind.isHeading ? 0 : proseOf(line)))
  const isComment = inherited(tree.elements.length, ({ order }) => ((telling[order] ?? 0) & comments) !== 0)
  const sums = sumUp(new Float64Array(tree.elements.length), lines, ({ element }, i) => {
    const value = values[i] ?? 0
    return value > 0 && !isComment(element) ? value : 0
  })
  return { values, sums }
}

const isNamedBody = named(/(?:article|news|view|read|post|entry|content)[_-]?(?:body|content|cont|txt|text|view)/i)

/** The most that {@link likeliness} gives. */
const MOST_LIKELY = 1.2

/** A name that says "article body" tips the scales between an element and its wrapper. */
function likeliness(element: PageElement): number {
  const { name, attribs } = element
  if (attribs.itemprop?.toLowerCase() === 'articlebody') return MOST_LIKELY
  if (isNamedBody(element)) return 1.15
  return name === 'article' ? 1.02 : 1
}

/** Whether an element's name says that it holds an article's text. */
export function namesBody(element: PageElement): boolean {
  return likeliness(element) > 1.1
}
