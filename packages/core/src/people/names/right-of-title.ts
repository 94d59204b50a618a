import { nameShape } from '../name-shape.ts'
import { nounSplits } from '../particles.ts'
import { surnameWeight } from '../surnames.ts'
import { Gap, type Word } from '../words.ts'
import { foreignPair } from './foreign-pair.ts'
import { addFind, type Scan, SURE } from './name-find.ts'

/** 가수 김가온, 대표 한가온, 책임자 마크 라이더: the name follows its title, in the `next` word. */
export function rightName(scan: Scan, word: Word, next: Word | undefined, head: string): void {
  if (next === undefined || next.gap !== Gap.space) return
  const { text, finds } = scan
  const foreign = foreignPair(scan, next)
  if (foreign !== undefined) {
    addFind(finds, { ...foreign, heads: [head], title: text.slice(word.start, word.end) })
    return
  }
  if (surnameWeight(text.charCodeAt(next.start)) < 2) return
  for (const split of nounSplits(text, next.start, next.end)) {
    if (nameShape(text, next.start, split.end) < SURE) continue
    const title = text.slice(word.start, word.end)
    const name = text.slice(next.start, split.end)
    addFind(finds, { kind: 'full', start: next.start, end: split.end, name, heads: [head], title })
    return
  }
}
