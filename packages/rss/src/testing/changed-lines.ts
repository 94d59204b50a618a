/** What tells two feeds apart, line by line, with a line around it; long lines are cut to the place. */
export function changedLines(bad: string, good: string): { bad: string; good: string } {
  const [a, b] = [bad.split('\n'), good.split('\n')]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const from = Math.max(0, start - 1)
  const part = (lines: readonly string[]): string[] => lines.slice(from, lines.length - Math.max(0, end - 1))
  const [badPart, goodPart] = [part(a), part(b)]
  return { bad: shown(badPart, goodPart), good: shown(goodPart, badPart) }
}

const MOST_LINES = 8
const WIDTH = 110

function shown(lines: readonly string[], others: readonly string[]): string {
  const cut = lines.slice(0, MOST_LINES).map((line, index) => narrow(line, others[index] ?? ''))
  return [...cut, ...(lines.length > MOST_LINES ? ['…'] : [])].join('\n').trimEnd()
}

function narrow(line: string, other: string): string {
  if (line.length <= WIDTH) return printable(line)
  let at = 0
  while (at < line.length && line[at] === other[at]) at++
  const from = at < line.length ? Math.max(0, at - WIDTH / 2) : 0
  const text = line.slice(from, from + WIDTH)
  return printable(`${from > 0 ? '…' : ''}${text}${from + WIDTH < line.length ? '…' : ''}`)
}

/** Control characters and halves of pairs as they are called. */
const printable = (text: string): string =>
  text.replace(
    /[\0-\x08\x0B-\x1F\x7F-\x9F\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (char) => `⟨U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
