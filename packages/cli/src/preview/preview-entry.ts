import type { ParseResult } from '@gisa/core'

/** An input as the preview shows it. */
export interface PreviewEntry {
  /** The file's name. */
  file: string
  result: ParseResult
  /** The article's schema.org node; absent where there is no article. */
  node?: object
  /** The article's item in the feed; absent where it was left out. */
  item?: string
}
