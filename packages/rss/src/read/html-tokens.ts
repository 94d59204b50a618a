/** A piece of HTML: text, or a tag with its raw attributes. */
export type HtmlToken =
  | { type: 'text'; text: string }
  | { type: 'tag'; name: string; closing: boolean; attributes: string }

const NAME = /[a-zA-Z][a-zA-Z0-9:-]{0,30}/y

/**
 * Cuts HTML into text and tags as browsers do (WHATWG HTML §13.2.5), each character looked at once: `<` begins a tag only
 * before a letter, `/` or `!`, so that `<단독>` and `1 < 2` are text; `>` inside a quoted value ends none; a tag or comment
 * that never ends takes the rest with it.
 */
export function* readHtmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  let from = 0
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    const end = html.startsWith('<!', start) ? endOfComment(html, start) : endOfTag(html, start)
    if (end === undefined) {
      at = start + 1 // the bracket is text
      continue
    }
    if (start > from) yield { type: 'text', text: html.slice(from, start) }
    const closing = html[start + 1] === '/'
    NAME.lastIndex = start + (closing ? 2 : 1)
    const name = NAME.exec(html)?.[0]
    if (name !== undefined) {
      const attributes = html.slice(start + (closing ? 2 : 1) + name.length, end - 1)
      yield { type: 'tag', name: name.toLowerCase(), closing, attributes }
    }
    from = at = end
  }
  if (from < html.length) yield { type: 'text', text: html.slice(from) }
}

function endOfComment(html: string, start: number): number {
  const end = html.startsWith('<!--', start) ? html.indexOf('-->', start + 4) + 3 : html.indexOf('>', start) + 1
  return end < 4 ? html.length : end
}

/** Behind the `>`; undefined where no tag begins. */
function endOfTag(html: string, start: number): number | undefined {
  NAME.lastIndex = html[start + 1] === '/' ? start + 2 : start + 1
  if (!NAME.test(html)) return undefined
  let afterEquals = false
  for (let at = NAME.lastIndex; at < html.length; at++) {
    const char = html[at]
    if (char === '>') return at + 1
    if (afterEquals && (char === '"' || char === "'")) {
      const close = html.indexOf(char, at + 1)
      if (close === -1) break
      at = close
      afterEquals = false
    } else if (char === '=') afterEquals = true
    else if (char !== ' ' && char !== '\n' && char !== '\t') afterEquals = false
  }
  return html.length
}

const ATTRIBUTE = /([a-zA-Z][\w:-]{0,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

/** The first of the wanted attributes that has a value, character references and all. */
export function readAttribute(attributes: string, ...wanted: readonly string[]): string | undefined {
  const found = new Map<string, string>()
  for (const [, name, a, b, c] of attributes.slice(0, 20_000).matchAll(ATTRIBUTE)) {
    found.set(name!.toLowerCase(), a ?? b ?? c ?? '')
  }
  for (const name of wanted) {
    const value = found.get(name)
    if (value) return value
  }
  return undefined
}
