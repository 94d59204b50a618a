import { compile } from 'css-select'
import { detached } from '../tree/detached.ts'
import type { PageElement, PageNode } from '../tree/page-tree.ts'
import { pageAdapter } from './page-adapter.ts'

/** A selector of a layout, ready to test elements with. */
export interface LayoutSelector {
  /** As the profile has it: `meta[name=byl]@content`. */
  text: string
  /** The attribute to take instead of the text. */
  attribute?: string
  /** The id, class or tag that the element itself must have, so that few elements are tested; `*` where any may do. */
  key: string
  /** Those that stand to its left: a page without one of them has nothing to find. */
  needs: readonly string[]
  test: (element: PageElement) => boolean
}

const compiled = new Map<string, LayoutSelector | undefined>()

/** Compiles a layout's selector, once for all pages; undefined where css-select does not understand it. */
function layoutSelector(text: string): LayoutSelector | undefined {
  if (!compiled.has(text)) compiled.set(text, compileSelector(text))
  return compiled.get(text)
}

function compileSelector(text: string): LayoutSelector | undefined {
  const [, css = text, attribute] = /^(.*[^@\s])@([\w-]{1,40})$/.exec(text.trim()) ?? []
  try {
    const test = compile<PageNode, PageElement>(css, { adapter: pageAdapter, cacheResults: false })
    const keys = keysOf(css)
    return { text, ...(attribute !== undefined && { attribute }), key: keys.at(-1) ?? '*', needs: keys, test }
  } catch {
    return undefined
  }
}

/** The id, class or tag of each compound, left to right; `*` where it has none or the selector is a list. */
function keysOf(css: string): string[] {
  if (css.includes(',') || css.includes(':is') || css.includes(':not(')) return ['*']
  return css
    .trim()
    .split(/[\s>+~]+(?![^[(]*[\])])/)
    .map((compound) => {
      const bare = compound.replace(/\[[^[\]]{0,200}\]|:[\w-]{1,40}(?:\([^()]{0,200}\))?/g, '')
      const named = /#[\w-]+/.exec(bare) ?? /\.[\w-]+/.exec(bare)
      return named?.[0] ?? /^[a-z][\w-]*/i.exec(bare)?.[0].toLowerCase() ?? '*'
    })
}

/** A page's elements by id (`#id`), class (`.class`) and tag; each kind is indexed where a selector asks for it. */
export class ElementIndex {
  private ids: Map<string, PageElement[]> | undefined
  private classes: Map<string, PageElement[]> | undefined
  private tags: Map<string, PageElement[]> | undefined

  constructor(private readonly elements: readonly PageElement[]) {}

  /** The elements with a selector's key, in document order. */
  of(key: string): readonly PageElement[] {
    if (key === '*') return this.elements
    if (key.startsWith('#')) {
      this.ids ??= this.byAttribute('id', (id) => [id])
      return this.ids.get(key.slice(1)) ?? []
    }
    if (key.startsWith('.')) {
      this.classes ??= this.byAttribute('class', classNames)
      return this.classes.get(key.slice(1)) ?? []
    }
    this.tags ??= this.byTag()
    return this.tags.get(key) ?? []
  }

  private byTag(): Map<string, PageElement[]> {
    const index = new Map<string, PageElement[]>()
    for (const element of this.elements) listOf(index, element.name).push(element)
    return index
  }

  private byAttribute(name: string, namesIn: (value: string) => readonly string[]): Map<string, PageElement[]> {
    const index = new Map<string, PageElement[]>()
    const known = new Map<string, PageElement[][]>()
    for (const element of this.elements) {
      const value = element.attribs[name]
      if (value === undefined || value === '') continue
      let lists = known.get(value)
      if (lists === undefined) {
        lists = namesIn(value).map((one) => listOf(index, one))
        known.set(value, lists)
      }
      for (const list of lists) list.push(element)
    }
    return index
  }
}

function listOf(index: Map<string, PageElement[]>, key: string): PageElement[] {
  let list = index.get(key)
  if (list === undefined) {
    list = []
    index.set(key, list)
  }
  return list
}

/** Class attributes that are remembered, long ones not: a site writes some hundreds on all its pages. */
const MOST_CLASSES = 10_000
const LONGEST_CLASS = 300
const knownClasses = new Map<string, readonly string[]>()

/** `art_body view` → `['art_body', 'view']`. */
function classNames(classes: string): readonly string[] {
  const known = knownClasses.get(classes)
  if (known !== undefined) return known
  const names = [...new Set(classes.split(/\s+/))]
  if (knownClasses.size >= MOST_CLASSES) knownClasses.clear()
  if (classes.length <= LONGEST_CLASS) knownClasses.set(detached(classes), names.map(detached))
  return names
}

/** Elements with a selector's id, class or tag that are looked at. */
const MOST = 3000

/** The elements that the first working selector of a list finds, and that selector. */
export function select(
  index: ElementIndex,
  selectors: readonly string[] | undefined,
): { selector: LayoutSelector; elements: PageElement[] } | undefined {
  for (const text of selectors ?? []) {
    const selector = layoutSelector(text)
    if (selector === undefined || selector.needs.some((key) => index.of(key).length === 0)) continue
    const candidates = index.of(selector.key)
    const elements = (candidates.length > MOST ? candidates.slice(0, MOST) : candidates).filter((element) =>
      selector.test(element),
    )
    if (elements.length > 0) return { selector, elements }
  }
  return undefined
}
