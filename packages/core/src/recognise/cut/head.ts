import { MARKER_HEAD } from '../broadcast/marker.ts'
import { parseLeadByline } from '../byline/lead-byline.ts'
import type { Context } from '../context.ts'
import { RUN_IN_HEADING } from '../heading.ts'
import type { Cut } from './cut.ts'

const HEAD_SIGN =
  /^[[(【〔<［〈◀■◇◆●▲]|^[가-힣A-Za-z0-9 ]{2,16}[=|]|^[가-힣]{2,4} (?:인턴|수습|선임|객원)?(?:기자|특파원)/

/** A marker, a byline or a heading before the text of its line. */
export function findHead(text: string, context: Context): Cut | undefined {
  if (!HEAD_SIGN.test(text)) return undefined
  const marker = text.match(MARKER_HEAD)
  if (marker && marker[0].length < text.length)
    return { start: 0, end: marker[0].length, finding: { rule: 'broadcast/marker' } }
  const byline = parseLeadByline(text, context.isOutlet)
  if (byline && byline.length < text.length) {
    const rest = text.slice(byline.length)
    // a closing bracket and nothing but an address after it is a signature, read whole
    if (!/[가-힣]{2}/.test(rest)) return undefined
    const { length, authors, contributors, dateline, outlet } = byline
    return {
      start: 0,
      end: length,
      finding: {
        rule: 'byline/lead',
        data: {
          type: 'byline',
          authors,
          contributors,
          ...(dateline ? { dateline } : {}),
          ...(outlet ? { outlet } : {}),
        },
      },
    }
  }
  const heading = text.length > 60 ? text.match(RUN_IN_HEADING) : null
  if (heading) return { start: 0, end: heading[0].length, finding: { rule: 'heading/run-in' } }
  return undefined
}
