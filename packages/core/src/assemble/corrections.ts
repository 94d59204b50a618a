import type { Correction } from '../article/article.ts'
import { hasRule, type Judged } from './judged.ts'

/** The 정정·반론 texts that stand with the article; lines that follow one another make one text. */
export function findCorrections(judged: readonly Judged[]): Correction[] | undefined {
  const corrections: Correction[] = []
  let open = false
  for (const { segment, decision } of judged) {
    if (decision.role !== 'correction') {
      open = false
      continue
    }
    // 바로잡습니다 alone is the head, not the text
    if (segment.text.length <= 30 && hasRule(segment, 'correction/head')) continue
    const last = corrections.at(-1)
    if (open && last) last.text += `\n${segment.text}`
    else corrections.push({ text: segment.text })
    open = true
  }
  return corrections.length ? corrections : undefined
}
