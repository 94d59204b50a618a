import type { Mark, Quotation } from '@gisa/core'
import { type Html, html } from './html.ts'

const OPENING = /["'“‘「『«]/
const CLOSING = /["'”’」』»]/

/** A block's text with its links and emphasis, and each quotation marked with its speaker. */
export function inlineView(text: string, marks: readonly Mark[] = [], quotations: readonly Quotation[] = []): Html[] {
  const quotes = quotations.map((quotation) => withMarks(text, quotation))
  const cuts = [...new Set([0, text.length, ...[...marks, ...quotes].flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    const covers = (range: { start: number; end: number }): boolean => range.start <= start && range.end >= end
    const quote = quotes.find(covers)
    const marked = marks.filter(covers).reduce(markView, html`${text.slice(start, end)}`)
    if (quote === undefined) return marked
    const speaker =
      quote.end === end && quote.speaker !== undefined && html`<span class="speaker">${quote.speaker}</span>`
    return html`<span class="quote">${marked}</span>${speaker}`
  })
}

function markView(content: Html, { type, url }: Mark): Html {
  if (type === 'strong') return html`<strong>${content}</strong>`
  if (type === 'em') return html`<em>${content}</em>`
  return safeLink(url) ? html`<a href="${url}" rel="noreferrer">${content}</a>` : content
}

/** Whether an address may be linked to: the web and mail, nothing that could run. */
export function safeLink(url: string | undefined): url is string {
  return url !== undefined && /^(?:https?:|mailto:)/i.test(url)
}

/** The quotation with the marks around it, so that its speaker stands behind the closing one. */
function withMarks(text: string, { start, end, speaker }: Quotation): Pick<Quotation, 'start' | 'end' | 'speaker'> {
  const opened = OPENING.test(text[start - 1] ?? '')
  const closed = CLOSING.test(text[end] ?? '')
  return { start: opened ? start - 1 : start, end: closed ? end + 1 : end, ...(speaker !== undefined && { speaker }) }
}
