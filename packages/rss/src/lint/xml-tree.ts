/** An element as it stands in the document. */
export interface XmlElement {
  /** With its prefix, as printed: `media:content`. */
  name: string
  /** Without prefix. */
  local: string
  /** Namespace; '' for none. */
  uri: string
  attributes: Map<string, string>
  children: XmlElement[]
  parent: XmlElement | undefined
  /** Character data of the element itself, references decoded. */
  text: string
  /** Some of it stood in CDATA or as a numeric reference, so that `<` and `&` in it are meant as text. */
  marked: boolean
  /** Line of the start tag, from 1. */
  line: number
}

/** Something that no XML reader accepts, or that a careful one would not send. */
export interface XmlFault {
  kind: 'character' | 'discouraged' | 'reference' | 'section-end' | 'structure' | 'declaration' | 'prefix'
  line: number
  detail: string
}

export interface XmlTree {
  root: XmlElement | undefined
  faults: XmlFault[]
}

const FORBIDDEN =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const DISCOURAGED = /[\x7F-\x9F\uFFFD]/g
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z][\w.-]{0,30}));|&/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const START = /<([A-Za-z_:\u0080-\uFFFF][^\s/>=<"']{0,200})/y
const ATTRIBUTE = /\s+([A-Za-z_:\u0080-\uFFFF][^\s/>=<"']{0,200})\s{0,20}=\s{0,20}(?:"([^"<]*)"|'([^'<]*)')/y
const END = /\s{0,200}(\/?)>/y
const CLOSE = /<\/([^\s>]{1,200})\s{0,200}>/y
const MAX_DEPTH = 256
const MAX_FAULTS = 100

/**
 * Reads XML strictly but to the end: every fault is told with its line, and reading goes on behind it. Each character is
 * looked at once; entities of a DOCTYPE are not expanded.
 */
export function readXml(source: string): XmlTree {
  return new TreeReader(source).read()
}

class TreeReader {
  readonly #source: string
  readonly #faults: XmlFault[] = []
  #root: XmlElement | undefined
  #open: XmlElement | undefined
  #depth = 0
  #line = 1
  #counted = 0
  readonly #scopes: Map<string, string>[] = [new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])]

  constructor(source: string) {
    this.#source = source
  }

  read(): XmlTree {
    this.#characters()
    let at = this.#declaration()
    const { length } = this.#source
    while (at < length) {
      const next = this.#source.indexOf('<', at)
      const end = next === -1 ? length : next
      if (end > at) this.#text(this.#source.slice(at, end), at)
      at = next === -1 ? length : this.#markup(next)
    }
    if (this.#open) this.#fault('structure', length, `<${this.#open.name}> is never closed`)
    if (!this.#root) this.#fault('structure', 0, 'there is no element')
    return { root: this.#root, faults: this.#faults }
  }

  #fault(kind: XmlFault['kind'], at: number, detail: string): void {
    if (this.#faults.length < MAX_FAULTS) this.#faults.push({ kind, line: this.#lineAt(at), detail })
  }

  /** Lines are counted once, as far as they are asked for in order; a step back counts anew. */
  #lineAt(at: number): number {
    if (at < this.#counted) {
      this.#counted = 0
      this.#line = 1
    }
    for (
      let next = this.#source.indexOf('\n', this.#counted);
      next !== -1 && next < at;
      next = this.#source.indexOf('\n', next + 1)
    ) {
      this.#line++
      this.#counted = next + 1
    }
    return this.#line
  }

  #characters(): void {
    for (const [kind, pattern] of [
      ['character', FORBIDDEN],
      ['discouraged', DISCOURAGED],
    ] as const) {
      let count = 0
      for (const match of this.#source.matchAll(pattern)) {
        const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
        if (++count > 20) break
        this.#fault(kind, match.index, `U+${code}`)
      }
    }
  }

  #declaration(): number {
    const start = this.#source.startsWith('\uFEFF') ? 1 : 0
    const match = /^\s{0,1000}<\?xml\b([^>]{0,200})\?>/.exec(this.#source.slice(start, start + 1300))
    if (match === null) {
      this.#fault('declaration', 0, 'there is no <?xml … encoding="utf-8"?>')
      return start
    }
    if (!match[0].startsWith('<')) this.#fault('declaration', 0, 'something stands before <?xml')
    const encoding = /encoding\s?=\s?["']([\w.-]+)["']/.exec(match[1]!)?.[1]
    if (encoding?.toLowerCase() !== 'utf-8') this.#fault('declaration', 0, `encoding is ${encoding ?? 'not given'}`)
    return start + match[0].length
  }

  #markup(at: number): number {
    const { length } = this.#source
    if (this.#source.startsWith('<![CDATA[', at)) {
      const end = this.#source.indexOf(']]>', at)
      if (end === -1) this.#fault('structure', at, 'CDATA is never closed')
      this.#append(this.#source.slice(at + 9, end === -1 ? length : end), at, true)
      return end === -1 ? length : end + 3
    }
    for (const [opening, closing] of [
      ['<!--', '-->'],
      ['<?', '?>'],
      ['<!', '>'],
    ] as const) {
      if (!this.#source.startsWith(opening, at)) continue
      const end = this.#source.indexOf(closing, at + opening.length)
      if (end === -1) this.#fault('structure', at, `${opening} is never closed`)
      else if (opening === '<?' && /^<\?xml\s/i.test(this.#source.slice(at, at + 6))) {
        this.#fault('declaration', at, 'something stands before <?xml')
      }
      return end === -1 ? length : end + closing.length
    }
    return this.#source[at + 1] === '/' ? this.#closeTag(at) : this.#startTag(at)
  }

  #startTag(at: number): number {
    START.lastIndex = at
    const name = START.exec(this.#source)?.[1]
    if (name === undefined) {
      this.#fault('structure', at, 'a bare <')
      this.#append('<', at, false)
      return at + 1
    }
    const attributes = new Map<string, string>()
    let end = at + 1 + name.length
    for (;;) {
      ATTRIBUTE.lastIndex = end
      const match = ATTRIBUTE.exec(this.#source)
      if (match === null) break
      if (attributes.has(match[1]!)) this.#fault('structure', end, `attribute ${match[1]} twice in <${name}>`)
      attributes.set(match[1]!, this.#decode(match[2] ?? match[3] ?? '', end))
      end = ATTRIBUTE.lastIndex
    }
    END.lastIndex = end
    const close = END.exec(this.#source)
    if (close === null) {
      this.#fault('structure', at, `<${name}> is no tag`)
      this.#append('<', at, false)
      return at + 1
    }
    const element = this.#enter(name, attributes, at)
    if (close[1] === '/') this.#leave(element)
    return END.lastIndex
  }

  #enter(name: string, attributes: Map<string, string>, at: number): XmlElement {
    let scope = this.#scopes.at(-1)!
    for (const [key, value] of attributes) {
      if (!key.startsWith('xmlns')) continue
      if (scope === this.#scopes.at(-1)) scope = new Map(scope)
      scope.set(key.slice(6), value)
    }
    const colon = name.indexOf(':')
    const prefix = colon === -1 ? '' : name.slice(0, colon)
    const uri = scope.get(prefix)
    if (uri === undefined && prefix !== '') this.#fault('prefix', at, `${prefix}: is not declared`)
    const parent = this.#open
    const element: XmlElement = {
      name,
      local: name.slice(colon + 1),
      uri: uri ?? '',
      attributes,
      children: [],
      parent,
      text: '',
      marked: false,
      line: this.#lineAt(at),
    }
    if (parent) parent.children.push(element)
    else if (this.#root) this.#fault('structure', at, `<${name}> stands behind the root`)
    else this.#root = element
    if (this.#depth === MAX_DEPTH) {
      this.#fault('structure', at, `elements are nested more than ${MAX_DEPTH} deep`)
      return element
    }
    this.#scopes.push(scope)
    this.#depth++
    this.#open = element
    return element
  }

  #leave(element: XmlElement): void {
    if (this.#open !== element) return
    this.#scopes.pop()
    this.#depth--
    this.#open = element.parent
  }

  #closeTag(at: number): number {
    CLOSE.lastIndex = at
    const name = CLOSE.exec(this.#source)?.[1]
    if (name === undefined) {
      this.#fault('structure', at, 'a bare </')
      this.#append('</', at, false)
      return at + 2
    }
    if (this.#open?.name === name) this.#leave(this.#open)
    else {
      this.#fault('structure', at, `</${name}> closes nothing here`)
      let ancestor = this.#open
      while (ancestor && ancestor.name !== name) ancestor = ancestor.parent
      while (ancestor && this.#open) {
        const current: XmlElement = this.#open
        this.#leave(current)
        if (current === ancestor) break
      }
    }
    return CLOSE.lastIndex
  }

  #text(raw: string, at: number): void {
    if (raw.includes(']]>')) this.#fault('section-end', at, ']]>')
    this.#append(this.#decode(raw, at), at, /&#/.test(raw))
  }

  #append(text: string, at: number, marked: boolean): void {
    if (this.#open) {
      this.#open.text += text
      this.#open.marked ||= marked && text.trim() !== ''
    } else if (text.trim() !== '') this.#fault('structure', at, 'text outside the root')
  }

  #decode(raw: string, at: number): string {
    if (!raw.includes('&')) return raw
    return raw.replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
      if (code !== undefined) {
        const isChar =
          code === 9 ||
          code === 10 ||
          code === 13 ||
          (code > 31 && code < 0xd800) ||
          (code > 0xdfff && code < 0xfffe) ||
          (code > 0xffff && code < 0x110000)
        if (isChar) return String.fromCodePoint(code)
        this.#fault('character', at, reference)
        return ''
      }
      const value = name === undefined ? undefined : NAMED[name]
      if (value !== undefined) return value
      this.#fault('reference', at, name === undefined ? 'a bare &' : reference)
      return name === undefined ? '&' : ''
    })
  }
}
