import { type Html, html, raw } from '../preview/html.ts'
import type { Language, LintedFile } from './lint-formats.ts'
import { LINT_WORDS } from './lint-words.ts'

const STYLE = `
:root { color-scheme: light dark; --error: #b3261e; --warning: #8a5a00; --info: #2f5f8f; --line: #8884 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffca66; --info: #9cc7f5 } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.6 system-ui, sans-serif }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2.5rem 0 .5rem; overflow-wrap: anywhere }
ol { list-style: none; margin: 0; padding: 0 }
li { border-top: 1px solid var(--line); padding: .7rem 0; display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 1rem }
li > b { color: var(--level) } li > b small { display: block; font-weight: normal }
p { margin: 0; overflow-wrap: anywhere } code, .where { font: .85em ui-monospace, monospace } .where { opacity: .75 }
`

const TITLES: Readonly<Record<Language, string>> = { en: 'Markup and feeds, checked', ko: '마크업과 피드 검사' }
const SOURCES: Readonly<Record<Language, string>> = { en: 'source', ko: '근거' }
const CLEAN: Readonly<Record<Language, string>> = { en: 'No findings.', ko: '찾은 것이 없습니다.' }

/** Findings as one self-contained page that loads nothing and runs nothing. */
export function lintReport(files: readonly LintedFile[], language: Language): string {
  const words = LINT_WORDS[language]
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${TITLES[language]}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<h1>${TITLES[language]}</h1>
<p>${words.sum(files)}</p>
${files.map((file) => fileView(file, language))}</body>
</html>
`
  return page.source
}

function fileView({ file, findings }: LintedFile, language: Language): Html {
  const { levels } = LINT_WORDS[language]
  const items = findings.map(
    ({ rule, level, message, fix, source, where, line, profiles = [] }) => html`<li>
<b style="--level: var(--${level})">${levels[level]}<small>${rule}</small></b>
<div>
<p>${message[language]}</p>
<p>→ ${fix[language]}</p>
<p class="where">${[line === undefined ? [] : String(line), where || [], profiles.join(', ') || []].flat().join(' · ')} <a href="${source}" rel="noopener noreferrer">${SOURCES[language]}</a></p>
</div>
</li>
`,
  )
  return html`<section>
<h2>${file}</h2>
${items.length > 0 ? html`<ol>${items}</ol>` : html`<p>${CLEAN[language]}</p>`}
</section>
`
}
