import type { LineRole, LineStructure, PageHints, PageRule } from '@gisa/core'
import { endsSentence } from '../body/prose.ts'
import { inherited } from '../tree/inherited.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { ElementFacts } from './element-facts.ts'
import type { PageParts } from './page-parts.ts'
import type { RawLine, RawPage } from './raw-page.ts'
import { outer } from './said-by.ts'
import { isStamped, stampsIn } from './stamps-in.ts'
import { type Telling, tellingRows, tells } from './telling-words.ts'

/** What a page's markup says about a line; the path to its element is written where the line is. */
export type LineHint = Omit<PageHints, 'element'>

/** Hints for all lines of a page, index by index. */
export function hintLines(page: RawPage, parts: PageParts): LineHint[] {
  const hinter = new LineHinter(page, parts)
  return page.lines.map((line, i) => hinter.hint(line, i))
}

const structural: Telling = tells['page/chrome'] | tells['page/related'] | tells['page/promo']
/** What a line about the article itself says; a menu or ranking that also says so is still read. */
const articles: Telling = tells['page/byline'] | tells['page/meta'] | tells['page/rights'] | tells['page/caption']

/** This far below the body its byline, copyright and stamps still stand; above the headline, its section. */
const NEAR = 14

/** Nobody looks further at these lines. */
const CHROME: LineHint = { rules: [], ruled: 'chrome' }
const RELATED: LineHint = { rules: [], ruled: 'related' }

const NO_MARKS: readonly PageRule[] = []

class LineHinter {
  private readonly body: PageElement | undefined
  private readonly first: number
  private readonly last: number
  private readonly facts: ElementFacts
  /** Whether a class says that a line between headline and body is the deck. */
  private readonly hasDeck: boolean
  /** Long lines of the body; what repeats them elsewhere is a copy for printers. */
  private readonly bodyTexts: ReadonlySet<string>
  /** By `order` of an element, as far as they were asked for. */
  private readonly marks: (readonly PageRule[] | undefined)[]
  /** How the text begins. */
  private readonly opening: string
  private readonly isInSummary: (element: PageElement) => boolean
  private readonly isInOthers: (element: PageElement) => boolean

  constructor(
    private readonly page: RawPage,
    private readonly parts: PageParts,
  ) {
    this.body = parts.body
    this.facts = new ElementFacts(page, parts)
    this.marks = new Array(parts.elements)
    this.isInSummary = inherited(parts.elements, (element) => parts.summaries.has(element))
    this.isInOthers = inherited(parts.elements, (element) => parts.others.has(element))
    const isInBody = page.lines.map((line) => this.isInBody(line))
    this.first = isInBody.indexOf(true)
    this.last = isInBody.lastIndexOf(true)
    const long = page.lines.filter(({ text }, i) => isInBody[i] && text.length >= LONG_ENOUGH)
    this.bodyTexts = new Set(long.map(({ text }) => text))
    this.opening = long.find(({ text }) => !CUT_SHORT.test(text))?.text ?? ''
    const above = page.lines.slice((parts.headline ?? this.first) + 1, Math.max(this.first, 0))
    this.hasDeck = above.some(({ element }) => (this.facts.telling(element) & tells['page/subheadline']) !== 0)
  }

  hint(line: RawLine, index: number): LineHint {
    const { captions, alts } = this.parts
    const telling = this.facts.telling(line.element)
    const told = telling & ~this.mistold(line, index, telling)
    const ruled = this.ruled(line, index, told)
    if (ruled === 'chrome') return CHROME
    if (ruled === 'related') return RELATED
    const picture = captions.get(index) ?? alts.get(index)
    const heading = headingAround(line.element)
    const structure = this.isInBody(line) ? this.structure(line) : undefined
    const rules: PageRule[] = []
    if (told !== 0) for (const { rule } of tellingRows) if ((told & tells[rule]) !== 0) rules.push(rule)
    if (captions.has(index) && !rules.includes('page/caption')) rules.push('page/caption')
    if (alts.has(index)) rules.push('page/alt')
    if (this.isDeck(line, index, told) || this.isDeckInBody(line, index)) rules.push('page/subheadline')
    if (this.isStampLine(line, index) && !rules.includes('page/meta')) rules.push('page/meta')
    for (const rule of this.marksOf(line.element)) if (!rules.includes(rule)) rules.push(rule)
    // a caption stands beside the text, wherever the markup puts it
    if (!rules.includes('page/caption')) {
      rules.push(this.place(index))
      if (line.opens && (this.page.lines[index + 1]?.opens ?? true)) rules.push('page/paragraph')
    }
    if (!this.isHeadline(index) && heading !== undefined) rules.push('page/heading')
    if (isLink(line)) rules.push(this.isLinkList(index) ? 'page/link-list' : 'page/link')
    if (line.stressed * 10 >= line.text.length * 9) rules.push('page/strong')
    if (structure !== undefined) rules.push(structure.type === 'blockquote' ? 'page/quote' : 'page/structure')
    return {
      rules,
      ...(ruled !== undefined && { ruled }),
      ...(heading !== undefined && { level: Number(heading.name[1]) }),
      ...(structure !== undefined && { structure }),
      ...(line.marks.length > 0 && { marks: line.marks }),
      ...(picture !== undefined && ruled === undefined && { captions: picture }),
    }
  }

