import type { Repairs } from './repair.ts'

/** How far ahead a quotation mark looks to see whether it closes its text. Bounded, so that reading stays linear. */
const LOOK_AHEAD = 300

const SPACE = /[\s\u00a0\ufeff]/
const KEY_AHEAD = /"(?:[^"\\\n]|\\.){0,100}"\s{0,60}:|[A-Za-z_$@][\w$@:-]{0,60}\s{0,20}:/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s,\]}/;]|$)/y
const BARE_WORD = /[^\s,\]}:"'{[\\/;]{1,200}/y
const BARE_KEY = /[\p{L}_$@][\p{L}\p{N}_$@.-]{0,100}/uy
const MARKUP = /<!--|-->|<!\[CDATA\[|\]\]>/y
const SLASHED_MARKUP = /\/\/[ \t]{0,9}(?=<!--|-->|<!\[CDATA\[|\]\]>)/y
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }

/**
 * Reads JSON as pages really hold it: with comments, CDATA marks, stray commas, raw line breaks, unescaped quotation
 * marks, several documents in a row. Gives every object and list that it finds, and reports what it overlooked.
 * Never throws; what is nested deeper than `maxDepth` is left out.
 */
export function readLooseJson(text: string, repairs: Repairs, maxDepth: number): unknown[] {
  return new LooseReader(text, repairs, maxDepth).readAll()
}

class LooseReader {
  private at = 0
  /** Set once a text has no end: from then on the next quotation mark closes. */
  private trustQuotes = false

  constructor(
    private readonly text: string,
    private readonly repairs: Repairs,
    private readonly maxDepth: number,
  ) {}

