import type { ArticleInput, Block } from '@gisa/core'
import type { TextLoss } from '../text/clean-text.ts'
import { escapeHtml, htmlAttribute } from '../text/escape.ts'
import { listOf } from '../text/list-of.ts'
import { toPlain } from '../text/plain-text.ts'
import { toUrl } from '../text/to-url.ts'
import type { Html, Url } from '../text/typed-text.ts'
import { markedHtml, textHtml } from './marked-text.ts'
import { distinctPictures, type Picture } from './pictures.ts'

/** What a body is rendered with. */
export interface Page {
  base: Url
  pictures: readonly (Picture | undefined)[]
  /** `false` for readers that take no `<figure>`. */
  figures: boolean | undefined
  onLoss: (loss: TextLoss) => void
}

export type RenderBody = (article: ArticleInput, page: Page) => Html | undefined

/**
 * The body as HTML, made from its blocks and from nothing else: no script, style or frame can come through. Pictures
 * that no block places stand where an outlet would put them: the first above the text, the others below it.
 */
export function bodyHtml(article: ArticleInput, page: Page): Html {
  let html = ''
  const placed = new Set<Url | undefined>()
  for (const block of listOf(article.body)) {
    if (block === null || typeof block !== 'object') continue
    if (block.type === 'image') placed.add(page.pictures[block.image]?.url)
    html += blockHtml(block, page)
  }
  const [first, ...others] = distinctPictures(page.pictures).filter(({ url }) => !placed.has(url))
  if (first === undefined) return html as Html
  if (placed.size > 0) others.unshift(first)
  else html = figureHtml(first, page) + html
  for (const picture of others) html += figureHtml(picture, page)
  return html as Html
}

function blockHtml(block: Block, page: Page): string {
  switch (block.type) {
    case 'paragraph':
    case 'marker':
      return wrap('p', text(block, page))
    case 'blockquote':
      return wrap('blockquote', wrap('p', text(block, page)))
    case 'heading': {
      const level = Math.min(6, Math.max(2, Math.trunc(block.level ?? 3) || 3))
      return wrap(`h${level}`, text(block, page))
    }
    case 'speech':
    case 'question':
    case 'answer': {
      const label = wrap('strong', textHtml(block.label ?? block.speaker, page.onLoss))
      const words = text(block, page)
      return wrap('p', label === '' || words === '' ? label + words : `${label} ${words}`)
    }
    case 'list': {
      const items = listOf(block.items).map((item) => wrap('li', textHtml(item, page.onLoss)))
      return wrap(block.ordered ? 'ol' : 'ul', items.join(''))
    }
    case 'table':
      return tableHtml(block, page)
    case 'image': {
      const picture = page.pictures[block.image]
      return picture ? figureHtml(picture, page) : ''
    }
    case 'video':
      return videoHtml(block, page)
    case 'embed': {
      const url = toUrl(block.url, page.base)
      return url ? wrap('p', link(url, escapeHtml(url))) : ''
    }
    default:
      return ''
  }
}

const wrap = (tag: string, html: string): string => (html === '' ? '' : `<${tag}>${html}</${tag}>`)
const link = (url: Url, html: string): string => `<a href="${htmlAttribute(url)}">${html}</a>`

function text(block: Block & { text: string }, page: Page): string {
  if (typeof block.text !== 'string' || block.text.trim() === '') return ''
  return markedHtml(block.text, block.marks, page.base, page.onLoss)
}

function tableHtml(block: Block & { type: 'table' }, page: Page): string {
  const rows = listOf(block.rows).map((cells, index) => {
    const tag = block.header && index === 0 ? 'th' : 'td'
    return wrap(
      'tr',
      listOf(cells)
        .map((cell) => `<${tag}>${textHtml(cell, page.onLoss)}</${tag}>`)
        .join(''),
    )
  })
  return wrap('table', rows.join(''))
}

function figureHtml(picture: Picture, page: Page): string {
  const { url, alt, caption, credit, width, height } = picture
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const img = `<img src="${htmlAttribute(url)}" alt="${htmlAttribute(alt ?? caption ?? '')}"${size}>`
  return framed(img, caption ?? '', credit ?? '', page)
}

function videoHtml(block: Block & { type: 'video' }, page: Page): string {
  const url = toUrl(block.url, page.base) ?? toUrl(block.embedUrl, page.base)
  const caption = toPlain(block.caption, page.onLoss) ?? ''
  const poster = toUrl(block.thumbnail, page.base)
  if (url === undefined) return wrap('p', escapeHtml(caption))
  if (poster === undefined) return wrap('p', link(url, escapeHtml(caption || url)))
  return framed(link(url, `<img src="${htmlAttribute(poster)}" alt="${htmlAttribute(caption)}">`), caption, '', page)
}

function framed(html: string, caption: string, credit: string, page: Page): string {
  const small = wrap('small', escapeHtml(credit))
  const below = escapeHtml(caption) + (caption && credit ? ' ' : '') + small
  return page.figures === false
    ? `<div>${html}${wrap('p', below)}</div>`
    : `<figure>${html}${wrap('figcaption', below)}</figure>`
}
