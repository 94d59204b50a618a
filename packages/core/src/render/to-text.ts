import type { ArticleInput, Block } from '../article/article.ts'
import { GisaError } from '../article/issue.ts'
import { masthead } from './masthead.ts'
import { bodyWithPictures, captionLine, contributorsLine, imageOf } from './picture-lines.ts'
import { lines, listOf, oneLine, printable } from './printable.ts'

/**
 * An article as plain text for people: headline, deck, byline and dates, then the body in order, blocks apart by a blank
 * line. Captions begin with ▲, list items with `-`, cells stand between bars; quotations, questions and speakers keep
 * their printed labels. Corrections and contributors come last. Control characters and broken surrogates are left out.
 * Whatever the article lacks, or holds in a wrong shape, is left out too.
 *
 * @example
 * toText({ headline: '한빛시, 예산안 공개', labels: ['단독'], authors: [{ name: '김가온', role: '기자' }], datePublished: '2024-07-30T11:15:00+09:00', body: [{ type: 'paragraph', text: '한빛시는 30일 예산안을 공개했다.' }] }) //=> '[단독] 한빛시, 예산안 공개\n\n김가온 기자\n입력 2024-07-30 11:15\n\n한빛시는 30일 예산안을 공개했다.\n'
 */
export function toText(article: ArticleInput): string {
  if (typeof article !== 'object' || article === null) {
    throw new GisaError('invalid-argument', 'toText: article must be an Article object')
  }
  const { headline, deck, byline, dates } = masthead(article)
  const parts = [
    [headline, ...deck],
    [byline, dates],
    ...bodyWithPictures(article).map((block) => blockLines(block, article)),
    ...listOf(article.corrections).map(({ text }) => lines(text)),
    [contributorsLine(article)],
  ]
  const text = parts
    .map((part) => part.filter((line) => line !== '').join('\n'))
    .filter((part) => part !== '')
    .join('\n\n')
  return text && `${text}\n`
}

function blockLines(block: Block, article: ArticleInput): string[] {
  switch (block.type) {
    case 'speech':
    case 'question':
    case 'answer':
      return lines([labelOf(block), printable(block.text)].filter((part) => part !== '').join(' '))
    case 'list':
      return listOf(block.items).map((item, i) => {
        const text = oneLine(item)
        return text && `${block.ordered ? `${i + 1}.` : '-'} ${text}`
      })
    case 'table':
      return listOf(block.rows).map((row) => listOf(row).map(oneLine).join(' | '))
    case 'image': {
      const image = imageOf(block, article)
      const caption = image && captionLine(image)
      return caption ? [`▲ ${caption}`] : []
    }
    case 'video':
      return [[oneLine(block.caption), oneLine(block.url ?? block.embedUrl)].filter((part) => part !== '').join(' ')]
    case 'embed':
      return [oneLine(block.url)]
    default:
      return lines(block.text)
  }
}

/** The label as printed (`▷김가온 :`, `Q.`), or else the speaker's name with a colon. */
export function labelOf({ label, speaker }: Extract<Block, { type: 'speech' | 'question' | 'answer' }>): string {
  const name = oneLine(speaker)
  return oneLine(label) || (name && `${name}:`)
}
