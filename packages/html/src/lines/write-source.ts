import type { Issue, Mark, SourceLine, SourceMedia } from '@gisa/core'
import type { ArticleMedia } from '../pictures/article-media.ts'
import { absoluteLink } from '../tree/absolute-url.ts'
import { cssPath } from '../tree/css-path.ts'
import type { PageElement } from '../tree/page-tree.ts'
import type { LineHint } from './hint-lines.ts'
import type { RawPage } from './raw-page.ts'

/** Lines that the parser looks at one by one: a report has hundreds at most. */
const MOST = 3000

/** The page's visible text, its lines with their places in it, and the pictures between them. */
export interface WrittenSource {
  source: string
  lines: SourceLine[]
  media: SourceMedia[]
  issues: Issue[]
}

/**
 * Writes the visible text line by line, a blank line where blocks part. Neighbouring lines that the page's structure
 * rules out alike become one line, so that nobody spends time on them.
 */
export function writeSource(
  { lines: raw }: RawPage,
  hints: readonly LineHint[],
  articleMedia: readonly ArticleMedia[],
  base: string | undefined,
): WrittenSource {
  const parts: string[] = []
  const lines: SourceLine[] = []
  const media: SourceMedia[] = []
  let length = 0
  let number = 0
  let next = 0
  let open = 0
  const paths = new Map<PageElement, string>()
  const write = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  for (let i = 0; i < raw.length; i++) {
    const [line, own] = [raw[i], hints[i]]
    if (line === undefined || own === undefined) continue
    const { text, gap, element } = line
    if (own.ruled === undefined) open++
    const hint: LineHint = open > MOST ? { ...own, ruled: 'chrome' } : own
    const blanks = i === 0 ? 0 : Math.min(gap, 2)
    const hasMedia = articleMedia[next]?.at === i
    const last = lines.at(-1)
    if (hint.ruled !== undefined && last?.page?.ruled === hint.ruled && !hasMedia) {
      const more = `\n${text}`
      write(more)
      number++
      last.text += more
      last.end = length
      continue
    }
    if (i > 0) {
      write('\n'.repeat(1 + blanks))
      number += 1 + blanks
    }
    for (let item = articleMedia[next]; item !== undefined && item.at <= i; item = articleMedia[++next]) {
      media.push(toSourceMedia(item, lines.length))
    }
    const path = paths.get(element) ?? cssPath(element)
    paths.set(element, path)
    lines.push({
      text,
      start: length,
      end: length + text.length,
      line: number,
      gap: blanks,
      page: { element: path, ...(hint.marks === undefined ? hint : withAddresses(hint, hint.marks, base)) },
    })
    write(text)
  }
  for (const item of articleMedia.slice(next)) media.push(toSourceMedia(item, lines.length))
  const issues: Issue[] = []
  if (open > MOST) {
    const message = `More than ${MOST} lines: what follows is not looked at.`
    issues.push({ code: 'html/too-many-lines', message, severity: 'warning' })
  }
  return { source: parts.join(''), lines, media, issues }
}

function toSourceMedia(item: ArticleMedia, at: number): SourceMedia {
  return item.type === 'image' ? { at, type: 'image', image: item.image } : { at, type: item.type, block: item.block }
}

function withAddresses({ marks: _, ...hint }: LineHint, marks: readonly Mark[], base: string | undefined): LineHint {
  const resolved = marks.flatMap((mark) => resolveMark(mark, base))
  return resolved.length === 0 ? hint : { ...hint, marks: resolved }
}

/** Links with their whole address; those that lead nowhere (`javascript:`, `#`) are none. */
function resolveMark(mark: Mark, base: string | undefined): Mark[] {
  if (mark.type !== 'link') return [mark]
  const url = absoluteLink(mark.url, base)
  return url === undefined || mark.url?.startsWith('#') === true ? [] : [{ ...mark, url }]
}