  private isInBody({ element }: RawLine): boolean {
    return this.body !== undefined && holds(this.body, element)
  }

  private isHeadline(index: number): boolean {
    const { headline, headlineRest = 0 } = this.parts
    return headline !== undefined && index >= headline && index <= headline + headlineRest
  }

  private place(index: number): PageRule {
    const { headline } = this.parts
    const line = this.page.lines[index]
    if (this.isHeadline(index)) return 'page/headline'
    if (headline !== undefined && index < headline) return 'page/before'
    // what a layout takes out of the body might as well stand below it
    if (line !== undefined && this.isStampLine(line, index) && this.isInBody(line)) return 'page/head'
    if (line !== undefined && this.isInBody(line)) return this.isRemoved(line.element) ? 'page/after' : 'page/in-body'
    if (this.first < 0) return 'page/head'
    if (index > this.last) return 'page/after'
    return headline === undefined && index < this.first - NEAR ? 'page/before' : 'page/head'
  }

  /** What class words say and the line itself denies. */
  private mistold(line: RawLine, index: number, telling: Telling): Telling {
    if (telling === 0) return 0
    let wrong = 0
    // a section's name above the headline has a subtitle's class at some sites
    const isDeck = (telling & tells['page/subheadline']) !== 0
    if (isDeck && line.text.length <= 8 && !/[“”"'‘’]/.test(line.text)) wrong |= tells['page/subheadline']
    // `sponsor`, `promotion` beside the stamp: the outlet's logo stands there
    const isBetween = index > (this.parts.headline ?? this.first) && index < this.first
    if (isBetween && (telling & structural) !== 0 && line.linked * 2 < line.text.length && stampsIn(line).length > 0)
      wrong |= structural
    return wrong
  }

  private ruled(line: RawLine, index: number, told: Telling): LineRole | undefined {
    const { headline } = this.parts
    if (this.first < 0 && headline === undefined) return undefined
    if (this.isHeadline(index) || this.isMarked(line.element)) return undefined
    if ((told & outer) !== 0 || this.isInSummary(line.element) || isButton(line)) return 'chrome'
    if (this.isInOthers(line.element) || isAddress(line)) return 'related'
    if (isAdvertisement.test(line.text) || this.isTeaser(line)) return 'chrome'
    if (this.parts.captions.has(index)) return undefined
    if (this.isInBody(line)) return this.ruledInBody(line, index, told)
    if (this.parts.isGrafted && (told & articles) === 0) return 'chrome'
    if (line.text.length >= LONG_ENOUGH && this.bodyTexts.has(line.text)) return 'chrome'
    const from = headline ?? this.first
    const distance = index < from ? from - index : index > this.last ? index - this.last : 0
    if ((told & tells['page/chrome']) !== 0 && isLink(line) && links.test(line.text)) return 'chrome'
    if ((told & articles) !== 0 && distance <= NEAR * 3) return undefined
    if ((told & structural) !== 0 && (distance > 0 || line.linked * 2 > line.text.length)) {
      if ((told & tells['page/chrome']) !== 0) return 'chrome'
      return (told & tells['page/promo']) !== 0 ? 'promo' : 'related'
    }
    if (distance <= NEAR) return undefined
    return index > from && line.linked * 2 > line.text.length ? 'related' : 'chrome'
  }

  /** [한빛일보=김가온 기자] 한빛시가 다리를… under a picture: the beginning of the text, cut short. */
  private isTeaser({ text }: RawLine): boolean {
    if (text.length > LONGEST_TEASER || !(text.endsWith('...') || text.endsWith('…'))) return false
    const words = CUT_SHORT.exec(text)?.[1]
    return words !== undefined && words.length >= LONG_ENOUGH && this.opening.slice(0, LONGEST_TEASER).includes(words)
  }

  private ruledInBody(line: RawLine, index: number, told: Telling): LineRole | undefined {
    if (this.isLinkToAnother(line, index, told) || isLinkRow(line)) return 'related'
    if (line.linked > 0 && leadsElsewhere.test(line.text)) return 'related'
    if (index < this.first + OPENING && (told & tells['page/byline']) !== 0 && /^By [A-Z]/.test(line.text))
      return 'byline'
    if (line.text.length <= LONGEST_QUOTE && shareQuote.test(line.text) && !endsSentence(line.text)) return 'chrome'
    if ((told & articles) !== 0 || /[©ⓒ]/.test(line.text)) return undefined
    return this.facts.isInset(line.element) ? 'promo' : undefined
  }

  /** A title that links, on a paragraph of its own between those of the body. */
  private isLinkToAnother(line: RawLine, index: number, told: Telling): boolean {
    const isAlone = line.opens && (this.page.lines[index + 1]?.opens ?? true)
    const isTold = (told & tells['page/related']) !== 0
    return (
      (isAlone || isTold) &&
      isLink(line) &&
      (isTold || isTitle(line.text)) &&
      line.letters >= 8 &&
      line.cells === undefined
    )
  }

  /** What stands right below the headline, in words and without a class, before the stamp and the writers. */
  private isDeck(line: RawLine, index: number, told: Telling): boolean {
    const { headline, headlineRest = 0 } = this.parts
    if (headline === undefined || index !== headline + headlineRest + 1 || index >= this.first || told !== 0)
      return false
    if (line.linked > 0 || line.text.length > LONGEST_DECK || !/\s/.test(line.text)) return false
    return line.letters >= 8 && !notDeck.test(line.text) && stampsIn(line).length === 0
  }

  /** A line between headline and body that is little more than stamps. */
  private isStampLine(line: RawLine, index: number): boolean {
    if (index <= (this.parts.headline ?? this.first - 1) || index >= this.first + OPENING) return false
    if (index >= this.first) return isStamped(line)
    const stamped = stampsIn(line).reduce(
      (sum, { start, end, label }) => sum + end - start + (label?.text.length ?? 0),
      0,
    )
    return stamped * 10 >= line.text.length * 4
  }

  /** Bold lines that are no sentences at the body's beginning, before a longer one, on a page that has no other deck. */
  private isDeckInBody(line: RawLine, index: number): boolean {
    const isTitle = (one: RawLine | undefined): boolean => isBoldTitle(one) || this.isLoneHeading(one)
    if (index < this.first || index >= this.first + MOST_DECKS || this.hasDeck || !isTitle(line)) return false
    const { lines } = this.page
    for (let i = this.first; i < index; i++) if (!isTitle(lines[i])) return false
    const after = lines
      .slice(index + 1, index + 1 + MOST_DECKS)
      .find((other, i) => !isTitle(other) && !this.parts.captions.has(index + 1 + i))
    return after !== undefined && after.letters >= 30 && after.stressed * 2 < after.text.length
  }

  /** A heading at the body's beginning, the only one of its rank in the body: others part it into sections. */
  private isLoneHeading(line: RawLine | undefined): boolean {
    const heading = line && headingAround(line.element)
    if (line === undefined || heading === undefined || !this.isInBody(line)) return false
    if (line.text.length > LONGEST_DECK || line.letters < 8 || notDeck.test(line.text)) return false
    return !this.page.lines.slice(this.first, this.last + 1).some(({ element }) => {
      const other = headingAround(element)
      return other !== undefined && other !== heading && other.name === heading.name
    })
  }

  /** What the layout takes out of the body. */
  private isRemoved(element: PageElement): boolean {
    return this.marksOf(element).includes('page/promo')
  }

  private isMarked(element: PageElement): boolean {
    return this.marksOf(element).some((rule) => rule !== 'page/promo')
  }

  /** What the layout says of the element and those around it. */
  private marksOf(element: PageElement): readonly PageRule[] {
    const { marked } = this.parts
    if (marked.size === 0) return NO_MARKS
    const known = this.marks[element.order]
    if (known !== undefined) return known
    const above = element.parent === null ? NO_MARKS : this.marksOf(element.parent)
    const own = marked.get(element)
    const marks = own === undefined || above.includes(own) ? above : [own, ...above]
    this.marks[element.order] = marks
    return marks
  }

  /** Three links on lines of their own, one after the other. */
  private isLinkList(index: number): boolean {
    const at = (i: number): boolean => isLink(this.page.lines[i])
    return (at(index - 1) && (at(index - 2) || at(index + 1))) || (at(index + 1) && at(index + 2))
  }

  /** The list, table or quotation inside the body that holds the line. */
  private structure(line: RawLine): LineStructure | undefined {
    for (let up: PageElement | null = line.element; up !== null && up !== this.body; up = up.parent) {
      const group = up.order
      if (up.name === 'ul' || up.name === 'ol')
        return { type: 'list', group, ...(up.name === 'ol' && { ordered: true }) }
      if (up.name === 'blockquote') return { type: 'blockquote', group }
      if (line.cells !== undefined && up.name === 'table') {
        const header = line.element.children.every((cell) => cell.type === 'text' || cell.name === 'th')
        return { type: 'table', group, cells: line.cells, ...(header && { header }) }
      }
    }
    return undefined
  }
}

/** Lines of a body that may hold its stamp. */
const OPENING = 2
const LONG_ENOUGH = 25
const CUT_SHORT = /^(.{1,200}?)\s?(?:\.{3}|…)$/
const LONGEST_TEASER = 200
const LONGEST_DECK = 120
/** Lines of a deck. */
const MOST_DECKS = 4

/** Bold, and neither a sentence nor a marked sub-heading, question or speaker. */
function isBoldTitle(line: RawLine | undefined): boolean {
  if (line === undefined || line.stressed * 10 < line.text.length * 9 || line.text.length > LONGEST_DECK) return false
  const letters = line.letters
  return letters >= 8 && !/^[■◆▶●○◇□▲※[【<(\-–―Q]|[?？]$/.test(line.text) && !notDeck.test(line.text)
}

/** Writers, counters, buttons, sentences, a trail of sections. */
const notDeck = /기자|특파원|@|조회|댓글|글자|공유|인쇄|스크랩|구독|[>›|]|\d{4}[.\-/년]|다\.$|^[^“"].*다[”"]$/

/** What stands over an advertisement. */
const isAdvertisement = /^(?:AD|ADVERTISEMENT|sponsored|광고)$/i

function isLink(line: RawLine | undefined): boolean {
  return line !== undefined && line.linked * 10 >= line.text.length * 9
}

/** No sentence, or one as short and open as a title: `버스요금 200원 오른다`. */
function isTitle(text: string): boolean {
  return !endsSentence(text) || (text.length <= LONGEST_TITLE && /다$/.test(text))
}

const LONGEST_TITLE = 50

/** `한빛전자 180,600 ▲5,600 (+3.2%)`: a share's price, set beside the text by script or desk. */
const shareQuote = /^[^\s\d][^\n]{0,20}\s[\d,.]{3,12}(?:원)?\s?[▲▼△▽-]\s?[\d,.]{1,10}/
const LONGEST_QUOTE = 50

/** `[관련기사: 가람시, 다리 놓는다]`, with a link. */
const leadsElsewhere = /^[[(▶☞※*■ ]{0,3}(?:관련|이전|지난|함께 볼|더 볼) ?(?:기사|뉴스)\s{0,2}[:：▶☞>]/

/** `관련기사 상수도관 바꾼다 버스요금 오른다`: titles that link, one beside the other. */
function isLinkRow(line: RawLine): boolean {
  const { text, linked, marks, cells } = line
  if (cells !== undefined || linked * 10 < text.length * 7 || linked < 16 || endsSentence(text)) return false
  return marks.filter(({ type, start, end }) => type === 'link' && end - start >= 6).length >= 2
}

/** `이전`, `다음`, `사진 크게 보기`: a link that leads nowhere. */
function isButton(line: RawLine): boolean {
  return line.pressed > 0 && line.text.length <= 20 && line.pressed * 10 >= line.text.replace(/\s/g, '').length * 9
}

/** `기자 구독`, `다른기사 보기`: links beside a byline. */
const links = /구독|보기$|공유|팔로우|바로가기/

/** A link that prints its own address. */
function isAddress(line: RawLine): boolean {
  return isLink(line) && /^https?:\/\/\S{1,500}$/.test(line.text)
}

function headingAround(element: PageElement): PageElement | undefined {
  for (let up: PageElement | null = element; up !== null; up = up.parent) if (up.kind.isHeading) return up
  return undefined
}
