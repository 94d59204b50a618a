import { GisaError } from '@gisa/core'

/** What an HTML parser could act on inside a script element, and what old JavaScript took for line ends. */
const ESCAPES = [
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
] as const

/**
 * JSON that may stand inside a `<script>` of any HTML page: `<`, `>`, `&`, U+2028, U+2029 and lone surrogates are
 * written as `\u` escapes, so a headline such as `</script >` or `<!--<script>` stays data. `JSON.parse` gives back
 * exactly what went in. For templates that make the script element themselves (React's `dangerouslySetInnerHTML`);
 * elsewhere {@link toScript} makes it.
 *
 * Rule: JSON-LD 1.1, section 7.2, and the script data states of the HTML tokenizer.
 *
 * @example
 * toSafeJson({ headline: '</script >' }) //=> '{"headline":"\\u003c/script \\u003e"}'
 * JSON.parse(toSafeJson({ headline: '</script >' })).headline //=> '</script >'
 */
export function toSafeJson(jsonld: object): string {
  if (typeof jsonld !== 'object' || jsonld === null) {
    throw new GisaError('invalid-argument', 'toSafeJson: `jsonld` must be what toNewsArticle returned')
  }
  // one character after the other: looking for what is not there costs next to nothing
  return ESCAPES.reduce((json, [character, written]) => json.replaceAll(character, written), stringify(jsonld))
}

function stringify(jsonld: object): string {
  try {
    // a lone surrogate comes out as `\ud800` (well-formed JSON.stringify, ECMAScript 2019)
    return JSON.stringify(jsonld)
  } catch {
    throw new GisaError('invalid-argument', 'toSafeJson: `jsonld` is circular or holds a bigint')
  }
}

/**
 * The whole element, `<script type="application/ld+json">…</script>`, safe in any HTML page: see {@link toSafeJson}.
 *
 * @example
 * toScript({ '@type': 'NewsArticle' }) //=> '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'
 */
export function toScript(jsonld: object): string {
  return `<script type="application/ld+json">${toSafeJson(jsonld)}</script>`
}
