import type { Issue } from '@gisa/core'
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { type ImpliedClose, impliedCloses, scopes, voidElements } from './implied-close.ts'
import { limits } from './limits.ts'
import type { PageElement, PageTree } from './page-tree.ts'

/**
 * Builds a page's tree with htmlparser2's tokenizer, in time linear in its length on any input: depth, elements and
 * attributes are bounded, an end tag looks for its start tag only where one is open.
 */
export function parseTree(html: string): PageTree {
  const text = html.length > limits.characters ? html.slice(0, limits.characters) : html
  const builder = new TreeBuilder(text)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(text)
  tokenizer.end()
  const issues: Issue[] = []
  const report = (code: string, message: string): void => void issues.push({ code, message, severity: 'warning' })
  if (text !== html)
    report('html/too-long', `The page is longer than ${limits.characters} characters: the rest is left out.`)
  if (builder.tooMany) report('html/too-many-elements', `More than ${limits.elements} elements: the rest is left out.`)
  if (builder.tooDeep)
    report('html/too-deep', `Deeper than ${limits.depth} levels: what lies deeper is read at that level.`)
  const { root, elements, savedFrom } = builder
  return { root, elements, ...(savedFrom !== undefined && { savedFrom }), issues }
}

/** The tags that an opening tag may end, by its name. */
const closedBy: ReadonlyMap<string, readonly (readonly [string, ImpliedClose])[]> = (() => {
  const map = new Map<string, (readonly [string, ImpliedClose])[]>()
  for (const row of impliedCloses) for (const name of row[1].by) map.set(name, [...(map.get(name) ?? []), row])
  return map
})()

/** How far up an end tag looks where something may bar its way: real pages need a few levels, hostile ones get no more. */
const REACH = 128

class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement = {
    type: 'tag',
    name: '#root',
    attribs: {},
    children: [],
    parent: null,
    order: 0,
    last: 0,
  }
  readonly elements: PageElement[] = [this.root]
  savedFrom: string | undefined
  tooMany = false
  tooDeep = false
  private readonly stack: PageElement[] = [this.root]
  private readonly open = new Map<string, number>()
  private current: PageElement | undefined
  private attributes = 0
  private attributeName = ''
  private attributeValue = ''
  private data = ''

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    this.data += this.html.slice(start, end)
  }

  ontextentity(codePoint: number): void {
    this.data += String.fromCodePoint(codePoint)
  }

  onopentagname(start: number, end: number): void {
    this.endText()
    const name = this.html.slice(start, end).toLowerCase()
    this.attributes = 0
    if (this.elements.length >= limits.elements) {
      this.tooMany = true
      this.current = undefined
      return
    }
    for (const [closed, rule] of closedBy.get(name) ?? []) {
      if ((this.open.get(closed) ?? 0) > 0) this.closeImplied(closed, rule.within)
    }
    const order = this.elements.length
    const parent = this.parent()
    const element: PageElement = { type: 'tag', name, attribs: {}, children: [], parent, order, last: order }
    parent.children.push(element)
    this.elements.push(element)
    this.current = element
  }

  onopentagend(): void {
    const element = this.current
    this.current = undefined
    if (element === undefined || voidElements.has(element.name)) return
    this.stack.push(element)
    this.open.set(element.name, (this.open.get(element.name) ?? 0) + 1)
  }

  onselfclosingtag(): void {
    const element = this.current
    // `<path/>` ends itself; so does an iframe to us, lest it swallow the page
    if (element !== undefined && (element.name === 'iframe' || (this.open.get('svg') ?? 0) > 0))
      this.current = undefined
    else this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    this.endText()
    const name = this.html.slice(start, end).toLowerCase()
    if (name === 'br') {
      this.onopentagname(start, end)
      this.current = undefined
    } else if (name === 'p' && (this.open.get('p') ?? 0) === 0) {
      // `</p>` alone is an empty paragraph: it parts what stands around it
      this.onopentagname(start, end)
      this.current = undefined
    } else if ((this.open.get(name) ?? 0) > 0) this.close(name)
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase()
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeValue.length < limits.attributeLength) this.attributeValue += this.html.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.attributeValue.length < limits.attributeLength) this.attributeValue += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    const value = this.attributeValue
    this.attributeValue = ''
    if (this.current === undefined || ++this.attributes > limits.attributes) return
    const { attribs } = this.current
    const name = this.attributeName
    if (name === '__proto__' || value.length > limits.attributeLength || Object.hasOwn(attribs, name)) return
    attribs[name] = value
  }

  oncomment(start: number, end: number): void {
    if (this.elements.length < 8 && this.savedFrom === undefined) {
      this.savedFrom = /saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000})/.exec(this.html.slice(start, end))?.[1]
    }
  }

  onend(): void {
    this.endText()
    for (const element of this.stack) element.last = this.elements.length - 1
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  /** Where the next node goes: the innermost open element, or at the depth bound its ancestor there. */
  private parent(): PageElement {
    if (this.stack.length > limits.depth) this.tooDeep = true
    return this.stack[Math.min(this.stack.length, limits.depth) - 1] ?? this.root
  }

  private endText(): void {
    if (this.data === '') return
    const parent = this.parent()
    if (!this.tooMany) parent.children.push({ type: 'text', data: this.data, parent })
    this.data = ''
  }

  private closeImplied(name: string, within: ReadonlySet<string>): void {
    for (let i = this.stack.length - 1; i > 0 && i > this.stack.length - REACH; i--) {
      const open = this.stack[i]?.name ?? ''
      if (open === name) this.pop(i)
      if (open === name || within.has(open)) return
    }
  }

  private close(name: string): void {
    const own = scopes.has(name) || name === 'tr' || name === 'tbody' || name === 'body' || name === 'html'
    for (let i = this.stack.length - 1, steps = 0; i > 0; i--, steps++) {
      const open = this.stack[i]?.name ?? ''
      if (open === name) this.pop(i)
      if (open === name || (!own && (scopes.has(open) || steps > REACH))) return
    }
  }

  /** Closes the element at `index` of the stack and all above it. */
  private pop(index: number): void {
    for (let i = this.stack.length - 1; i >= index; i--) {
      const element = this.stack[i]
      if (element === undefined) continue
      element.last = this.elements.length - 1
      this.open.set(element.name, (this.open.get(element.name) ?? 1) - 1)
    }
    this.stack.length = index
  }
}
