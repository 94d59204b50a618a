import { type ArticleInput, parseHeadline } from '@gisa/core'

/** Labels of a story that is still being written: 속보, 1보, 종합, 종합2보 … */
const REVISION = /^(?:속보|긴급|특보|상보|[1-9]보|종합(?:\d보)?)$/
/** How alike two headlines are at least (Dice coefficient of their pairs of letters). */
const ALIKE = 0.55
const WINDOW = 24 * 3_600_000

/** What is compared of a headline. */
export interface Story {
  outlet: string
  letters: string
  pairs: Set<string>
  revises: boolean
  published: number
}

/** The headline without labels, marks and spaces; its outlet and time. */
export function toStory(article: ArticleInput, published: number): Story {
  const parts = parseHeadline(String(article.headline ?? ''))
  const labels = [...(Array.isArray(article.labels) ? article.labels : []), ...(parts.labels ?? [])]
  const letters = parts.headline
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const pairs = new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)))
  return {
    outlet: article.outlet?.name ?? '',
    letters,
    pairs,
    revises: labels.some((label) => REVISION.test(label)),
    published,
  }
}

/** One article that stands in two places: the same words, the same outlet, on one day. */
export const isCopy = (a: Story, b: Story): boolean => a.letters !== '' && a.letters === b.letters && isNear(a, b)

/** A later version of a breaking story: `[속보] …` and `…(종합)`. */
export function isRevision(a: Story, b: Story): boolean {
  if (!(a.revises || b.revises) || !isNear(a, b) || a.pairs.size < 4 || b.pairs.size < 4) return false
  let shared = 0
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared++
  return (2 * shared) / (a.pairs.size + b.pairs.size) >= ALIKE
}

const isNear = (a: Story, b: Story): boolean => a.outlet === b.outlet && Math.abs(a.published - b.published) <= WINDOW
