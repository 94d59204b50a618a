import type { Issue } from '@gisa/core'
import { decodeEntities } from '../text/decode-entities.ts'
import { webUrl } from '../text/web-url.ts'
import { isNode, itemsOf } from './schema-node.ts'

// markup that templates leave in texts; 〈가온〉, <기생충> and <Parasite> are words
const TAG = /<\/?(?:a|b|i|u|em|strong|span|font|p|div|br|sub|sup|small|mark|h[1-6])(?:\s[^<>]{0,200})?\/?>/gi
const BREAK = /<(?:br|\/p|\/div|\/h[1-6])(?:\s[^<>]{0,200})?\/?>/gi

/** Takes values out of a node, and keeps what was odd about them. */
export class Reading {
  readonly issues: Issue[] = []
  private readonly reported = new Set<string>()
  /** The page's address, from which relative ones are taken. */
  base: string | undefined

  constructor(base: string | undefined) {
    this.base = base
  }

  /** Each kind of oddity once a field. */
  report(code: string, message: string, severity: Issue['severity'] = 'warning'): void {
    if (this.reported.has(code + message)) return
    this.reported.add(code + message)
    this.issues.push({ code, message, severity })
  }

  /** A text on one line: character references decoded once, markup and surplus white space gone. */
  text(value: unknown, field: string): string | undefined {
    const text = this.lines(value, field).join(' ').replace(/\s+/g, ' ').trim()
    return text || undefined
  }

  /** A text's lines, as its line breaks and `<br>` part them. */
  lines(value: unknown, field: string): string[] {
    const [first] = itemsOf(value)
    const raw = isNode(first) ? first['@value'] : first
    if (typeof raw !== 'string' && typeof raw !== 'number') return []
    const printed = String(raw)
    const decoded = decodeEntities(printed)
    if (decoded !== printed)
      this.report('text/entity', `${field} holds HTML character references; they were decoded once`, 'info')
    const plain = decoded.replace(BREAK, '\n').replace(TAG, '')
    if (plain !== decoded) this.report('text/markup', `${field} holds HTML tags; they were left out`, 'info')
    return plain.split(/[\r\n\u2028\u2029]+/).flatMap((line) => line.replace(/[^\S\n]+/g, ' ').trim() || [])
  }

  /** The texts of one or many values. */
  texts(value: unknown, field: string): string[] {
    return itemsOf(value).flatMap((item) => this.text(item, field) ?? [])
  }

  /** The name of a thing that is told by a node or by its name alone. */
  nameOf(value: unknown, field: string): string | undefined {
    const [first] = itemsOf(value)
    return this.text(isNode(first) && !('@value' in first) ? (first.name ?? first.legalName) : first, field)
  }

  /** An absolute http(s) address; relative ones from the page's. */
  url(value: unknown, field: string): string | undefined {
    const [first] = itemsOf(value)
    const address = isNode(first) ? (first.url ?? first['@id'] ?? first['@value']) : first
    if (typeof address !== 'string' || address.trim() === '') return undefined
    const plain = decodeEntities(address.trim())
    const url = webUrl(plain.startsWith('//') && this.base === undefined ? `https:${plain}` : plain, this.base)
    if (url === undefined)
      this.report('url/invalid', `${field} ${JSON.stringify(plain.slice(0, 100))} is no web address`, 'info')
    else if (!/^https?:\/\//i.test(plain))
      this.report(
        'url/relative',
        `${field} ${JSON.stringify(plain.slice(0, 100))} is relative; it was taken from the page's address`,
        'info',
      )
    return url
  }
}
