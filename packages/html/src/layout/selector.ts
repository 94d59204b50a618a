import { compile } from 'css-select'
import type { PageElement, PageNode, PageTree } from '../tree/page-tree.ts'
import { pageAdapter } from './page-adapter.ts'

/** A selector of a layout, ready to test elements with. */
export interface LayoutSelector {
  /** As the profile has it: `meta[name=byl]@content`. */
  text: string
  /** The attribute to take instead of the text. */
  attribute?: string
  /** The id, class or tag that the element itself must have, so that few elements are tested. */
  key: string
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
    return { text, ...(attribute !== undefined && { attribute }), key: keyOf(css), test }
  } catch {
    return undefined
  }
}

/** The last compound's id, class or tag; `*` where it has none or the selector is a list. */
function keyOf(css: string): string {
  if (css.includes(',') || css.includes(':is') || css.includes(':not(')) return '*'
  const last =
    css
      .trim()
      .split(/[\s>+~]+(?![^[(]*[\])])/)
      .at(-1) ?? ''
  const bare = last.replace(/\[[^\]]*\]|:[\w-]+(?:\([^)]*\))?/g, '')
  return /#[\w-]+/.exec(bare)?.[0] ?? /\.[\w-]+/.exec(bare)?.[0] ?? /^[a-z][\w-]*/i.exec(bare)?.[0].toLowerCase() ?? '*'
}

/** A page's elements by id (`#id`), class (`.class`) and tag. */
export type ElementIndex = ReadonlyMap<string, readonly PageElement[]>

/** Indexes a page for its layout's selectors. */
export function indexElements({ elements }: PageTree): ElementIndex {
  const index = new Map<string, PageElement[]>()
  const add = (key: string, element: PageElement): void => {
    const list = index.get(key)
    if (list === undefined) index.set(key, [element])
    else if (list.at(-1) !== element) list.push(element)
  }
  for (const element of elements) {
    const { id, class: classes } = element.attribs
    add(element.name, element)
    if (id !== undefined && id !== '') add(`#${id}`, element)
    if (classes !== undefined && classes !== '') for (const name of classes.split(/\s+/)) add(`.${name}`, element)
  }
  index.set('*', elements)
  return index
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
    if (selector === undefined) continue
    const elements = (index.get(selector.key) ?? []).slice(0, MOST).filter((element) => selector.test(element))
    if (elements.length > 0) return { selector, elements }
  }
  return undefined
}
