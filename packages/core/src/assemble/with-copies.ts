import type { SourceLine } from '../lines/source-document.ts'
import type { Judged } from './judged.ts'

/**
 * Adds the lines of a second printing (`copy`), which nobody judged: each is classified as the line that it repeats,
 * part by part. A line that repeats none, for the second printing may be cut short, is classified as the last part.
 */
export function withCopies(judged: readonly Judged[], lines: readonly SourceLine[]): Judged[] {
  const printed = partsByText(judged, lines)
  const last = judged.slice(-1)
  const copies = lines.flatMap((copy) => {
    if (!copy.copy) return []
    const parts = printed.get(copy.text)
    return parts ? moveParts(parts, copy) : last.map((part) => place(part, copy))
  })
  // lines may follow the one that prints the article twice
  return [...judged, ...copies].sort((a, b) => a.segment.start - b.segment.start)
}

/** The parts of each line of the first printing, by the text of the line; of equal lines those of the first. */
function partsByText(judged: readonly Judged[], lines: readonly SourceLine[]): Map<string, Judged[]> {
  const first = lines.filter((line) => !line.copy)
  const printed = new Map<string, Judged[]>()
  for (const part of judged) {
    const { index } = part.segment
    const text = first[index]?.text ?? ''
    const parts = printed.get(text)
    if (!parts) printed.set(text, [part])
    else if (parts[0]?.segment.index === index) parts.push(part)
  }
  return printed
}

/** The parts of a line, where its copy has them. */
function moveParts(parts: readonly Judged[], copy: SourceLine): Judged[] {
  const shift = copy.start - (parts[0]?.segment.start ?? 0)
  return parts.map((part) => {
    const { text, start, end } = part.segment
    return place(part, { text, start: start + shift, end: end + shift, line: copy.line })
  })
}

function place({ segment, decision }: Judged, at: Pick<SourceLine, 'text' | 'start' | 'end' | 'line'>): Judged {
  const { text, start, end, line } = at
  return { decision, segment: { ...segment, text, start, end, line } }
}
