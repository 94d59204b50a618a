import type { Shape } from './shape.ts'

/** The stretch of lines in which prose prevails: the article's own, between menus and lists. Inclusive; -1 where none. */
export interface CoreWindow {
  first: number
  last: number
}

/**
 * Finds the stretch whose prose outweighs its short lines most (the largest sum of a row of numbers), so that one
 * sentence of a cookie notice or a comment form does not pass for the article.
 */
export function findCore(shapes: readonly Shape[]): CoreWindow {
  let best = 0
  let first = -1
  let last = -1
  let sum = 0
  let from = 0
  for (const [i, shape] of shapes.entries()) {
    const value = worth(shape)
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += value
    if (sum > best) {
      best = sum
      first = from
      last = i
    }
  }
  return { first, last }
}

function worth({ ending, length, sentences }: Shape): number {
  if (ending === 'statement') return length >= 40 ? 3 + Math.min(sentences, 4) : length >= 15 ? 1 : 0
  if (ending === 'polite') return length >= 40 ? 1.5 + Math.min(sentences, 4) * 0.5 : length >= 15 ? 0.5 : -0.2
  if (length >= 80) return 1
  if (ending === 'question' || ending === 'quote' || ending === 'noun') return length >= 20 ? 0.2 : -0.3
  return length <= 14 ? -0.7 : -0.5
}
