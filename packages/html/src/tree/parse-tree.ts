import type { Issue } from '@gisa/core'
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { detached } from './detached.ts'
import { type ElementKind, kindOf } from './element-kind.ts'
import { type ImpliedClose, impliedCloses, rawTexts, scopes, voidElements } from './implied-close.ts'
import { limits } from './limits.ts'
import { type Name, nameOf } from './name.ts'
import type { Namesakes, PageElement, PageNode, PageTree } from './page-tree.ts'
import { remembered } from './remembered.ts'

/**
 * Builds a page's tree with htmlparser2's tokenizer, in time linear in its length on any input: depth, elements and
 * attributes are bounded, an end tag looks for its start tag only where one is open. Entities are decoded where text holds
 * an ampersand, so that the tokenizer may run ahead to the next tag.
 */
export function parseTree(html: string): PageTree {
  const text = html.length > limits.characters ? html.slice(0, limits.characters) : html
  const builder = new TreeBuilder(text)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, builder)
  tokenizer.write(text)
  tokenizer.end()
  const issues: Issue[] = []
  const report = (code: string, message: string): void => void issues.push({ code, message, severity: 'warning' })
  if (text !== html)
    report('html/too-long', `The page is longer than ${limits.characters} characters: the rest is left out.`)
  if (builder.tooMany) report('html/too-many-elements', `More than ${limits.elements} elements: the rest is left out.`)
  if (builder.tooDeep)
    report('html/too-deep', `Deeper than ${limits.depth} levels: what lies deeper is read at that level.`)
  const { root, elements, tags, ids, properties, savedFrom } = builder
  return { root, elements, tags, ids, properties, ...(savedFrom !== undefined && { savedFrom }), issues }
}

/** The tags that an opening tag may end, by its name. */
const closedBy: ReadonlyMap<string, readonly (readonly [string, ImpliedClose])[]> = (() => {
  const map = new Map<string, (readonly [string, ImpliedClose])[]>()
  for (const row of impliedCloses) for (const name of row[1].by) map.set(name, [...(map.get(name) ?? []), row])
  return map
})()

/** How far up an end tag looks where something may bar its way: real pages need a few levels, hostile ones get no more. */
const REACH = 128

/** What is known of a tag by its name, and how many of it are open. */
interface Tag extends Namesakes<string> {
  kind: ElementKind
  isVoid: boolean
  /** Tags that it may end. */
  closes: readonly { tag: Tag; within: ReadonlySet<string> }[]
  open: number
}

/** An attribute by its name as it is written, and what is made of it beside the attribute itself. */
interface AttributeKind {
  name: string
  isKept: boolean
  use?: 'class' | 'id' | 'style' | 'hidden' | 'itemprop'
}

const uses = ['class', 'id', 'style', 'hidden', 'itemprop'] as const

const attributeKind: (written: string) => AttributeKind = remembered((written) => {
  const name = written.toLowerCase()
  const use = uses.find((one) => one === name)
  return { name, isKept: name !== '__proto__', ...(use !== undefined && { use }) }
}, detached)

