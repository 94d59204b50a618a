import { createHash } from 'node:crypto'
import { entryView } from './entry-view.ts'
import { frontView } from './front-view.ts'
import { html, raw } from './html.ts'
import type { PreviewEntry } from './preview-entry.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

/** Nothing is loaded and no script runs but ours, whatever an input holds. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * The preview: one self-contained page that shows each input as a reader would see it, beside its source with every
 * line in the colour of its role, where each field came from, its JSON-LD and its feed item.
 *
 * @param total How many inputs there were, where the page shows only the first of them.
 *
 * @example
 * previewPage([{ file: 'a.txt', result: parseText('') }]).includes('no-article/empty') //=> true
 */
export function previewPage(entries: readonly PreviewEntry[], total: number = entries.length): string {
  const found = entries.filter(({ node }) => node !== undefined).length
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>기사 · ${found} articles of ${entries.length} inputs</title>
<style>${raw(STYLE)}</style>
</head>
<body id="top">
<a class="skip" href="#n1">To the first article</a>
<header class="masthead">
<p>Korean news, typed</p>
<h1 lang="ko">기사</h1>
<p><b>${found}</b> articles of <b>${entries.length}</b> inputs${total > entries.length && html`, the first of ${total}`}</p>
</header>
${frontView(entries)}
<main>
${entries.map((entry, index) => entryView(entry, index, entries.length))}</main>
<footer class="colophon"><p>Made by <code>gisa</code>. Pictures are not loaded: their frames show where they stand.</p></footer>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`
  return page.source
}
