import { comparisonKey, isBlankUnit } from '../lines/characters.ts'
import type { PageHints, SourceLine } from '../lines/source-document.ts'
import type { Context } from './context.ts'
import { findHead } from './cut/head.ts'
import { findTails } from './cut/tails.ts'
import { isWireCaption } from './cut/wire-caption.ts'
import type { Finding } from './finding.ts'
import type { Segment } from './segment.ts'
import { endsInSentence, type Shape, shapeOf } from './shape.ts'

/**
 * Cuts a printed line that mixes kinds into its parts: a byline head before the lead, a marker before speech, a
 * heading run into its paragraph; a signature, an address, an end mark or a copyright line behind the last sentence.
 */
export function cutLine(line: SourceLine, index: number, context: Context): Segment[] {
  // what the page sets as a caption is one, with the photographer who signs it
  if (line.page?.ruled || line.page?.rules.includes('page/caption')) return [whole(line, index, context)]
  const bare = endsInSentence(line.text)
  if (!bare && isWireCaption(line.text, index, context)) return [whole(line, index, context)]
  const head = findHead(line.text, context)
  const tails = bare ? [] : findTails(line.text, head?.end ?? 0, index, context)
  if (!head && !tails.length) return [whole(line, index, context)]
  const cuts = [...(head ? [head] : []), ...tails]
  const parts: Segment[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start > at) push(parts, line, index, at, cut.start, [])
    push(parts, line, index, cut.start, cut.end, [cut.finding])
    at = cut.end
  }
  if (at < line.text.length) push(parts, line, index, at, line.text.length, [])
  for (const [i, part] of parts.entries()) {
    part.first = i === 0
    part.last = i === parts.length - 1
    if (i > 0) part.gap = 0
  }
  return parts
}

function whole(line: SourceLine, index: number, { shapes, keys }: Context): Segment {
  const segment = toSegment(line, index, line.text, 0, shapes[index] ?? shapeOf(line.text), keys[index] ?? '', [])
  if (line.page) segment.page = line.page
  return segment
}

function push(parts: Segment[], line: SourceLine, index: number, from: number, to: number, findings: Finding[]): void {
  let start = from
  let end = to
  while (start < end && isBlankUnit(line.text.charCodeAt(start))) start++
  while (end > start && isBlankUnit(line.text.charCodeAt(end - 1))) end--
  if (start === end) return
  const text = line.text.slice(start, end)
  const segment = toSegment(line, index, text, start, shapeOf(text), comparisonKey(text), findings)
  if (line.page) segment.page = line.page.marks ? withMarks(line.page, start, end) : line.page
  parts.push(segment)
}

/** All segments are made here, with the same properties in the same order: engines read such objects faster. */
function toSegment(
  line: SourceLine,
  index: number,
  text: string,
  at: number,
  shape: Shape,
  key: string,
  findings: Finding[],
): Segment {
  const start = line.start + at
  const end = start + text.length
  return { text, start, end, line: line.line, gap: line.gap, index, first: true, last: true, shape, key, findings }
}

/** The page's hints for a part of a line: links and emphasis keep their words. */
function withMarks({ marks = [], ...page }: PageHints, from: number, to: number): PageHints {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }))
    .filter((mark) => mark.start < mark.end)
  return inside.length ? { ...page, marks: inside } : page
}