/** Every element has all fields from the start, in one order: engines read objects of one shape fastest. */
function newElement(
  name: string,
  kind: PageElement['kind'],
  parent: PageElement['parent'],
  order: number,
): PageElement {
  return {
    type: 'tag',
    name,
    kind,
    attribs: {},
    className: undefined,
    id: undefined,
    style: undefined,
    hidden: undefined,
    children: [],
    parent,
    order,
    last: order,
  }
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement = newElement('#root', kindOf('#root'), null, 0)
  readonly elements: PageElement[] = [this.root]
  readonly tags = new Map<string, Tag>()
  readonly ids = new Map<string, Namesakes<Name>>()
  readonly properties: PageElement[] = []
  savedFrom: string | undefined
  tooMany = false
  tooDeep = false
  private readonly stack: PageElement[] = [this.root]
  /** The tags of the open elements, above the root. */
  private readonly openTags: Tag[] = []
  /** As they are written. */
  private readonly known = new Map<string, Tag>()
  private current: PageElement | undefined
  private currentTag: Tag | undefined
  private attributes = 0
  private attribute = attributeKind('')
  private valueStart = 0
  private valueEnd = 0
  private textStart = 0
  private textEnd = 0
  private data = ''
  /** The first ampersand from where somebody asked for one. */
  private ampersand = -1

  constructor(private readonly html: string) {}

  ontext(start: number, end: number): void {
    if (start === this.textEnd && this.textEnd > this.textStart) this.textEnd = end
    else {
      if (this.textEnd > this.textStart) this.data += this.html.slice(this.textStart, this.textEnd)
      this.textStart = start
      this.textEnd = end
    }
  }

  ontextentity(): void {}

  onopentagname(start: number, end: number): void {
    this.endText()
    this.begin(this.tag(this.html.slice(start, end)))
  }

  onopentagend(): void {
    const element = this.current
    const tag = this.currentTag
    this.current = undefined
    if (element === undefined || tag === undefined || tag.isVoid) return
    this.stack.push(element)
    this.openTags.push(tag)
    tag.open++
  }

  onselfclosingtag(): void {
    // `<path/>` ends itself; so does an iframe to us, lest it swallow the page
    if (this.currentTag?.name === 'iframe' || this.tag('svg').open > 0) this.current = undefined
    else this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    this.endText()
    const tag = this.tag(this.html.slice(start, end))
    // `</p>` alone is an empty paragraph: it parts what stands around it, as `</br>` does
    if (tag.name === 'br' || (tag.name === 'p' && tag.open === 0)) {
      this.begin(tag)
      this.current = undefined
    } else if (tag.open > 0) this.close(tag)
  }

  onattribname(start: number, end: number): void {
    this.attribute = attributeKind(this.html.slice(start, end))
    this.valueStart = 0
    this.valueEnd = 0
  }

  onattribdata(start: number, end: number): void {
    this.valueStart = start
    this.valueEnd = end
  }

  onattribentity(): void {}

  onattribend(): void {
    const element = this.current
    if (element === undefined || ++this.attributes > limits.attributes) return
    const { valueStart, valueEnd } = this
    const { name, isKept, use } = this.attribute
    if (valueEnd - valueStart > limits.attributeLength || !isKept) return
    const { attribs } = element
    if (this.attributes > 1 && attribs[name] !== undefined && Object.hasOwn(attribs, name)) return
    const written = this.html.slice(valueStart, valueEnd)
    const value = this.hasAmpersand(valueStart, valueEnd) ? decodeHTMLAttribute(written) : written
    if (use === undefined) attribs[name] = value
    else this.use(use, value, element)
  }

  private use(use: NonNullable<AttributeKind['use']>, value: string, element: PageElement): void {
    const { attribs } = element
    if (use === 'class') {
      element.className = nameOf(value)
      attribs.class = element.className.text
    } else if (use === 'id') {
      element.id = this.identified(value, element)
      attribs.id = element.id.text
    } else if (use === 'itemprop') {
      this.properties.push(element)
      attribs.itemprop = value
    } else {
      element[use] = value
      attribs[use] = value
    }
  }

  /** Enters an element under its id, and gives that name. */
  private identified(value: string, element: PageElement): Name {
    const known = this.ids.get(value)
    if (known !== undefined) {
      known.elements.push(element)
      return known.name
    }
    const name = nameOf(value)
    this.ids.set(name.text, { name, elements: [element] })
    return name
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

  private tag(written: string): Tag {
    const known = this.known.get(written)
    if (known !== undefined) return known
    const name = written.toLowerCase()
    if (name !== written) {
      const tag = this.tag(name)
      this.known.set(written, tag)
      return tag
    }
    const tag: Tag = { name, elements: [], kind: kindOf(name), isVoid: voidElements.has(name), closes: [], open: 0 }
    this.known.set(name, tag)
    this.tags.set(name, tag)
    tag.closes = (closedBy.get(name) ?? []).map(([closed, { within }]) => ({ tag: this.tag(closed), within }))
    return tag
  }

  private begin(tag: Tag): void {
    this.attributes = 0
    if (this.elements.length >= limits.elements) {
      this.tooMany = true
      this.current = undefined
      return
    }
    for (const { tag: closed, within } of tag.closes) if (closed.open > 0) this.closeImplied(closed, within)
    const order = this.elements.length
    const parent = this.parent()
    const element = newElement(tag.name, tag.kind, parent, order)
    addChild(parent, element)
    this.elements.push(element)
    tag.elements.push(element)
    this.current = element
    this.currentTag = tag
  }

  /** Where the next node goes: the innermost open element, or at the depth bound its ancestor there. */
  private parent(): PageElement {
    if (this.stack.length > limits.depth) this.tooDeep = true
    return this.stack[Math.min(this.stack.length, limits.depth) - 1] ?? this.root
  }

  private endText(): void {
    if (this.textEnd === this.textStart) return
    const { textStart, textEnd } = this
    const isPlain = this.data === '' && !this.hasAmpersand(textStart, textEnd)
    const written = this.data + this.html.slice(textStart, textEnd)
    this.data = ''
    this.textStart = textEnd
    if (this.tooMany) return
    const parent = this.parent()
    const data = isPlain || rawTexts.has(parent.name) ? written : decodeHTML(written)
    addChild(parent, { type: 'text', data, parent })
  }

  /** Whether an ampersand stands between two places; asked from the page's beginning to its end, each is looked for once. */
  private hasAmpersand(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start)
      this.ampersand = next < 0 ? this.html.length : next
    }
    return this.ampersand < end
  }

  private closeImplied(tag: Tag, within: ReadonlySet<string>): void {
    const { openTags } = this
    for (let i = openTags.length - 1; i >= 0 && i > openTags.length - REACH; i--) {
      const open = openTags[i]
      if (open === tag) this.pop(i)
      if (open === tag || open === undefined || within.has(open.name)) return
    }
  }

  private close(tag: Tag): void {
    const { openTags } = this
    const own = unbarred.has(tag.name)
    for (let i = openTags.length - 1, steps = 0; i >= 0; i--, steps++) {
      const open = openTags[i]
      if (open === tag) this.pop(i)
      if (open === tag || open === undefined || (!own && (scopes.has(open.name) || steps > REACH))) return
    }
  }

  /** Closes the element at `index` of the open ones above the root, and all above it. */
  private pop(index: number): void {
    const last = this.elements.length - 1
    while (this.openTags.length > index) {
      const element = this.stack.pop()
      const tag = this.openTags.pop()
      if (element === undefined || tag === undefined) return
      element.last = last
      tag.open--
    }
  }
}

/** End tags that nothing bars. */
const unbarred: ReadonlySet<string> = new Set([...scopes, 'tr', 'tbody', 'body', 'html'])

/** Most elements have one child: a list that grows takes room for more. */
function addChild(parent: PageElement, child: PageNode): void {
  if (parent.children.length === 0) parent.children = [child]
  else parent.children.push(child)
}
