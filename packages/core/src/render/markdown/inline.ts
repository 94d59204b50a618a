import type { Mark } from '../../article/article.ts'
import { listOf, printable } from '../printable.ts'
import { escapeInline, escapeStart, linkTarget } from './escape.ts'
import { type NestedMark, nestMarks } from './nest-marks.ts'

/** A block's text as Markdown paragraphs' lines, with its links and emphasis; see {@link nestMarks}. */
export function inlineMarkdown(text: unknown, marks?: readonly Mark[]): string {
  if (typeof text !== 'string') return ''
  return write(text, 0, text.length, nestMarks(text, listOf(marks)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeStart)
    .join('\\\n')
}

function write(text: string, start: number, end: number, marks: readonly NestedMark[]): string {
  let at = start
  let written = ''
  for (const mark of marks) {
    written += escapeInline(printable(text.slice(at, mark.start)))
    written += enclose(mark, write(text, mark.start, mark.end, mark.inner))
    at = mark.end
  }
  return written + escapeInline(printable(text.slice(at, end)))
}

/** Emphasis ends with its line; a link's words may not hold a line break either. */
function enclose({ type, url = '' }: NestedMark, words: string): string {
  const line = words.replaceAll('\n', ' ')
  if (line.trim() === '') return line
  if (type === 'link') return `[${line}](${linkTarget(url)})`
  return type === 'strong' ? `**${line}**` : `*${line}*`
}
