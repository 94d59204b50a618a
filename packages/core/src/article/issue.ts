/**
 * Something odd about the input. Content never makes a parser throw; it is reported here.
 * `span` holds UTF-16 offsets into the source.
 */
export interface Issue {
  /** Stable and greppable: `no-article/list`, `date/local-time`, `text/mojibake` … */
  code: string
  message: string
  severity: 'info' | 'warning' | 'error'
  span?: { start: number; end: number }
}

/**
 * The one error that Gisa throws, and only for a caller's mistake (a wrong type, an unknown option).
 * Test its `code`, which stays the same where two copies of the package meet.
 */
export class GisaError extends Error {
  /** `invalid-argument` or a more exact code below it. */
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'GisaError'
    this.code = code
  }
}
