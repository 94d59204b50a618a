import { type Html, html } from './html.ts'

const JSON_TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/g
const XML_TOKEN = /<!\[CDATA\[|\]\]>|<[^<>]*>/g

/** A value as JSON, keys and strings told apart. */
export function jsonView(value: unknown): Html {
  const text = JSON.stringify(value, null, 2)
  return codeView(
    pieces(text, JSON_TOKEN, ([token, string, colon]) => {
      if (string === undefined) return html`<span class="number">${token}</span>`
      return colon === undefined
        ? html`<span class="string">${string}</span>`
        : html`<span class="key">${string}</span>${colon}`
    }),
  )
}

/** XML as it is written, its tags told apart from what they hold. */
export function xmlView(text: string): Html {
  return codeView(pieces(text, XML_TOKEN, ([tag]) => html`<span class="tag">${tag}</span>`))
}

function codeView(content: readonly (Html | string)[]): Html {
  return html`<pre class="code" tabindex="0"><code>${content}</code></pre>`
}

function pieces(text: string, token: RegExp, show: (match: RegExpExecArray) => Html): (Html | string)[] {
  const out: (Html | string)[] = []
  let at = 0
  for (const match of text.matchAll(token)) {
    out.push(text.slice(at, match.index), show(match))
    at = match.index + match[0].length
  }
  out.push(text.slice(at))
  return out
}
