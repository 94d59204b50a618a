import type { Block, Image, Mark } from '@gisa/core'
import { decodeHTML } from 'entities'
import { cleanText } from '../text/clean-text.ts'
import { toHref, toUrl } from '../text/to-url.ts'
import type { Url } from '../text/typed-text.ts'
import { readAttribute, readHtmlTokens } from './html-tokens.ts'

/** What a feed's HTML holds. */
export interface HtmlContent {
  body: Block[]
  images: Image[]
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'head',
  'title',
  'svg',
  'math',
  'template',
  'select',
  'button',
  'form',
])
const BREAKING = new Set(
  'p div section article header footer main aside ul ol dl dt dd center address pre hr body html figure table tr blockquote'.split(
    ' ',
  ),
)
const MARKS: Readonly<Record<string, Mark['type']>> = { a: 'link', strong: 'strong', b: 'strong', em: 'em', i: 'em' }
const EMBEDS = new Set(['iframe', 'embed', 'video', 'object'])

/**
 * Reads the HTML of a feed item as blocks: paragraphs with their links and emphasis, headings, lists, tables, quotations,
 * pictures with caption and credit. Takes any text, in time linear in its length; scripts and styles are left out.
 */
export function readHtmlBlocks(html: string, base: Url | undefined): HtmlContent {
  const reader = new BlockReader(base)
  let skipping: string | undefined
  for (const token of readHtmlTokens(cleanText(html))) {
    if (skipping !== undefined) {
      if (token.type === 'tag' && token.closing && token.name === skipping) skipping = undefined
    } else if (token.type === 'text') reader.text(decodeHTML(token.text))
    else if (token.closing) reader.close(token.name)
    else if (SKIPPED.has(token.name)) skipping = token.attributes.endsWith('/') ? undefined : token.name
    else reader.open(token.name, token.attributes)
  }
  return reader.end()
}

const decoded = (attributes: string, ...wanted: string[]): string | undefined => {
  const value = readAttribute(attributes, ...wanted)
  return value === undefined ? undefined : decodeHTML(value)
}

class BlockReader {
  readonly #base: Url | undefined
  readonly #body: Block[] = []
  readonly #images: Image[] = []
  #text = ''
  #marks: Mark[] = []
  #open: { tag: string; start: number; type: Mark['type']; url?: string }[] = []
  #lists: { items: string[]; ordered: boolean }[] = []
  #table: { rows: string[][]; header: boolean } | undefined
  #heading: number | undefined
  #quote = 0
  #figure: Image | undefined
  #caption: { text: string; credit: string; inCredit: boolean } | undefined

  constructor(base: Url | undefined) {
    this.#base = base
  }