  readAll(): unknown[] {
    const values: unknown[] = []
    for (;;) {
      this.skipTrivia()
      if (this.at >= this.text.length) return values
      const c = this.text[this.at]
      if (c === '{' || c === '[') {
        if (values.length === 1) this.repairs.add('several-documents', this.at)
        values.push(this.readValue(0, false))
      } else {
        const start = this.at
        const next = this.text.slice(start).search(/[{[]|\/[/*]|<!|-->|\]\]>/)
        this.at = next < 1 ? (next === 0 ? start + 1 : this.text.length) : start + next
        this.repairs.add('extra-text', start, this.at)
      }
    }
  }

  private readValue(depth: number, inList: boolean): unknown {
    const c = this.text[this.at]
    if (c === '{' || c === '[') {
      if (depth >= this.maxDepth) return this.skipNested()
      return c === '{' ? this.readObject(depth + 1) : this.readList(depth + 1)
    }
    if (c === '"') return this.readText(inList)
    if (c === "'") return this.readSingleQuoted()
    return this.readNumber() ?? this.readWord()
  }

  private readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    const start = this.at++
    for (;;) {
      this.skipTrivia()
      const c = this.text[this.at]
      if (c === '}') {
        this.at++
        return object
      }
      if (c === undefined || c === ']') {
        this.repairs.add('unclosed', start, this.at)
        return object
      }
      if (c === ',') {
        this.repairs.add('trailing-comma', this.at++)
        continue
      }
      const keyAt = this.at
      const key = this.readKey(c)
      if (key === undefined) {
        this.repairs.add('unexpected', this.at++)
        continue
      }
      this.skipTrivia()
      if (this.text[this.at] !== ':') {
        this.repairs.add('missing-colon', keyAt, this.at)
        continue
      }
      this.at++
      this.skipTrivia()
      const next = this.text[this.at]
      if (next === undefined || next === ',' || next === '}' || next === ']') {
        this.repairs.add('missing-value', keyAt, this.at)
      } else {
        const value = this.readValue(depth, false)
        if (key === '__proto__') this.repairs.add('unsafe-key', keyAt)
        else if (value !== undefined) object[key] = value
      }
      this.endItem('}')
    }
  }

  private readList(depth: number): unknown[] {
    const list: unknown[] = []
    const start = this.at++
    for (;;) {
      this.skipTrivia()
      const c = this.text[this.at]
      if (c === ']') {
        this.at++
        return list
      }
      if (c === undefined || c === '}') {
        this.repairs.add('unclosed', start, this.at)
        return list
      }
      if (c === ',') {
        this.repairs.add('trailing-comma', this.at++)
        continue
      }
      if (c === ':') {
        this.repairs.add('unexpected', this.at++)
        continue
      }
      const value = this.readValue(depth, true)
      if (value !== undefined) list.push(value)
      this.endItem(']')
    }
  }

  /** After an item: its comma, or the bracket that closes the whole. */
  private endItem(closing: '}' | ']'): void {
    this.skipTrivia()
    const c = this.text[this.at]
    if (c === ',') {
      const comma = this.at++
      this.skipTrivia()
      if (this.text[this.at] === closing) this.repairs.add('trailing-comma', comma)
    } else if (c !== undefined && c !== '}' && c !== ']') this.repairs.add('missing-comma', this.at)
  }

  private readKey(c: string): string | undefined {
    if (c === '"') return this.readText(false, true)
    if (c === "'") return this.readSingleQuoted()
    const word = this.match(BARE_KEY)
    if (word !== undefined) this.repairs.add('bare-word', this.at - word.length, this.at)
    return word
  }

  private readText(inList: boolean, isKey = false): string {
    const start = this.at
    const { text } = this
    let value = ''
    let from = start + 1
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 0x22) {
        if (isKey || this.trustQuotes || this.closes(i, inList)) {
          this.at = i + 1
          return value + text.slice(from, i)
        }
        this.repairs.add('inner-quote', i)
      } else if (c === 0x5c) {
        value += text.slice(from, i)
        const read = this.readEscape(i)
        value += read.value
        from = read.end
        i = from - 1
      } else if (c === 0x0a && this.isKeyBelow(i)) {
        this.repairs.add('unclosed', start, i)
        const last = text.slice(from, i).replace(/[,\s]{0,20}$/, '')
        this.at = from + last.length
        return value + last
      } else if (c < 0x20) this.repairs.add('control-character', i)
    }
    // no mark closes it: the first one has to, or else the end of its line
    this.repairs.add('unclosed', start)
    if (!this.trustQuotes) {
      this.trustQuotes = true
      this.at = start
      return this.readText(inList, isKey)
    }
    const line = text.indexOf('\n', start)
    this.at = line < 0 ? text.length : line
    return text.slice(start + 1, this.at).replace(/[,\s]{0,20}$/, '')
  }

  private readEscape(at: number): { value: string; end: number } {
    const c = this.text[at + 1]
    if (c === undefined) return { value: '\\', end: at + 1 }
    if (Object.hasOwn(ESCAPES, c)) return { value: ESCAPES[c] ?? '', end: at + 2 }
    const [, code] = /^(?:u([\da-fA-F]{4}))/.exec(this.text.slice(at + 1, at + 6)) ?? []
    if (code !== undefined) return { value: String.fromCharCode(Number.parseInt(code, 16)), end: at + 6 }
    this.repairs.add('bad-escape', at, at + 2)
    const [, byte] = /^x([\da-fA-F]{2})/.exec(this.text.slice(at + 1, at + 4)) ?? []
    if (byte !== undefined) return { value: String.fromCharCode(Number.parseInt(byte, 16)), end: at + 4 }
    if (c === "'" || c === '\n') return { value: c, end: at + 2 }
    return { value: '\\', end: at + 1 }
  }

  /** Whether the quotation mark at `quote` ends its text: what follows is what follows a value. */
  private closes(quote: number, inList: boolean): boolean {
    const next = this.skipAhead(quote + 1, quote + LOOK_AHEAD)
    const c = this.text[next]
    if (c === undefined || c === '}' || c === ']') return true
    if (c === '"') return !inList && this.isKeyAt(next)
    if (c !== ',') return false
    const after = this.skipAhead(next + 1, next + LOOK_AHEAD)
    const d = this.text[after]
    if (d === undefined || d === '}' || d === ']' || d === ',') return true
    return inList
      ? /["{[\d-]/.test(d) || /^(?:true|false|null)\b/.test(this.text.slice(after, after + 6))
      : this.isKeyAt(after)
  }

  /** Whether a quoted key begins the next line, so that the text above it lacks its end. */
  private isKeyBelow(lineEnd: number): boolean {
    let at = this.skipAhead(lineEnd + 1, lineEnd + LOOK_AHEAD)
    if (this.text[at] === ',') at = this.skipAhead(at + 1, at + LOOK_AHEAD)
    return this.text[at] === '"' && this.isKeyAt(at)
  }

  private isKeyAt(at: number): boolean {
    KEY_AHEAD.lastIndex = at
    return KEY_AHEAD.test(this.text)
  }

  /** Past white space and comments, but not past `limit`. */
  private skipAhead(from: number, limit: number): number {
    let at = from
    while (at < limit && at < this.text.length) {
      const c = this.text.charAt(at)
      if (SPACE.test(c)) at++
      else if (c === '/' && /[/*]/.test(this.text.charAt(at + 1))) {
        const window = this.text.slice(at, at + LOOK_AHEAD)
        const end = this.text[at + 1] === '/' ? window.indexOf('\n') : window.indexOf('*/', 2)
        if (end < 0) return at
        at += end + (this.text[at + 1] === '/' ? 1 : 2)
      } else return at
    }
    return at
  }

  private readSingleQuoted(): string {
    const start = this.at
    this.repairs.add('single-quote', start)
    let value = ''
    for (let i = start + 1; i < this.text.length; i++) {
      const c = this.text.charAt(i)
      if (c === "'") {
        this.at = i + 1
        return value
      }
      if (c === '\n') break
      if (c === '\\') {
        const read = this.readEscape(i)
        value += read.value
        i = read.end - 1
      } else value += c
    }
    this.repairs.add('unclosed', start)
    this.at = start + 1 + value.length
    return value
  }

  private readNumber(): number | undefined {
    const number = this.match(NUMBER)
    return number === undefined ? undefined : Number(number)
  }

  /** `true`, `false`, `null`; else a word that nobody quoted. `undefined` and `NaN` are no values. */
  private readWord(): unknown {
    const start = this.at
    const word = this.match(BARE_WORD)
    if (word === undefined) {
      this.repairs.add('unexpected', this.at++)
      return undefined
    }
    if (Object.hasOwn(WORDS, word)) return WORDS[word]
    this.repairs.add(/^[+.\d-]/.test(word) ? 'bad-number' : 'bare-word', start, this.at)
    const lower = word.toLowerCase()
    if (Object.hasOwn(WORDS, lower)) return WORDS[lower]
    if (/^(?:undefined|nan|none)$/.test(lower)) return undefined
    return /^[+-]?(?:\d{1,15}\.?\d{0,15}|\.\d{1,15})$/.test(word) ? Number(word) : word
  }

  /** Past a list or object that lies too deep, without going into it. */
  private skipNested(): undefined {
    const start = this.at
    let depth = 0
    let inText = false
    for (; this.at < this.text.length; this.at++) {
      const c = this.text[this.at]
      if (c === '\\') this.at++
      else if (c === '"') inText = !inText
      else if (inText) continue
      else if (c === '{' || c === '[') depth++
      else if ((c === '}' || c === ']') && --depth === 0) {
        this.at++
        break
      }
    }
    this.repairs.add('too-deep', start, this.at)
    return undefined
  }

  private skipTrivia(): void {
    const { text } = this
    for (;;) {
      while (this.at < text.length && SPACE.test(text.charAt(this.at))) this.at++
      const start = this.at
      const c = text[start]
      if (c === '/') {
        if (this.match(SLASHED_MARKUP) !== undefined) continue
        const kind = text[start + 1]
        if (kind !== '/' && kind !== '*') return
        const end = kind === '/' ? text.indexOf('\n', start) : text.indexOf('*/', start + 2)
        this.at = end < 0 ? text.length : end + (kind === '/' ? 1 : 2)
        this.repairs.add('comment', start, this.at)
      } else if (c === '<' || c === '-' || c === ']') {
        if (this.match(MARKUP) === undefined) return
        this.repairs.add('html-comment', start, this.at)
      } else return
    }
  }

  /** What the sticky pattern matches here; moves behind it. */
  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.at += found.length
    return found
  }
}
