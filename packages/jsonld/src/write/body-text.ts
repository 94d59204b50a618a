import type { Block } from '@gisa/core'
import { plainText } from '../text/plain-text.ts'

/** What a body says, a line for each paragraph, item or table row; pictures, videos, embeds and markers say nothing. */
export function bodyLines(body: readonly Block[] | undefined): string[] {
  const lines: string[] = []
  const add = (line: string) => {
    const text = plainText(line)
    if (text !== undefined) lines.push(text)
  }
  for (const block of body ?? []) {
    switch (block.type) {
      case 'paragraph':
      case 'blockquote':
      case 'heading':
        add(block.text)
        break
      case 'speech':
      case 'question':
      case 'answer':
        add(block.label === undefined ? block.text : `${block.label} ${block.text}`)
        break
      case 'list':
        for (const item of block.items) add(item)
        break
      case 'table':
        for (const row of block.rows) add(row.filter(Boolean).join(' '))
    }
  }
  return lines
}

/**
 * How many eojeol (어절, words between spaces) a text has. `Intl.Segmenter` would cut `20일` in two and differs between
 * versions of ICU.
 *
 * @example
 * countEojeol('한빛시는 20일  새 도서관을 연다.') //=> 5
 */
export function countEojeol(text: string): number {
  let count = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const isSpace = isWhiteSpace(text.charCodeAt(i))
    if (!isSpace && !inWord) count++
    inWord = !isSpace
  }
  return count
}

/** As `\s` has it; Hangul is told at the first look. */
function isWhiteSpace(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff
  if (unit <= 0xa0) return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0
  return unit >= 0x1680 && /\s/.test(String.fromCharCode(unit))
}
