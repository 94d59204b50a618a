import { compile } from 'css-select'
import { askedOnce } from '../tree/name.ts'
import { holds, type PageElement, type PageNode, type PageTree } from '../tree/page-tree.ts'
import { pageAdapter } from './page-adapter.ts'

/** A part of a selector that one element must meet: `.date` in `#head > .date span`. */
interface Compound {
  /** The id, class, part of a class (`[date]`) or tag by which few elements are looked at; `*` where any may do. */
  key: string
  /** Whether what follows stands beside its element (`+`, `~`) and not inside. */
  isBeside: boolean
}

/** A selector of a layout, ready to test elements with. */
export interface LayoutSelector {
  /** As the profile has it: `meta[name=byl]@content`. */
  text: string
  /** The attribute to take instead of the text. */
  attribute?: string
  /** What the element itself must meet. */
  own: Compound
  /** What must stand around it: a page without one of them has nothing to find, and elsewhere nobody looks. */
  around: readonly Compound[]
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
    const compounds = compoundsOf(css)
    const own = compounds.pop() ?? ANY
    return { text, ...(attribute !== undefined && { attribute }), own, around: compounds, test }
  } catch {
    return undefined
  }
}

const ANY: Compound = { key: '*', isBeside: false }

/** The compounds, left to right; one that any element may meet where the selector is a list. */
function compoundsOf(css: string): Compound[] {
  if (css.includes(',') || css.includes(':is') || css.includes(':not(')) return [ANY]
  const [first = '', ...rest] = css.trim().split(/([\s>+~]+)(?![^[(]*[\])])/)
  const compounds = [{ key: keyOf(first), isBeside: false }]
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const before = compounds.at(-1)
    if (before !== undefined) before.isBeside = /[+~]/.test(rest[i] ?? '')
    compounds.push({ key: keyOf(rest[i + 1] ?? ''), isBeside: false })
  }
  return compounds
}

function keyOf(compound: string): string {
  const bare = compound.replace(/\[[^[\]]{0,200}\]|:[\w-]{1,40}(?:\([^()]{0,200}\))?/g, '')
  const named = /#[\w-]+/.exec(bare) ?? /\.[\w-]+/.exec(bare)
  if (named !== null) return named[0]
  const part = /\[class[*^$]?=["']?([\w-]+)["']?\]/.exec(compound)?.[1]
  return part === undefined ? (/^[a-z][\w-]*/i.exec(bare)?.[0].toLowerCase() ?? '*') : `[${part}]`
}

const NONE: readonly PageElement[] = []

/** A page's elements by the keys of selectors; each kind is indexed where a selector asks for it. */
export class ElementIndex {
  /** By each of their class names. */
  private classes: Map<string, PageElement[]> | undefined
  private readonly known = new Map<string, readonly PageElement[]>()
  private readonly found = new Map<LayoutSelector, readonly PageElement[]>()

  constructor(private readonly tree: PageTree) {}

  /** The elements that a selector finds, in document order. */
  find(selector: LayoutSelector): readonly PageElement[] {
    let found = this.found.get(selector)
    if (found === undefined) {
      found = find(selector, this)
      this.found.set(selector, found)
    }
    return found
  }

  /** The elements with a selector's key, in document order. */
  of(key: string): readonly PageElement[] {
    if (key === '*') return this.tree.elements
    if (key.startsWith('#')) return this.tree.ids.get(key.slice(1))?.elements ?? NONE
    if (!key.startsWith('.') && !key.startsWith('[')) return this.tree.tags.get(key)?.elements ?? NONE
    let found = this.known.get(key)
    if (found === undefined) {
      found = key.startsWith('.') ? this.ofClass(key.slice(1)) : this.ofClassPart(key.slice(1, -1))
      this.known.set(key, found)
    }
    return found
  }

  private ofClass(name: string): readonly PageElement[] {
    if (this.classes === undefined) {
      this.classes = new Map()
      for (const element of this.tree.elements)
        if (element.className !== undefined)
          for (const one of classNames(element.className)) listOf(this.classes, one).push(element)
    }
    return this.classes.get(name) ?? NONE
  }

  private ofClassPart(part: string): readonly PageElement[] {
    return this.tree.elements.filter(({ className }) => className?.text.includes(part) === true)
  }
}

function listOf<T>(index: Map<string, T[]>, key: string): T[] {
  let list = index.get(key)
  if (list === undefined) {
    list = []
    index.set(key, list)
  }
  return list
}

/** `art_body view` → `['art_body', 'view']`. */
const classNames = askedOnce((classes): readonly string[] => [...new Set(classes.split(/\s+/))])

/** Elements with a selector's key that are looked at. */
const MOST = 3000
/** So many places in which a selector's element may stand are looked through one by one. */
const FEW = 12

/** The elements that the first working selector of a list finds, and that selector. */
export function select(
  index: ElementIndex,
  selectors: readonly string[] | undefined,
): { selector: LayoutSelector; elements: readonly PageElement[] } | undefined {
  for (const text of selectors ?? []) {
    const selector = layoutSelector(text)
    const elements = selector === undefined ? NONE : index.find(selector)
    if (selector !== undefined && elements.length > 0) return { selector, elements }
  }
  return undefined
}

function find(selector: LayoutSelector, index: ElementIndex): readonly PageElement[] {
  if (selector.around.some(({ key }) => index.of(key).length === 0)) return NONE
  const candidates = index.of(selector.own.key)
  if (candidates.length === 0) return NONE
  const places = fewestPlaces(selector, index)
  return (candidates.length > MOST ? candidates.slice(0, MOST) : candidates).filter(
    (element) => (places === undefined || places.some((place) => holds(place, element))) && selector.test(element),
  )
}

/** The elements in which what a selector finds must stand, where few meet one of its compounds. */
function fewestPlaces({ around }: LayoutSelector, index: ElementIndex): PageElement[] | undefined {
  let fewest: PageElement[] | undefined
  for (const { key, isBeside } of around) {
    const found = index.of(key)
    if (found.length > FEW || found.length >= (fewest?.length ?? Number.POSITIVE_INFINITY)) continue
    fewest = found.map((element) => (isBeside ? (element.parent ?? element) : element))
  }
  return fewest
}
