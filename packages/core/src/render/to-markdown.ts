import type { ArticleInput, Block } from '../article/article.ts'
import { GisaError, type Issue } from '../article/issue.ts'
import { beginningsOf } from './markdown/beginnings.ts'
import { blockMarkdown, headingMarkdown, strong } from './markdown/block.ts'
import { frontMatter } from './markdown/front-matter.ts'
import { inlineMarkdown } from './markdown/inline.ts'
import { masthead } from './masthead.ts'
import { bodyWithPictures, contributorsLine } from './picture-lines.ts'
import { listOf } from './printable.ts'

export interface MarkdownOptions {
  /** Put what the article says of itself before it as YAML. Default false. */
  frontMatter?: boolean
  /** Show pictures with their captions. Default true. */
  images?: boolean
  /** The most UTF-16 units of the whole result. */
  maxChars?: number
  /** The most tokens of the whole result, as `countTokens` counts them. */
  maxTokens?: number
  /** Counts the tokens of a text; needed with `maxTokens`. A longer text must not count less. */
  countTokens?: (text: string) => number
  /** Called with what was cut (`markdown/cut`). */
  onIssue?: (issue: Issue) => void
}

/**
 * An article as Markdown (CommonMark with GitHub's tables): the headline as `#`, deck and labels of speakers in bold,
 * byline and dates, the body in order with links and emphasis, pictures with caption and credit in italics, then
 * corrections and contributors. Everything else that means something in Markdown is escaped, so that the words come out
 * as printed; only http(s) and mailto links are written.
 *
 * With `maxChars` or `maxTokens` it ends after the last sentence, item or row that fits; front matter, headline, deck,
 * byline and dates always stay, and `onIssue` tells what is missing. What the article lacks, or holds in a wrong shape,
 * is left out. Throws a {@link GisaError} for an option out of range.
 *
 * @example
 * toMarkdown({ headline: '한빛시, 예산안 공개', authors: [{ name: '김가온', role: '기자' }], body: [{ type: 'heading', text: '3년 만에 *최대*' }, { type: 'paragraph', text: '한빛시는 30일 공개했다.' }] }) //=> '# 한빛시, 예산안 공개\n\n김가온 기자\n\n## 3년 만에 \\*최대\\*\n\n한빛시는 30일 공개했다.\n'
 * toMarkdown({ headline: '예산안', url: 'https://example.kr/1' }, { frontMatter: true }) //=> '---\ntitle: "예산안"\ncanonical: "https://example.kr/1"\n---\n\n# 예산안\n'
 * toMarkdown({ headline: '예산안', body: [{ type: 'paragraph', text: '첫 문장이다. 둘째 문장이다.' }] }, { maxChars: 20 }) //=> '# 예산안\n\n첫 문장이다.\n'
 */
export function toMarkdown(article: ArticleInput, options: MarkdownOptions = {}): string {
  const { maxChars, maxTokens, countTokens, images = true, onIssue } = options
  if (typeof article !== 'object' || article === null) {
    throw new GisaError('invalid-argument', 'toMarkdown: article must be an Article object')
  }
  checkLimit('maxChars', maxChars)
  checkLimit('maxTokens', maxTokens)
  if (maxTokens !== undefined && typeof countTokens !== 'function') {
    throw new GisaError(
      'invalid-argument',
      'toMarkdown: maxTokens needs countTokens, a function that counts the tokens of a text',
    )
  }
  const head = headMarkdown(article, options.frontMatter === true)
  const blocks = blocksOf(article, images)
  const written = blocks.map((block) => blockMarkdown(block, article))
  const fits = (text: string): boolean =>
    (maxChars === undefined || text.length <= maxChars) &&
    (maxTokens === undefined || countTokens === undefined || countTokens(text) <= maxTokens)
  const whole = join([...head, ...written])
  if (fits(whole)) return whole
  const { text, kept, inside } = longestFit(head, blocks, written, article, fits)
  onIssue?.({
    code: 'markdown/cut',
    severity: 'info',
    message: `${kept} of ${blocks.length} blocks kept${inside ? ', and the beginning of the next' : ''}${
      fits(text) ? '' : '; headline and byline alone are over the limit'
    }`,
  })
  return text
}

function checkLimit(name: string, value: number | undefined): void {
  if (value !== undefined && !(typeof value === 'number' && value >= 0)) {
    throw new GisaError('invalid-argument', `toMarkdown: ${name} must be a number from 0 up`)
  }
}

function headMarkdown(article: ArticleInput, withFrontMatter: boolean): string[] {
  const { headline, deck, byline, dates } = masthead(article)
  return [
    withFrontMatter ? frontMatter(article) : '',
    headingMarkdown(headline, 1),
    deck.map(strong).join('\\\n'),
    [byline, dates]
      .filter((line) => line !== '')
      .map((line) => inlineMarkdown(line))
      .join('\\\n'),
  ]
}

function blocksOf(article: ArticleInput, images: boolean): Block[] {
  const paragraph = (text: string): Block => ({ type: 'paragraph', text })
  return [
    ...bodyWithPictures(article).filter(({ type }) => images || type !== 'image'),
    ...listOf(article.corrections).map(({ text }) => paragraph(text)),
    paragraph(contributorsLine(article)),
  ].filter((block) => blockMarkdown(block, article) !== '')
}

function join(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('\n\n')
  return text && `${text}\n`
}

interface Fit {
  text: string
  /** How many blocks are whole. */
  kept: number
  /** The next one begins. */
  inside: boolean
}

/** By halving, first over whole blocks, then over the beginnings of the first that does not fit. */
function longestFit(
  head: readonly string[],
  blocks: readonly Block[],
  written: readonly string[],
  article: ArticleInput,
  fits: (text: string) => boolean,
): Fit {
  const kept = lastThat(blocks.length - 1, (count) => fits(join([...head, ...written.slice(0, count)])))
  const whole = [...head, ...written.slice(0, kept)]
  const block = blocks[kept]
  const beginnings = block && beginningsOf(block)
  const withPart = (length: number): string =>
    join([...whole, beginnings && length > 0 ? blockMarkdown(beginnings.take(length), article) : ''])
  const part = lastThat(beginnings?.count ?? 0, (length) => fits(withPart(length)))
  return { text: withPart(part), kept, inside: part > 0 }
}

/** The greatest number up to `most` that passes, 0 where none does. */
function lastThat(most: number, passes: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}
