import { agedNames } from './names/aged-names.ts'
import { calledName } from './names/called-names.ts'
import { foreignPairs } from './names/foreign-pair.ts'
import type { NameFind, Scan } from './names/name-find.ts'
import { titledName } from './names/titled-names.ts'
import { type Words, wordAt } from './words.ts'

/** Finds names in one run of words: by honorific (김가온 씨) and title (한가온 시장) in order, then by age (한가온(52)). */
export function scanNames(text: string, words: Words): NameFind[] {
  const scan: Scan = { text, words, finds: [] }
  const { marked, marks } = words
  for (let at = 0; at < marked.length; at++) {
    const word = wordAt(words, marked[at] ?? 0)
    if (word === undefined) continue
    const mark = marks[at] ?? 0
    calledName(scan, word, mark)
    titledName(scan, word, mark)
  }
  if (words.glued !== undefined) agedNames(scan, words.glued)
  foreignPairs(scan)
  return scan.finds
}
