/** A JSON-LD script of a page: where its text stands. */
export interface ScriptPlace {
  start: number
  end: number
}

/**
 * The JSON-LD scripts of a page's source that hold something, in order, as an HTML parser finds them: none inside a
 * comment or another script.
 *
 * @example
 * findScripts('<!--<script type="application/ld+json">1</script>--><script type="application/ld+json">{}</script>') //=> [{ start: 87, end: 89 }]
 */
export function findScripts(html: string): ScriptPlace[] {
  const lower = html.toLowerCase()
  const places: ScriptPlace[] = []
  let at = lower.indexOf('<')
  while (at >= 0) {
    let next = at + 1
    if (lower.startsWith('<!--', at)) next = behind(lower, '-->', at + 4)
    else if (/^<script[\s/>]/.test(lower.slice(at, at + 8))) {
      const start = behind(lower, '>', at)
      const close = lower.indexOf('</script', start)
      const end = close < 0 ? lower.length : close
      if (lower.slice(at, start).includes('ld+json') && end > start) places.push({ start, end })
      next = end
    }
    at = lower.indexOf('<', next)
  }
  return places
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}
