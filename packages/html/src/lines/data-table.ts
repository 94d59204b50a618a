import type { PageElement } from '../tree/page-tree.ts'
import { saidOf } from './said-by.ts'
import { isHidden } from './visibility.ts'

/**
 * Whether a table holds data: at least two rows of two short cells, no table or picture inside. Old pages lay
 * themselves and their pictures out in tables.
 */
export function isDataTable(table: PageElement): boolean {
  const rows = rowsOf(table)
  if (rows.length < 2) return false
  let wide = 0
  let cells = 0
  for (const row of rows) {
    const own = cellsOf(row)
    cells += own.length
    if (own.length >= 2) wide++
    for (const cell of own) if (!isDataCell(cell, 0)) return false
  }
  return wide >= 2 && wide * 2 >= rows.length && cells <= 2000
}

/** Rows of a table, without those of tables inside it. */
function rowsOf(table: PageElement): PageElement[] {
  const rows: PageElement[] = []
  for (const child of table.children) {
    if (child.type !== 'tag') continue
    if (child.name === 'tr') rows.push(child)
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') rows.push(...rowsOf(child))
  }
  return rows
}

/** The cells of a row that a reader sees. */
export function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(
    (cell): cell is PageElement =>
      cell.type === 'tag' && (cell.name === 'td' || cell.name === 'th') && !isHidden(cell, saidOf(cell)),
  )
}

const LONGEST_CELL = 160

function isDataCell(cell: PageElement, depth: number): boolean {
  let length = 0
  for (const child of cell.children) {
    if (child.type === 'text') length += child.data.trim().length
    else if (notData.has(child.name) || depth > 4 || !isDataCell(child, depth + 1)) return false
    if (length > LONGEST_CELL) return false
  }
  return true
}

const notData: ReadonlySet<string> = new Set([
  'table',
  'img',
  'figure',
  'iframe',
  'video',
  'h1',
  'h2',
  'form',
  'article',
])
