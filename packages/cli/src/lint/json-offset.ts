/**
 * Where the value that a JSON Pointer names begins in a JSON text, as UTF-16 offset; the nearest value around it where
 * there is no such value, or the text stops being JSON before it. Each character is looked at once.
 *
 * @example
 * jsonOffset('{"a": [1, {"b": 2}]}', '/a/1/b') //=> 16
 * jsonOffset('{"a": [1]}', '/a/7') //=> 6
 */
export function jsonOffset(json: string, pointer: string): number {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
  const scanner = new Scanner(json)
  let found = scanner.skipSpace()
  for (const key of keys) {
    const next = scanner.enter(key)
    if (next === undefined) break
    found = next
  }
  return found
}

class Scanner {
  private at = 0

  constructor(private readonly json: string) {}

  skipSpace(): number {
    while (/\s/.test(this.json[this.at] ?? '')) this.at++
    return this.at
  }

  /** Goes from a list's or object's opening to the value of a key in it. */
  enter(key: string): number | undefined {
    const opening = this.json[this.skipSpace()]
    if (opening !== '{' && opening !== '[') return undefined
    this.at++
    for (let i = 0; this.at < this.json.length; i++) {
      let name = String(i)
      if (opening === '{') {
        const start = this.skipSpace()
        if (this.json[start] !== '"') return undefined
        this.skipString()
        name = readString(this.json.slice(start, this.at))
        if (this.json[this.skipSpace()] !== ':') return undefined
        this.at++
      }
      const start = this.skipSpace()
      if (name === key) return start
      this.skipValue()
      if (this.json[this.skipSpace()] !== ',') return undefined
      this.at++
    }
    return undefined
  }

  private skipString(): void {
    for (this.at++; this.at < this.json.length; this.at++) {
      if (this.json[this.at] === '\\') this.at++
      else if (this.json[this.at] === '"') break
    }
    this.at++
  }

  private skipValue(): void {
    let depth = 0
    for (; this.at < this.json.length; this.at++) {
      const c = this.json[this.at]
      if (c === '"') {
        this.skipString()
        this.at--
      } else if (c === '{' || c === '[') depth++
      else if (c === '}' || c === ']') {
        if (depth-- === 0) return
      } else if (c === ',' && depth === 0) return
    }
  }
}

function readString(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}
