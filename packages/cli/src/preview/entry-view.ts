import { articleView } from './article-view.ts'
import { jsonView, xmlView } from './code-view.ts'
import { type Html, html } from './html.ts'
import { issuesView, originView } from './origin-view.ts'
import type { PreviewEntry } from './preview-entry.ts'
import { sourceView } from './source-view.ts'

/** One input: the article, and beside it what it was made of and what is made of it. */
export function entryView(entry: PreviewEntry, index: number, count: number): Html {
  const { file, result } = entry
  const id = entryId(index)
  const found = entry.node !== undefined
  const step = (to: number, name: string, arrow: string): Html =>
    to < 0 || to >= count
      ? html`<span class="step" aria-hidden="true">${arrow}</span>`
      : html`<a class="step" href="#${entryId(to)}" aria-label="${name}">${arrow}</a>`
  return html`<article class="entry" id="${id}" aria-labelledby="${id}-title">
<header class="strip">
<p><b>${index + 1}</b><span>/${count}</span> <code>${file}</code></p>
<nav aria-label="Neighbours of ${file}">${step(index - 1, 'Previous', '←')}<a class="step" href="#top" aria-label="All">↑</a>${step(index + 1, 'Next', '→')}</nav>
</header>
<div class="spread">
${found ? articleView(result.article, `${id}-title`) : absentView(entry, `${id}-title`)}
${panelsView(entry, id)}
</div>
</article>
`
}

/** The anchor of an input. */
export function entryId(index: number): string {
  return `n${index + 1}`
}

function absentView({ result }: PreviewEntry, id: string): Html {
  return html`<div class="story absent"><h2 id="${id}" lang="ko">기사 없음</h2>${issuesView(result.issues)}</div>`
}

/** Without a script all panels stand below each other; with it they are tabs. */
function panelsView({ result, node, item }: PreviewEntry, id: string): Html {
  const panels: [string, Html][] = [
    ['Source', sourceView(result.lines)],
    ['Fields', originView(result)],
    ['Article', jsonView(result.article)],
    ['JSON-LD', node ? jsonView(node) : html`<p class="none">There is no article to describe.</p>`],
    ['RSS', item === undefined ? html`<p class="none">The feed holds no item of it.</p>` : xmlView(item)],
  ]
  return html`<div class="panels">
<div class="tabs" role="tablist" aria-label="What it was made of, and what is made of it" hidden>${panels.map(
    ([name], i) =>
      html`<button type="button" role="tab" id="${id}-tab${i}" aria-controls="${id}-panel${i}" aria-selected="${i === 0 ? 'true' : 'false'}" tabindex="${i === 0 ? 0 : -1}">${name}</button>`,
  )}</div>
${panels.map(
  ([name, content], i) =>
    html`<section class="panel" id="${id}-panel${i}" aria-label="${name}"><h3 class="panel-name">${name}</h3>${content}</section>
`,
)}</div>`
}
