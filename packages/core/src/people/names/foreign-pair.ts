import { wordSet } from '../../language/word-set.ts'
import { isFirst, isFirstName, isForeign, mayBeForeign } from '../foreign-names.ts'
import { nounSplits } from '../particles.ts'
import { Gap, type Word, wordAt } from '../words.ts'
import type { NameFind, Scan } from './name-find.ts'

/** As long as the second word of a foreign name may be. */
const LONGEST = 9

/** 마크 라이더, 마크 라이더는: a given name and a word that is built like a foreign one, without a title. */
export function foreignPair({ text, words }: Pick<Scan, 'text' | 'words'>, first: Word): NameFind | undefined {
  if (!isFirstName(text, first)) return undefined
  const second = wordAt(words, first.index + 1)
  if (second === undefined || second.gap !== Gap.space || second.end - second.start < 2) return undefined
  const end = endOfName(text, second)
  if (end === undefined) return undefined
  return { kind: 'full', start: first.start, end, name: text.slice(first.start, end), heads: [] }
}

/** Where the name ends that a word holds, particles aside: 라이더 of 라이더는, 라이더를. */
function endOfName(text: string, second: Word): number | undefined {
  for (const { end, role } of nounSplits(text, second.start, second.end)) {
    const word = { ...second, end }
    const acts = role !== 'bare' && role !== 'other'
    if (acts && mayBeForeign(text, word)) return end
    if (role === 'other' && OBJECTS.has(text.slice(end, second.end)) && isForeign(text, word, LONGEST)) return end
  }
  return isForeign(text, second, LONGEST) ? second.end : undefined
}
const OBJECTS = wordSet('을 를 의 와 과 에게')

/** Foreign names of two words that stand without a title: later their second word alone is the same person. */
export function foreignPairs(scan: Scan): void {
  const { text, words, finds } = scan
  const { starts, ends } = words
  const pairs: NameFind[] = []
  for (let at = 0; at + 1 < starts.length; at++) {
    if (!isFirst(text, starts[at] ?? 0, ends[at] ?? 0)) continue
    const first = wordAt(words, at)
    const pair = first && foreignPair(scan, first)
    if (pair !== undefined) pairs.push(pair)
  }
  if (pairs.length === 0) return
  // a pair inside a mention that bears a title is that mention
  const known = [...finds].sort((one, other) => one.start - other.start).values()
  let next = known.next()
  let covered = 0
  for (const pair of pairs) {
    for (; !next.done && next.value.start <= pair.start; next = known.next()) {
      covered = Math.max(covered, next.value.end)
    }
    if (pair.end > covered) finds.push(pair)
  }
}
