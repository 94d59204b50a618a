/** What a linter found: a rule that a page, its structured data or its feed breaks. */
export interface Finding {
  /** Id of the rule, which stays the same: `R11`, `N1`. */
  rule: string
  level: 'error' | 'warning' | 'info'
  /** What is wrong, in English and Korean. */
  message: { en: string; ko: string }
  /** What to do about it. */
  fix: { en: string; ko: string }
  /** Where the rule is written: an RFC's section, a portal's page. */
  source: string
  /** What it is about: an item's title, a path in the structured data. */
  where?: string
  /** Line of the source, from 1. */
  line?: number
}
