import type { Mark } from '../../article/article.ts'
import { safeUrl } from '../printable.ts'

/** A mark with those inside it. */
export interface NestedMark {
  start: number
  end: number
  type: Mark['type']
  url?: string
  inner: NestedMark[]
}

const word = /[\p{L}\p{N}]/u

/**
 * Marks as a tree, outer before inner. Dropped, while their words stay: marks outside the text, across another or
 * within their own kind, links to anything but http(s) and mailto.
 *
 * Emphasis shrinks to begin and end with a letter or figure: `**"좋다"**고` would not close, for CommonMark (§6.2)
 * lets no `**` close between a mark and a letter.
 */
export function nestMarks(text: string, marks: readonly Mark[]): NestedMark[] {
  const root: NestedMark = { start: 0, end: text.length, type: 'link', inner: [] }
  const usable = marks.flatMap((mark) => usableMark(text, mark) ?? [])
  usable.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b))
  const open: NestedMark[] = [root]
  for (const mark of usable) {
    while ((open.at(-1) ?? root).end <= mark.start && open.length > 1) open.pop()
    const parent = open.at(-1) ?? root
    if (mark.end > parent.end || open.slice(1).some(({ type }) => type === mark.type)) continue
    const before = parent.inner.at(-1)
    if (mark.type !== 'link' && before !== undefined && before.type !== 'link' && before.end === mark.start) continue
    if (mark.type === 'link' && open.slice(1).some(({ start, end }) => start === mark.start || end === mark.end))
      continue
    parent.inner.push(mark)
    open.push(mark)
  }
  return root.inner
}

/** Of marks over the same words the link is the outer one. */
function rank({ type }: NestedMark): number {
  return type === 'link' ? 0 : 1
}

function usableMark(text: string, { start, end, type, url }: Mark): NestedMark | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length) return undefined
  const letter = type === 'link' ? /\S/ : word
  let [from, to] = [isLow(text, start) ? start - 1 : start, isLow(text, end) ? end + 1 : end]
  while (from < to && !letter.test(codePoint(text, from))) from += codePoint(text, from).length
  while (from < to && !letter.test(lastCodePoint(text, to))) to -= lastCodePoint(text, to).length
  if (from >= to) return undefined
  if (type !== 'link') return type === 'strong' || type === 'em' ? { start: from, end: to, type, inner: [] } : undefined
  const target = safeUrl(url, true)
  return target === undefined ? undefined : { start: from, end: to, type, url: target, inner: [] }
}

function isLow(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  const before = text.charCodeAt(index - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

function codePoint(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0)
}

function lastCodePoint(text: string, end: number): string {
  return codePoint(text, isLow(text, end - 1) ? end - 2 : end - 1)
}
