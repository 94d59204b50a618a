import type { Issue } from '@gisa/core'

/** What had to be overlooked or put right before a script was JSON. */
const REPAIRS = {
  'byte-order-mark': 'a byte order mark was skipped',
  comment: 'a comment was skipped',
  'html-comment': 'an HTML comment or CDATA mark was skipped',
  'extra-text': 'text outside the JSON was skipped',
  'trailing-comma': 'a comma without a value after it was skipped',
  'missing-comma': 'a missing comma was added',
  'missing-colon': 'a property without a colon was left out',
  'missing-value': 'a property without a value was left out',
  'control-character': 'a raw line break or control character in a text was kept',
  'bad-escape': 'an escape that JSON does not know was read as it stands',
  'inner-quote': 'a quotation mark inside a text was kept as part of it',
  'single-quote': 'a text in single quotes was read',
  'bare-word': 'a word without quotes was read',
  'bad-number': 'a number that JSON does not know was read',
  unclosed: 'a text, list or object that is never closed was closed',
  unexpected: 'a character that belongs nowhere was skipped',
  'several-documents': 'several JSON documents in one script were read',
  escaped: 'the whole script was HTML-escaped; it was decoded once',
  'too-deep': 'what is nested too deeply was left out',
  'unsafe-key': 'a property named __proto__ was left out',
} as const

export type RepairCode = keyof typeof REPAIRS

/** Counts repairs by kind, and remembers where each kind came first. */
export class Repairs {
  private readonly found = new Map<RepairCode, { count: number; start: number; end: number }>()

  add(code: RepairCode, start: number, end: number = start): void {
    const known = this.found.get(code)
    if (known) known.count++
    else this.found.set(code, { count: 1, start, end })
  }

  /** Each kind once, in the order in which they came. */
  get kinds(): RepairCode[] {
    return [...this.found.keys()]
  }

  /** One issue a kind; `script` counts from 1. */
  toIssues(script: number): Issue[] {
    return [...this.found].map(([code, { count, start, end }]) => ({
      code: `json-ld/${code}`,
      message: `script ${script}: ${REPAIRS[code]}${count > 1 ? ` (${count} times)` : ''}`,
      severity: 'warning',
      span: { start, end },
    }))
  }
}
