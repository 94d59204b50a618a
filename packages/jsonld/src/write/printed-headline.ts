import type { ArticleInput } from '@gisa/core'
import { plainText, plainTexts } from '../text/plain-text.ts'

// 종합, 종합2보, 2보 stand behind the headline in round brackets; 단독, 속보, 포토 … before it in square ones
const BEHIND = /^종합|보$/

/**
 * The headline, alone or as it is printed: with the series and the labels around it.
 *
 * @example
 * headlineOf({ headline: '한빛시 예산안 공개', labels: ['단독', '종합2보'] }, true) //=> '[단독] 한빛시 예산안 공개(종합2보)'
 * headlineOf({ headline: '한빛시 예산안 공개', labels: ['단독'] }, false) //=> '한빛시 예산안 공개'
 */
export function headlineOf(article: ArticleInput, labels: boolean): string | undefined {
  const headline = plainText(article.headline)
  if (headline === undefined || !labels) return headline
  const marks = plainTexts(article.labels)
  const before = [...marks.filter((label) => !isBehind(label)), ...plainTexts([article.series])]
  const behind = marks.filter(isBehind).map((label) => `(${label})`)
  return [...before.map((label) => `[${label}] `), headline, ...behind].join('')
}

function isBehind(label: string): boolean {
  return BEHIND.test(label) && label !== '속보'
}