  text(raw: string): void {
    const text = raw.replace(/[ \t\r\n]+/g, ' ')
    if (this.#caption) this.#caption[this.#caption.inCredit ? 'credit' : 'text'] += text
    else this.#text += this.#text === '' || this.#text.endsWith(' ') ? text.trimStart() : text
  }

  open(tag: string, attributes: string): void {
    if (tag === 'br') this.#break()
    else if (tag === 'img') this.#image(attributes)
    else if (tag === 'figure') {
      this.#flush()
      this.#figure = undefined
    } else if (tag === 'figcaption') this.#caption = { text: '', credit: '', inCredit: false }
    else if (tag === 'small' && this.#caption) this.#caption.inCredit = true
    else if (MARKS[tag]) this.#mark(tag, MARKS[tag], attributes)
    else if (/^h[1-6]$/.test(tag)) {
      this.#flush()
      this.#heading = Number(tag[1])
    } else if (tag === 'blockquote') {
      this.#flush()
      this.#quote++
    } else if (tag === 'ul' || tag === 'ol') {
      this.#flush()
      this.#lists.push({ items: [], ordered: tag === 'ol' })
    } else if (tag === 'li') this.#item()
    else if (tag === 'table') {
      this.#flush()
      this.#table ??= { rows: [], header: false }
    } else if (tag === 'tr') this.#table?.rows.push([])
    else if (tag === 'td' || tag === 'th') {
      this.#cell()
      if (tag === 'th' && this.#table && this.#table.rows.length < 2) this.#table.header = true
      this.#table?.rows.at(-1)?.push('')
    } else if (EMBEDS.has(tag)) this.#embed(attributes)
    else if (BREAKING.has(tag)) this.#flush()
  }

  close(tag: string): void {
    if (tag === 'figcaption') this.#endCaption()
    else if (tag === 'small' && this.#caption) this.#caption.inCredit = false
    else if (MARKS[tag]) this.#endMark(tag)
    else if (/^h[1-6]$/.test(tag)) this.#flush()
    else if (tag === 'blockquote') {
      this.#flush()
      this.#quote = Math.max(0, this.#quote - 1)
    } else if (tag === 'li') this.#item()
    else if (tag === 'ul' || tag === 'ol') this.#endList()
    else if (tag === 'td' || tag === 'th' || tag === 'tr') this.#cell()
    else if (tag === 'table') this.#endTable()
    else if (BREAKING.has(tag)) this.#flush()
  }

  end(): HtmlContent {
    this.#endCaption()
    while (this.#lists.length > 0) this.#endList()
    this.#endTable()
    this.#flush()
    return { body: this.#body, images: this.#images }
  }

  #break(): void {
    if (this.#table || this.#lists.length > 0) this.text(' ')
    else if (this.#caption) this.#caption.text += ' '
    else this.#flush()
  }

  /** Ends the running paragraph or heading. */
  #flush(): void {
    if (this.#table || this.#lists.length > 0) {
      if (this.#text !== '') this.text(' ')
      return
    }
    for (const { tag } of [...this.#open].reverse()) this.#endMark(tag)
    const text = this.#text.trimEnd()
    const marks = this.#marks
      .filter((mark) => mark.start < text.length)
      .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    this.#text = ''
    this.#marks = []
    const level = this.#heading
    this.#heading = undefined
    if (text === '') return
    const block: Block =
      level === undefined
        ? { type: this.#quote > 0 ? 'blockquote' : 'paragraph', text }
        : { type: 'heading', text, level }
    this.#body.push(marks.length > 0 ? { ...block, marks: marks.sort((a, b) => a.start - b.start) } : block)
  }

  #mark(tag: string, type: Mark['type'], attributes: string): void {
    if (this.#caption || this.#table || this.#lists.length > 0 || this.#open.length > 20) return
    const url = type === 'link' ? toHref(decoded(attributes, 'href'), this.#base) : undefined
    if (type !== 'link' || url !== undefined)
      this.#open.push({ tag, start: this.#text.length, type, ...(url && { url }) })
  }

  #endMark(tag: string): void {
    const index = this.#open.map((mark) => mark.tag).lastIndexOf(tag)
    if (index === -1) return
    const [mark] = this.#open.splice(index, 1)
    const { start, type, url } = mark!
    const end = this.#text.trimEnd().length
    if (start < end) this.#marks.push({ start, end, type, ...(url !== undefined && { url }) })
  }

  #image(attributes: string): void {
    const url = toUrl(decoded(attributes, 'src', 'data-src', 'data-original', 'data-lazy-src'), this.#base)
    if (url === undefined) return
    this.#flush()
    let index = this.#images.findIndex((image) => image.url === url)
    if (index === -1) {
      const alt = decoded(attributes, 'alt')?.trim()
      const [width, height] = ['width', 'height'].map((name) => Number(decoded(attributes, name)))
      const image: Image = { url, ...(alt && { alt }) }
      if (Number.isSafeInteger(width) && width! > 0) image.width = width!
      if (Number.isSafeInteger(height) && height! > 0) image.height = height!
      index = this.#images.push(image) - 1
    }
    this.#figure = this.#images[index]
    if (!this.#table && this.#lists.length === 0) this.#body.push({ type: 'image', image: index })
  }

  #endCaption(): void {
    const { text = '', credit = '' } = this.#caption ?? {}
    this.#caption = undefined
    if (this.#figure === undefined) return
    const [caption, maker] = [text, credit].map((part) => part.replace(/\s+/g, ' ').trim())
    if (caption) this.#figure.caption = caption
    if (maker) this.#figure.credit = maker
    // a writer that has no other words repeats the caption as the alternative text
    if (caption && this.#figure.alt === caption) delete this.#figure.alt
  }

  #embed(attributes: string): void {
    const url = toUrl(decoded(attributes, 'src', 'data-src', 'data'), this.#base)
    if (url === undefined || this.#table || this.#lists.length > 0) return
    this.#flush()
    this.#body.push({ type: 'embed', url })
  }

  #item(): void {
    const text = this.#takeText()
    if (text !== '') this.#lists.at(-1)?.items.push(text)
  }

  #endList(): void {
    this.#item()
    const list = this.#lists.pop()
    if (list === undefined || list.items.length === 0) return
    const { items, ordered } = list
    // a list within a list goes on in the outer one: blocks do not nest
    if (this.#lists.length > 0) this.#lists.at(-1)!.items.push(...items)
    else if (!this.#table) this.#body.push({ type: 'list', items, ...(ordered && { ordered }) })
  }

  #cell(): void {
    const row = this.#table?.rows.at(-1)
    const text = this.#table ? this.#takeText() : ''
    if (row && row.length > 0 && text !== '') row[row.length - 1] += text
  }

  #endTable(): void {
    this.#cell()
    const rows = this.#table?.rows.filter((cells) => cells.some((cell) => cell !== ''))
    const header = this.#table?.header
    this.#table = undefined
    if (rows && rows.length > 0) this.#body.push({ type: 'table', rows, ...(header && { header }) })
  }

  #takeText(): string {
    const text = this.#text.replace(/\s+/g, ' ').trim()
    if (this.#lists.length > 0 || this.#table) this.#text = ''
    return this.#lists.length > 0 || this.#table ? text : ''
  }
}
