import { entryId } from './entry-view.ts'
import { type Html, html } from './html.ts'
import type { PreviewEntry } from './preview-entry.ts'

/** The front page: every input by its headline. */
export function frontView(entries: readonly PreviewEntry[]): Html {
  return html`<nav class="front" aria-label="All inputs"><ol>${entries.map(
    (entry, index) => html`<li><a href="#${entryId(index)}">${teaserView(entry)}</a></li>
`,
  )}</ol></nav>`
}

function teaserView({ file, node, result: { article, issues } }: PreviewEntry): Html {
  const code = issues.find((issue) => issue.code.startsWith('no-article/'))?.code
  const facts = [
    article.datePublished?.slice(0, 10).replaceAll('-', '.'),
    article.authors.map(({ name, email }) => name ?? email).join(', '),
  ]
  const labels = (article.labels ?? []).map((label) => html`<span class="label">${label}</span> `)
  return html`<span class="kicker"><strong lang="ko">${node ? (article.outlet?.name ?? '매체 미상') : '기사 없음'}</strong></span>
<span class="title" lang="ko">${node ? html`${labels}${article.headline ?? html`<span class="none">제목 없음</span>`}` : html`<code>${code}</code>`}</span>
<span class="facts">${facts.map((fact) => fact && html`<span lang="ko">${fact}</span>`)}<code>${file}</code></span>`
}
