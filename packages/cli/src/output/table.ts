import Table from 'cli-table3'
import { printable } from './printable.ts'

/** A column: its heading, its width in terminal cells (a Hangul syllable takes two), and numbers to the right. */
export interface Column {
  head: string
  width: number
  align?: 'right'
}

const GAP = '  '
/** No frame: a line under the heading, and air between columns. */
const NO_FRAME = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
    ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
  ].map((part) => [part, '']),
)

/** Rows in columns; what does not fit ends in `…`. */
export function toTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: { ...NO_FRAME, middle: GAP },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  })
  table.push(
    columns.map(({ head }) => head),
    columns.map(({ width }) => '─'.repeat(width)),
    ...rows.map((row) => row.map((cell) => printable(cell).replace(/[\t\n]+/g, ' '))),
  )
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The width of columns and the air between them. */
export function tableWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0) + GAP.length * (columns.length - 1)
}
