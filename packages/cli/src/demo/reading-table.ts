import { basename } from 'node:path'
import { hasArticle, type Reading } from '../input/read-articles.ts'
import { type Column, tableWidth, toTable } from '../output/table.ts'

const WIDTH = 100
const HEADLINE_AT_MOST = 64
const COLUMNS: readonly Column[] = [
  { head: 'file', width: 24 },
  { head: 'outlet', width: 10 },
  { head: 'headline', width: 26 },
  { head: 'date', width: 10 },
  { head: 'writers', width: 12 },
  { head: 'par', width: 3, align: 'right' },
  { head: 'pic', width: 3, align: 'right' },
]

/** What was read of each input, a row each. It takes 100 columns; a wider terminal sees more of the headlines. */
export function readingTable(readings: readonly Reading[], width: number = WIDTH): string {
  const more = Math.max(0, width - tableWidth(COLUMNS))
  const columns = COLUMNS.map((column) =>
    column.head === 'headline' ? { ...column, width: Math.min(column.width + more, HEADLINE_AT_MOST) } : column,
  )
  return toTable(columns, readings.map(toRow))
}

function toRow(reading: Reading): string[] {
  const { name, article, issues } = reading
  const file = basename(name)
  if (!hasArticle(reading)) {
    return [file, '', issues.find(({ code }) => code.startsWith('no-article/'))?.code ?? '', '', '', '', '']
  }
  const { outlet, headline = '', datePublished = '', authors = [], body = [], images = [] } = article
  const words = body.filter(({ type }) => !['image', 'video', 'embed', 'marker', 'heading'].includes(type))
  return [
    file,
    outlet?.name ?? '',
    headline,
    datePublished.slice(0, 10),
    authors.map(({ name, email }) => name ?? email ?? '').join(', '),
    String(words.length),
    String(images.length),
  ]
}
