/** JSON that a script assigns: `window.article = {…};`, `Fusion.globalContent={…};`. */
const assignment = /=\s{0,3}(?=[{[])/g
/** What it is assigned to, before the sign. */
const assigned = /(?:^|[;\s(,])((?:window\.|self\.|var |let |const )?[\w$.]{1,80}(?:\[["']\w{1,40}["']\])?)\s{0,3}$/
/** UTF-16 units before the sign that are looked at: more than a name has. */
const BEFORE = 150

/** Objects longer than this, in UTF-16 units, are no article. */
const LONGEST = 4_000_000
/** Shorter ones hold none either. */
const SHORTEST = 100

/** Hangul as it is, or escaped: `\uc0b0`, `%EC`. */
export const mayHoldHangul: RegExp = /[가-힣]|\\u[a-d]|%E[A-D]/i

/**
 * The JSON values that a script's text assigns to names, with the names. What is no JSON, or holds no Hangul, is passed
 * over.
 */
export function* assignedJson(script: string): Generator<{ name: string; value: unknown }> {
  let reached = 0
  let open = 0
  for (const match of script.matchAll(assignment)) {
    const start = match.index + match[0].length
    if (start < reached) continue
    const name = assigned.exec(script.slice(Math.max(0, match.index - BEFORE), match.index))?.[1]
    if (name === undefined) continue
    const end = endOfJson(script, start)
    if (end === undefined) {
      // what never closes would be read again and again
      if (++open > 2) return
      continue
    }
    reached = end
    if (end - start < SHORTEST) continue
    const json = script.slice(start, end)
    if (!mayHoldHangul.test(json)) continue
    const value = parseJson(json)
    if (value !== undefined) yield { name: name.trim(), value }
  }
}

/** Parses JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Where the object or list that opens at `start` closes, strings passed over. */
function endOfJson(text: string, start: number): number | undefined {
  let depth = 0
  const last = Math.min(text.length, start + LONGEST)
  for (let i = start; i < last; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x22) {
      i = endOfString(text, i, last)
      if (i < 0) return undefined
    } else if (unit === 0x7b || unit === 0x5b) depth++
    else if ((unit === 0x7d || unit === 0x5d) && --depth === 0) return i + 1
  }
  return undefined
}

function endOfString(text: string, quote: number, last: number): number {
  for (let end = text.indexOf('"', quote + 1); end >= 0 && end < last; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === 0x5c) escapes++
    if (escapes % 2 === 0) return end
  }
  return -1
}
