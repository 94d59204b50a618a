import type { ArticleInput, Block, Image } from '../../article/article.ts'
import { captionLine, imageOf } from '../picture-lines.ts'
import { listOf, oneLine, printable, safeUrl } from '../printable.ts'
import { labelOf } from '../to-text.ts'
import { escapeHeading, escapeInline, linkTarget } from './escape.ts'
import { inlineMarkdown } from './inline.ts'

/** One block as Markdown, without the blank line around it; '' where nothing of it can be shown. */
export function blockMarkdown(block: Block, article: ArticleInput): string {
  switch (block.type) {
    case 'heading':
      return headingMarkdown(block.text, Math.max(2, Number(block.level) || 2))
    case 'blockquote':
      return prefixLines(inlineMarkdown(block.text, block.marks), '> ')
    case 'question':
      return strong([labelOf(block), oneLine(block.text)].filter((part) => part !== '').join(' '))
    case 'speech':
    case 'answer':
      return [strong(labelOf(block)), inlineMarkdown(block.text, block.marks)].filter((part) => part !== '').join(' ')
    case 'list':
      return listOf(block.items)
        .map((item) => inlineMarkdown(oneLine(item)))
        .filter((item) => item !== '')
        .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${item}`)
        .join('\n')
    case 'table':
      return tableMarkdown(
        listOf(block.rows).map((row) => listOf(row)),
        block.header === true,
      )
    case 'image': {
      const image = imageOf(block, article)
      return image === undefined ? '' : imageMarkdown(image)
    }
    case 'video':
      return linkMarkdown(oneLine(block.caption), block.url ?? block.embedUrl)
    case 'embed':
      return linkMarkdown('', block.url)
    default:
      return inlineMarkdown(block.text, block.marks)
  }
}

/** `# 한빛시, 예산안 공개`; '' for an empty one. */
export function headingMarkdown(text: unknown, level: number): string {
  const line = escapeHeading(oneLine(text))
  return line && `${'#'.repeat(Math.min(6, Math.trunc(level)))} ${line}`
}

/** A whole line in bold. */
export function strong(line: string): string {
  return line && `**${escapeInline(printable(line))}**`
}

function prefixLines(text: string, prefix: string): string {
  return text === '' ? '' : `${prefix}${text.replaceAll('\n', `\n${prefix}`)}`
}

/** The picture, and below it its caption in italics. */
function imageMarkdown(image: Image): string {
  const url = safeUrl(image.url)
  const caption = captionLine(image)
  const alt = escapeInline(oneLine(image.alt) || oneLine(image.caption))
  const picture = url === undefined ? '' : `![${alt}](${linkTarget(url)})`
  return [picture, caption && `*${escapeInline(caption)}*`].filter((part) => part !== '').join('\n\n')
}

function linkMarkdown(words: string, address: unknown): string {
  const url = safeUrl(address)
  if (url === undefined) return inlineMarkdown(words)
  return `[${escapeInline(words || url)}](${linkTarget(url)})`
}

/** GitHub's tables must have a head: without one of its own the table gets an empty one. */
function tableMarkdown(rows: readonly (readonly string[])[], header: boolean): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width === 0) return ''
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => escapeInline(oneLine(cells[i]))).join(' | ')} |`
  const [head, body] = header ? [rows[0] ?? [], rows.slice(1)] : [[], rows]
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}
