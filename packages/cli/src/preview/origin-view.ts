import type { Article, Candidate, Issue, ParseResult } from '@gisa/core'
import { type Html, html } from './html.ts'

/** Where each field came from and what lost to it; then what was odd. */
export function originView({ article, trace = {}, issues }: ParseResult): Html {
  const rows = Object.entries(trace)
    .filter(([field]) => article[field as keyof Article] !== undefined)
    .map(
      ([field, { won, lost }]) => html`<tr><th scope="row">${field}</th><td>
<div lang="ko">${valueView(article[field as keyof Article])}</div>
<p class="from">${candidateView(won)}</p>
${lost.length > 0 && html`<ul class="lost">${lost.map((candidate) => lostView(candidate, won))}</ul>`}
</td></tr>`,
    )
  return html`${issuesView(issues)}${rows.length > 0 && html`<table class="origin"><caption>Each field, and where it came from</caption>${rows}</table>`}`
}

/** What the parser found odd. */
export function issuesView(issues: readonly Issue[]): Html | undefined {
  if (issues.length === 0) return undefined
  return html`<ul class="issues">${issues.map(
    ({ severity, code, message }) => html`<li data-severity="${severity}"><code>${code}</code> ${message}</li>`,
  )}</ul>`
}

function candidateView({ source, detail }: Candidate): Html {
  return html`<b>${source}</b>${detail !== undefined && html` <code>${detail}</code>`}`
}

function lostView(candidate: Candidate, won: Candidate): Html {
  const value = shown(candidate.value)
  return html`<li>over ${candidateView(candidate)} ${value === shown(won.value) ? 'the same' : html`<span lang="ko">${value}</span>`}</li>`
}

/** A value for people: a list's entries below each other, an object's fields with their names. */
function valueView(value: unknown): Html {
  if (Array.isArray(value))
    return html`${value.map((item) => (typeof item === 'object' ? valueView(item) : html`<p>${shown(item)}</p>`))}`
  if (typeof value !== 'object' || value === null) return html`<p>${shown(value)}</p>`
  return html`<dl>${Object.entries(value).map(([key, item]) => html`<dt>${key}</dt><dd>${shown(item)}</dd>`)}</dl>`
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
