/** A body as embedded state holds it, as HTML: a string of HTML or text, or a list of typed elements (Arc's ANS). */
export function bodyHtml(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.replace(placeholder, '')
    return isMarkup(text) ? text : paragraphs(text)
  }
  if (!Array.isArray(value))
    return isRecord(value) ? bodyHtml(value.html ?? value.content ?? value.basic ?? value.text) : ''
  return value
    .map((item) => (typeof item === 'string' ? bodyHtml(item) : isRecord(item) ? elementHtml(item) : ''))
    .join('\n')
}

/** Marks that the site's own script replaces by an advertisement: `$$ARTICLEAD$$`, `##AD1##`, `{{ad}}`. */
const placeholder = /\$\$[A-Z\d_]{2,30}\$\$|##[A-Z\d_]{2,30}##|\{\{[\w. -]{2,30}\}\}/g

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMarkup(text: string): boolean {
  return /<(?:p|br|div|span|strong|b|figure|img|h[1-6]|ul|blockquote|section)\b/i.test(text)
}

function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => (line.trim() === '' ? '' : `<p>${escapeText(line)}</p>`))
    .join('\n')
}

function elementHtml(element: Record<string, unknown>): string {
  const type = String(element.type ?? element.kind ?? '').toLowerCase()
  const text = firstString(element.content, element.text, element.value, element.html, element.body)
  if (type.includes('image') || type.includes('photo')) return figureHtml(element)
  if (type.includes('head')) return `<h3>${text}</h3>`
  if (type.includes('quote'))
    return `<blockquote>${text === '' ? bodyHtml(element.content_elements) : text}</blockquote>`
  if (type.includes('list')) return `<ul>${itemsHtml(element.items)}</ul>`
  if (type.includes('raw') || type.includes('html')) return `<div>${text}</div>`
  if (type.includes('link') || type.includes('ad') || type === 'reference' || type === 'divider') return ''
  return text === '' ? '' : isMarkup(text) && /<(?:p|div)\b/i.test(text) ? text : `<p>${text}</p>`
}

function itemsHtml(items: unknown): string {
  if (!Array.isArray(items)) return ''
  return items
    .map(
      (item) =>
        `<li>${typeof item === 'string' ? item : isRecord(item) ? firstString(item.content, item.text) : ''}</li>`,
    )
    .join('')
}

function figureHtml(element: Record<string, unknown>): string {
  const url = firstString(element.url, element.src, element.imageUrl, element.image_url)
  if (url === '') return ''
  const caption = firstString(element.caption, element.description, element.desc)
  const size = ['width', 'height']
    .map((name) => (typeof element[name] === 'number' ? ` ${name}="${element[name]}"` : ''))
    .join('')
  return `<figure><img src="${escapeText(url)}"${size}>${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

function firstString(...values: unknown[]): string {
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? ''
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
