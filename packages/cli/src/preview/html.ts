/** HTML that may stand in a page as it is. Only `html` makes it, so nothing else gets in unescaped. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = Html | string | number | undefined | false | readonly Value[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * A template whose values are escaped, unless they are HTML already. `undefined` and `false` print nothing, lists print
 * their items. Attribute values must stand in quotation marks.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}${[html`<i>기사</i>`, undefined]}</p>`.source //=> '<p title="&quot;">&lt;b&gt;<i>기사</i></p>'
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  let source = strings[0] ?? ''
  for (const [i, value] of values.entries()) source += write(value) + strings[i + 1]
  return new Html(source)
}

/** Text of ours that must not be escaped: a style sheet, a script. */
export function raw(source: string): Html {
  return new Html(source)
}

function write(value: Value): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.source
  if (typeof value === 'object') return value.map(write).join('')
  return String(value)
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? '')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
}
