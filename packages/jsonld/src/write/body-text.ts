import type { Block } from '@gisa/core'

/** What a block says, a line for each paragraph, item or table row; nothing for pictures, videos, embeds and markers. */
export function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'blockquote':
    case 'heading':
      return [block.text]
    case 'speech':
    case 'question':
    case 'answer':
      return [block.label === undefined ? block.text : `${block.label} ${block.text}`]
    case 'list':
      return block.items
    case 'table':
      return block.rows.map((row) => row.filter(Boolean).join(' '))
    default:
      return []
  }
}

/**
 * How many eojeol (어절, words between spaces) a text has. `Intl.Segmenter` would cut `20일` in two and differs between
 * versions of ICU.
 *
 * @example
 * countEojeol('한빛시는 20일  새 도서관을 연다.') //=> 5
 */
export function countEojeol(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
