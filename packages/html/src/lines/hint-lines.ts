import type { LineRole, LineStructure, PageHints, PageRule } from '@gisa/core'
import { cssPath } from '../tree/css-path.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { headings } from './element-kinds.ts'
import type { PageParts } from './page-parts.ts'
import type { RawLine, RawPage } from './raw-page.ts'
import { type Telling, tellingRows, tells } from './telling-words.ts'

/** Hints for all lines of a page, index by index. */
export function hintLines(page: RawPage, parts: PageParts): PageHints[] {
  return new LineHinter(page, parts).hints()
}

/** Elements that say by their name what others say by class. */
const namesTell: Readonly<Record<string, Telling>> = {
  figcaption: tells['page/caption'],
  nav: tells['page/chrome'],
  menu: tells['page/chrome'],
  button: tells['page/chrome'],
  form: tells['page/chrome'],
  footer: tells['page/chrome'],
  aside: tells['page/related'],
  time: tells['page/meta'],
}

const structural: Telling = tells['page/chrome'] | tells['page/related'] | tells['page/promo']
/** What a line about the article itself says; a menu or ranking that also says so is still read. */
const articles: Telling = tells['page/byline'] | tells['page/meta'] | tells['page/rights'] | tells['page/caption']

/** This far below the body its byline, copyright and stamps still stand; above the headline, its section. */
const NEAR = 14

class LineHinter {
  private readonly body: PageElement | undefined
  private readonly headlineElement: PageElement | undefined
  private readonly first: number
  private last: number
  private readonly inherited = new Map<PageElement, Telling>()
  private readonly paths = new Map<PageElement, string>()

  constructor(
    private readonly page: RawPage,
    private readonly parts: PageParts,
  ) {
    const { lines } = page
    this.body = parts.body
    this.headlineElement = parts.headline === undefined ? undefined : lines[parts.headline]?.element
    const inBody = (line: RawLine): boolean => this.body !== undefined && holds(this.body, line.element)
    this.first = lines.findIndex(inBody)
    this.last = lines.length - 1 - [...lines].reverse().findIndex(inBody)
    if (this.first < 0) this.last = -1
  }

  hints(): PageHints[] {
    const { lines } = this.page
    return lines.map((line, i) => this.hint(line, i))
  }

  private hint(line: RawLine, index: number): PageHints {
    const telling = this.telling(line.element)
    const isInBody = this.body !== undefined && holds(this.body, line.element)
    const rules: PageRule[] = [...this.place(index, isInBody)]
    for (const [i, { rule }] of tellingRows.entries()) if ((telling & (1 << i)) !== 0) rules.push(rule)
    const heading = ancestor(line.element, headings)
    if (index !== this.parts.headline && heading !== undefined) rules.push('page/heading')
    if (line.opens && (this.page.lines[index + 1]?.opens ?? true)) rules.push('page/paragraph')
    const length = line.text.length
    if (line.linked * 10 >= length * 9) rules.push(this.isLinkList(index) ? 'page/link-list' : 'page/link')
    if (line.stressed * 10 >= length * 9) rules.push('page/strong')
    const structure = isInBody ? this.structure(line) : undefined
    if (structure !== undefined) rules.push(structure.type === 'blockquote' ? 'page/quote' : 'page/structure')
    for (let up: PageElement | null = line.element; up !== null; up = up.parent) {
      const rule = this.parts.marked.get(up)
      if (rule !== undefined && !rules.includes(rule)) rules.push(rule)
    }
    const picture = this.parts.captions.get(index) ?? this.parts.alts.get(index)
    if (this.parts.captions.has(index) && !rules.includes('page/caption')) rules.push('page/caption')
    if (this.parts.alts.has(index)) rules.push('page/alt')
    const ruled = picture === undefined ? this.ruled(line, index, telling, isInBody) : undefined
    return {
      element: this.path(line.element),
      rules,
      ...(ruled !== undefined && { ruled }),
      ...(heading !== undefined && { level: Number(heading.name[1]) }),
      ...(structure !== undefined && { structure }),
      ...(line.marks.length > 0 && { marks: line.marks }),
      ...(picture !== undefined && { captions: picture }),
    }
  }

  private place(index: number, isInBody: boolean): PageRule[] {
    const { headline } = this.parts
    if (index === headline) return ['page/headline']
    if (headline !== undefined && index < headline) return ['page/before']
    if (isInBody) return ['page/in-body']
    if (this.first < 0) return headline === undefined ? [] : ['page/head']
    if (index > this.last) return ['page/after']
    return headline === undefined && index < this.first - NEAR ? ['page/before'] : ['page/head']
  }

  /** What the element and those around it tell, below the ones that also hold the article or its headline. */
  private telling(element: PageElement): Telling {
    const known = this.inherited.get(element)
    if (known !== undefined) return known
    const isAround =
      (this.body !== undefined && holds(element, this.body)) ||
      (this.headlineElement !== undefined && holds(element, this.headlineElement) && element !== this.headlineElement)
    const own = (this.page.telling[element.order] ?? 0) | (namesTell[element.name] ?? 0)
    const telling = isAround ? 0 : own | (element.parent === null ? 0 : this.telling(element.parent))
    this.inherited.set(element, telling)
    return telling
  }

  private ruled(line: RawLine, index: number, telling: Telling, isInBody: boolean): LineRole | undefined {
    const { headline } = this.parts
    if (this.first < 0 && headline === undefined) return undefined
    if (index === headline || this.isMarked(line.element)) return undefined
    if (ancestor(line.element, buttons) !== undefined) return 'chrome'
    if (isInBody) return undefined
    const from = headline ?? this.first
    const distance = index < from ? from - index : index > this.last ? index - this.last : 0
    if ((telling & articles) !== 0 && distance <= NEAR * 3) return undefined
    if ((telling & structural) !== 0 && (distance > 0 || line.linked * 2 > line.text.length)) {
      if ((telling & tells['page/chrome']) !== 0) return 'chrome'
      return (telling & tells['page/promo']) !== 0 ? 'promo' : 'related'
    }
    if (distance > NEAR) return index < from ? 'chrome' : line.linked * 2 > line.text.length ? 'related' : 'chrome'
    return undefined
  }

  private isMarked(element: PageElement): boolean {
    for (let up: PageElement | null = element; up !== null; up = up.parent) {
      const rule = this.parts.marked.get(up)
      if (rule !== undefined && rule !== 'page/promo') return true
    }
    return false
  }

  /** Three links on lines of their own, one after the other. */
  private isLinkList(index: number): boolean {
    const { lines } = this.page
    const isLink = (i: number): boolean => {
      const line = lines[i]
      return line !== undefined && line.linked * 10 >= line.text.length * 9
    }
    return (isLink(index - 1) && (isLink(index - 2) || isLink(index + 1))) || (isLink(index + 1) && isLink(index + 2))
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

  private path(element: PageElement): string {
    const known = this.paths.get(element)
    if (known !== undefined) return known
    const path = cssPath(element)
    this.paths.set(element, path)
    return path
  }
}

const buttons: ReadonlySet<string> = new Set(['button', 'nav'])

function ancestor(element: PageElement, names: ReadonlySet<string>): PageElement | undefined {
  for (let up: PageElement | null = element; up !== null; up = up.parent) if (names.has(up.name)) return up
  return undefined
}
