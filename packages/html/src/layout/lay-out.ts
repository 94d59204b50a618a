import type { Issue, PageLayout, PageRule } from '@gisa/core'
import { detached } from '../tree/detached.ts'
import { type PageElement, type PageNode, textOf } from '../tree/page-tree.ts'
import { type ElementIndex, select } from './selector.ts'

/** A text that a layout's selector found. */
interface LayoutText {
  text: string
  /** The selector. */
  detail: string
  element: PageElement
}

/** What a layout found on a page. */
export interface LaidOut {
  body?: PageElement
  marked: Map<PageElement, PageRule>
  headline: LayoutText[]
  published: LayoutText[]
  modified: LayoutText[]
  author: LayoutText[]
  section: LayoutText[]
  keywords: LayoutText[]
  issues: Issue[]
}

/** UTF-16 units of a field's text. */
const LONGEST = 1000
/** Texts of a field. */
const MOST = 50

/** Fields whose elements give their lines a rule. */
const marks = [
  ['subheadline', 'page/subheadline'],
  ['caption', 'page/caption'],
  ['author', 'page/byline'],
  ['published', 'page/meta'],
  ['modified', 'page/meta'],
  ['rights', 'page/rights'],
  ['remove', 'page/promo'],
] as const satisfies readonly (readonly [keyof PageLayout, PageRule])[]

/** What is known of the page's text without a layout. */
export interface GeneralText {
  body?: PageElement
  prose: { sums: Float64Array }
}

/** A layout's body with less than this share of the text that the general way finds has been moved or renamed. */
const LEAST_SHARE = 0.4

/**
 * Applies the first layout whose body is on the page. One that finds nothing, or next to nothing of the text that the
 * general way finds, changes nothing about the body, and an issue says so.
 */
export function layOut(layouts: readonly PageLayout[], index: ElementIndex, text: GeneralText): LaidOut {
  const laidOut: LaidOut = {
    marked: new Map(),
    headline: [],
    published: [],
    modified: [],
    author: [],
    section: [],
    keywords: [],
    issues: [],
  }
  if (layouts.length === 0) return laidOut
  const layout = layouts.find(({ body }) => select(index, body) !== undefined)
  for (const { body, ...fields } of layout === undefined ? layouts : [layout]) {
    const found = select(index, body)
    const common = found && commonParent(found.elements)
    if (common !== undefined && holdsText(common, text)) laidOut.body = common
    applyFields(laidOut, index, fields)
  }
  if (laidOut.body === undefined && text.body !== undefined) {
    const message = 'None of the layouts that are known of this outlet fits: the page is read in the general way.'
    laidOut.issues.push({ code: 'layout/not-found', message, severity: 'info' })
  }
  return laidOut
}

function holdsText(element: PageElement, { body, prose }: GeneralText): boolean {
  const general = body === undefined ? 0 : (prose.sums[body.order] ?? 0)
  return (prose.sums[element.order] ?? 0) >= general * LEAST_SHARE
}

function applyFields(laidOut: LaidOut, index: ElementIndex, layout: Omit<PageLayout, 'body'>): void {
  for (const [field, rule] of marks) {
    const all = field === 'remove' || field === 'caption' ? layout[field] : undefined
    const found = all === undefined ? [select(index, layout[field])] : all.map((text) => select(index, [text]))
    for (const { elements, selector } of found.filter((one) => one !== undefined)) {
      if (selector.attribute === undefined)
        for (const element of elements) if (!laidOut.marked.has(element)) laidOut.marked.set(element, rule)
    }
  }
  const decks = new Set(select(index, layout.subheadline)?.elements)
  for (const field of ['headline', 'published', 'modified', 'author', 'section', 'keywords'] as const) {
    const found = select(index, layout[field])
    if (found === undefined) continue
    const { attribute, text: detail } = found.selector
    for (const element of found.elements.slice(0, MOST)) {
      const text = (attribute === undefined ? textWithout(element, decks) : (element.attribs[attribute] ?? ''))
        .replace(/\s+/g, ' ')
        .trim()
      if (text !== '') laidOut[field].push({ text: detached(text), detail, element })
    }
  }
}

/** An element's text; a deck inside the headline's element is not the headline's. */
function textWithout(element: PageElement, decks: ReadonlySet<PageNode>): string {
  if (decks.size === 0 || decks.has(element)) return textOf(element, LONGEST)
  return element.children
    .filter((child) => !decks.has(child))
    .map((child) => (child.type === 'text' ? child.data : textOf(child, LONGEST)))
    .join('')
    .slice(0, LONGEST)
}

/** The element that holds all that a selector found: `#body > p` finds paragraphs, their parent is the body. */
function commonParent(elements: readonly PageElement[]): PageElement | undefined {
  const [first, ...rest] = elements
  if (first === undefined || rest.length === 0) return first
  let common: PageElement | null = first
  for (const element of rest) {
    while (common !== null && !(element.order >= common.order && element.order <= common.last)) common = common.parent
  }
  return common === null || common.name === 'body' || common.name === 'html' || common.name === '#root' ? first : common
}
