import type { Mark } from '@gisa/core'
import { cleanText, type TextLoss } from '../text/clean-text.ts'
import { escapeHtml, htmlAttribute } from '../text/escape.ts'
import { toHref } from '../text/to-url.ts'
import type { Html, Url } from '../text/typed-text.ts'

/** Text as HTML: escaped, line feeds as `<br>`. */
export function textHtml(text: unknown, onLoss?: (loss: TextLoss) => void): Html {
  if (typeof text !== 'string') return '' as Html
  const html = escapeHtml(cleanText(text, onLoss))
  return (html.includes('\n') ? html.replaceAll('\n', '<br>') : html) as Html
}

/** Text with its links and emphasis as HTML. Marks that overlap are closed and opened again, so that tags always nest. */
export function markedHtml(
  text: string,
  marks: readonly Mark[] | undefined,
  base: Url,
  onLoss?: (loss: TextLoss) => void,
): Html {
  if (!Array.isArray(marks) || marks.length === 0) return textHtml(text, onLoss)
  const usable = marks.map((mark) => toTag(mark, text.length, base)).filter((tag) => tag !== undefined)
  const cuts = [...new Set(usable.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const starts = [...usable].sort((a, b) => a.start - b.start || b.end - a.end)
  let html = ''
  let at = 0
  let next = 0
  const open: Tag[] = []
  for (const cut of cuts) {
    html += textHtml(text.slice(at, cut), onLoss)
    at = cut
    const again: Tag[] = []
    while (open.some((tag) => tag.end <= cut)) {
      const tag = open.pop()!
      html += `</${tag.name}>`
      if (tag.end > cut) again.unshift(tag)
    }
    while (starts[next]?.start === cut) again.push(starts[next++]!)
    for (const tag of again) {
      const same = open.find(({ name }) => name === tag.name)
      if (same !== undefined) {
        if (tag.name !== 'a') same.end = Math.max(same.end, tag.end) // links do not nest, emphasis goes on
        continue
      }
      html += tag.opening
      open.push(tag)
    }
  }
  return (html + textHtml(text.slice(at), onLoss)) as Html
}

interface Tag {
  start: number
  end: number
  name: string
  opening: string
}

function toTag(mark: Mark | undefined, length: number, base: Url): Tag | undefined {
  const { start, end, type, url } = mark ?? ({} as Mark)
  if (!(start >= 0 && start < end && end <= length)) return undefined
  if (type === 'strong' || type === 'em') return { start, end, name: type, opening: `<${type}>` }
  const href = type === 'link' ? toHref(url, base) : undefined
  return href && { start, end, name: 'a', opening: `<a href="${htmlAttribute(href)}">` }
}
