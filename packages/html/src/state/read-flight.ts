import { parseJson } from './json-at.ts'

const push = /self\.__next_f\.push\(\[1,\s{0,3}("(?:[^"\\]|\\.)*")\]\)/g

/**
 * Puts React's flight stream (`self.__next_f.push([1,"…"])`, Next.js) together and reads its rows: `24:T<length>,<text>`
 * is text, other rows are JSON. A string `$24` in one row stands for row 24.
 *
 * @returns Rows that hold objects, with references to text rows replaced where a value is nothing else.
 */
export function readFlight(scripts: readonly string[]): unknown[] {
  let stream = ''
  for (const script of scripts) {
    for (const [, quoted] of script.matchAll(push)) {
      const part = quoted === undefined ? undefined : parseJson(quoted)
      if (typeof part === 'string') stream += part
    }
  }
  if (stream === '') return []
  const { texts, rows } = splitRows(stream)
  return rows.flatMap((row) => {
    const value = parseJson(row)
    return typeof value === 'object' && value !== null ? [texts.size === 0 ? value : withTexts(value, texts, 0)] : []
  })
}

/** A text row's length counts UTF-8 bytes; the others end with their line. */
function splitRows(stream: string): { texts: Map<string, string>; rows: string[] } {
  const texts = new Map<string, string>()
  const rows: string[] = []
  const head = /([0-9a-f]{1,6}):(?:T([0-9a-f]{1,8}),)?/y
  for (let at = 0; at < stream.length; ) {
    head.lastIndex = at
    const match = head.exec(stream)
    if (match === null) {
      const next = stream.indexOf('\n', at)
      if (next < 0) break
      at = next + 1
      continue
    }
    const [all, id = '', length] = match
    const from = at + all.length
    if (length !== undefined) {
      const to = afterBytes(stream, from, Number.parseInt(length, 16))
      texts.set(id, stream.slice(from, to))
      at = to
    } else {
      const end = stream.indexOf('\n', from)
      const to = end < 0 ? stream.length : end
      // module and hint rows (`I[…]`, `HL[…]`) hold no data
      if (/[[{]/.test(stream[from] ?? '')) rows.push(stream.slice(from, to))
      at = to + 1
    }
  }
  return { texts, rows }
}

function afterBytes(text: string, from: number, bytes: number): number {
  let left = bytes
  let at = from
  while (left > 0 && at < text.length) {
    const unit = text.charCodeAt(at)
    const isPair = unit >= 0xd800 && unit < 0xdc00
    left -= unit < 0x80 ? 1 : unit < 0x800 ? 2 : isPair ? 4 : 3
    at += isPair ? 2 : 1
  }
  return at
}

/** Sets texts where a parsed value refers to them. */
function withTexts(value: unknown, texts: ReadonlyMap<string, string>, depth: number): unknown {
  if (depth > 40) return value
  if (typeof value === 'string') return value.startsWith('$') ? (texts.get(value.slice(1)) ?? value) : value
  if (typeof value !== 'object' || value === null) return value
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) record[key] = withTexts(record[key], texts, depth + 1)
  return value
}
