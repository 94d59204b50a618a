import { holds, type PageElement } from '../tree/page-tree.ts'
import { sumUp } from '../tree/sum-up.ts'
import { outerNames } from './outer-regions.ts'
import type { PageParts } from './page-parts.ts'
import type { RawPage } from './raw-page.ts'
import { comments, outer } from './said-by.ts'
import { type Telling, tells } from './telling-words.ts'

/** Elements that say by their name what others say by class. */
const namesTell: ReadonlyMap<string, Telling> = new Map([
  ['figcaption', tells['page/caption']],
  ['nav', tells['page/chrome']],
  ['menu', tells['page/chrome']],
  ['button', tells['page/chrome']],
  ['form', tells['page/chrome']],
  ['footer', tells['page/chrome']],
  ['aside', tells['page/related']],
  ['time', tells['page/meta']],
])

/** A byline, a stamp, a copyright line is short; an element with more text was named for one of its parts. */
const LONGEST_INFO = 300
const infos: Telling = tells['page/byline'] | tells['page/meta'] | tells['page/rights']
const decks: Telling = tells['page/subheadline'] | tells['page/caption']
const LONGEST_DECK = 600
const LONGEST_INSET = 300

/** What the elements of a page tell about the lines inside them: bits of `saidBy`, {@link outer} where nothing of the article can stand. */
export class ElementFacts {
  private readonly inherited: Int32Array
  private readonly lengths: Float64Array
  private readonly headline: PageElement | undefined

  constructor(
    private readonly page: RawPage,
    private readonly parts: PageParts,
  ) {
    this.headline = parts.headline === undefined ? undefined : page.lines[parts.headline]?.element
    this.inherited = new Int32Array(parts.elements).fill(-1)
    this.lengths = sumUp(new Float64Array(parts.elements), page.lines, ({ text }) => text.length)
  }

  /** What the element and those around it tell, below the ones that also hold the article or its headline. */
  telling(element: PageElement): Telling {
    const known = this.inherited[element.order] ?? 0
    if (known >= 0) return known
    const telling = this.isAround(element) ? 0 : this.own(element) | this.telling(element.parent ?? element)
    this.inherited[element.order] = telling
    return telling
  }

  /** Whether an advertisement's box, short beside the body, holds the element: what it says is none of the article. */
  isInset(element: PageElement): boolean {
    const { body } = this.parts
    const longest = Math.min(LONGEST_INSET, (body === undefined ? 0 : (this.lengths[body.order] ?? 0)) / 4)
    for (let up: PageElement | null = element; up !== null && up !== body; up = up.parent) {
      if ((this.lengths[up.order] ?? 0) > longest) return false
      if (((this.page.telling[up.order] ?? 0) & tells['page/promo']) !== 0) return true
    }
    return false
  }

  /** The root, and whatever holds the body, most of it, or the headline. */
  private isAround(element: PageElement): boolean {
    const { body } = this.parts
    if (element.parent === null) return true
    if (body !== undefined && (holds(element, body) || this.isMostOf(element, body))) return true
    return this.headline !== undefined && element !== this.headline && holds(element, this.headline)
  }

  private isMostOf(element: PageElement, body: PageElement): boolean {
    return holds(body, element) && (this.lengths[element.order] ?? 0) * 2 > (this.lengths[body.order] ?? 0)
  }

  private own(element: PageElement): Telling {
    const said = this.page.telling[element.order] ?? 0
    const { isPart } = element.kind
    const telling = isPart ? said | (namesTell.get(element.name) ?? 0) : said
    const isOuter = (said & (outer | comments)) !== 0 || (isPart && outerNames.has(element.name))
    const length = this.lengths[element.order] ?? 0
    const tooLong = (length > LONGEST_INFO ? infos : 0) | (length > LONGEST_DECK ? decks : 0)
    return (telling & ~tooLong) | (isOuter ? outer : 0)
  }
}
