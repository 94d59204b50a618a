import type { Block } from '../../article/article.ts'
import { sentenceEnds } from '../../text/sentence-ends.ts'
import { listOf } from '../printable.ts'

/** The beginnings of a block that may stand for it, without the whole. */
export interface Beginnings {
  count: number
  /** The one with `length` sentences, items or rows more than none; from 1 to `count`. */
  take: (length: number) => Block
}

/** Where a block may be cut: after a sentence, an item, a row. Undefined for one that stands whole or not at all. */
export function beginningsOf(block: Block): Beginnings | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'blockquote':
    case 'speech':
    case 'answer': {
      const ends = sentenceEnds(typeof block.text === 'string' ? block.text : '')
      return { count: Math.max(0, ends.length - 1), take: (length) => cutText(block, ends[length - 1] ?? 0) }
    }
    case 'list': {
      const items = listOf(block.items)
      return { count: Math.max(0, items.length - 1), take: (length) => ({ ...block, items: items.slice(0, length) }) }
    }
    case 'table': {
      const rows = listOf(block.rows)
      const head = block.header === true ? 1 : 0
      return {
        count: Math.max(0, rows.length - head - 1),
        take: (length) => ({ ...block, rows: rows.slice(0, head + length) }),
      }
    }
    default:
      return undefined
  }
}

function cutText<T extends Extract<Block, { text: string }>>(block: T, end: number): T {
  return { ...block, text: block.text.slice(0, end), marks: listOf(block.marks).filter((mark) => mark.end <= end) }
}
