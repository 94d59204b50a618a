import type { LiveUpdate } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainText } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'

/** Running coverage (속보 중계) on one page. Times are ISO 8601 with offset. */
export interface LiveCoverage {
  /** When the coverage begins. */
  start: string
  /** When it ends or ended. */
  end?: string
  /** Newest first or last, as the page shows them. */
  updates?: readonly { headline?: string; text?: string; datePublished: string; url?: string }[]
}

export function liveUpdates(
  live: LiveCoverage | undefined,
  base: string | undefined,
  isoDate: (value: unknown, field: string) => string | undefined,
): LiveUpdate[] {
  return (live?.updates ?? []).flatMap((update) => {
    const datePublished = isoDate(update.datePublished, 'live.updates[].datePublished')
    const headline = plainText(update.headline)
    const articleBody = plainText(update.text)
    if (datePublished === undefined || (headline ?? articleBody) === undefined) return []
    return present<LiveUpdate>({
      '@type': 'BlogPosting',
      headline,
      articleBody,
      datePublished,
      url: webUrl(update.url, base),
    })
  })
}
