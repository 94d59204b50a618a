import type { Block } from '../../article/article.ts'
import { sentenceEnds } from '../../text/sentence-ends.ts'
import { listOf } from '../printable.ts'

/** The beginnings of a block that may stand for it, shortest first, without the whole: cut after a sentence, an item, a row. */
export function shorterBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'blockquote':
    case 'speech':
    case 'answer': {
      if (typeof block.text !== 'string') return []
      return sentenceEnds(block.text)
        .slice(0, -1)
        .map((end) => cutText(block, end))
    }
    case 'list':
      return upTo(listOf(block.items), 1).map((items) => ({ ...block, items }))
    case 'table':
      return upTo(listOf(block.rows), block.header === true ? 2 : 1).map((rows) => ({ ...block, rows }))
    default:
      return []
  }
}

function cutText<T extends Extract<Block, { text: string }>>(block: T, end: number): T {
  const marks = listOf(block.marks).filter((mark) => mark.end <= end)
  return { ...block, text: block.text.slice(0, end), marks }
}

function upTo<T>(items: readonly T[], least: number): T[][] {
  return items.slice(least).map((_, i) => items.slice(0, least + i))
}
