import type { Issue } from '@gisa/core'
import type { ElementKind } from './element-kind.ts'
import type { Name } from './name.ts'

/** An element. Its shape is what css-select's adapter reads; `order` numbers the elements as they open. */
export interface PageElement {
  type: 'tag'
  name: string
  /** What HTML says of elements with this name. */
  kind: ElementKind
  attribs: Record<string, string>
  /** Those of its attributes that every element is asked for, at hand. */
  className: Name | undefined
  id: Name | undefined
  style: string | undefined
  hidden: string | undefined
  children: PageNode[]
  parent: PageElement | null
  /** Number of the element in document order, from 0. */
  order: number
  /** `order` of the last element inside it; its own where it holds none. */
  last: number
}

interface PageText {
  type: 'text'
  data: string
  parent: PageElement
}

export type PageNode = PageElement | PageText

/** The elements of a page with one tag or id. */
export interface Namesakes<T> {
  name: T
  elements: PageElement[]
}

/** A page as a tree that is safe to walk: at most 512 levels and 200,000 elements. */
export interface PageTree {
  /** Stands above `html`, its own name is `#root`. */
  root: PageElement
  /** All elements in document order; `elements[i].order === i`. The root is the first. */
  elements: PageElement[]
  /** Elements by their tag and by their id, each list in document order. */
  tags: Map<string, Namesakes<string>>
  ids: Map<string, Namesakes<Name>>
  /** Those with an `itemprop`, in document order. */
  properties: PageElement[]
  /** What a browser wrote on top of a saved page: `<!-- saved from url=(0046)https://… -->`. */
  savedFrom?: string
  issues: Issue[]
}

/** Whether `outer` holds `inner`, or is it. */
export function holds(outer: PageElement, inner: PageElement): boolean {
  return inner.order >= outer.order && inner.order <= outer.last
}

/** The text below an element as it stands, hidden or not; no more than `most` UTF-16 units of it. */
export function textOf(element: PageElement, most: number = Number.POSITIVE_INFINITY): string {
  let text = ''
  for (const child of element.children) {
    if (text.length >= most) break
    const left = most - text.length
    text += child.type === 'text' ? child.data.slice(0, left) : textOf(child, left)
  }
  return text
}
