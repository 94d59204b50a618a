import { canBeName, isWithheld } from '../name-shape.ts'
import { type Aside, wordAt } from '../words.ts'
import { fullName, type Scan } from './name-find.ts'

/** 52, 52·여, 52세 */
const AGE = /^\d{1,3}(?:$|[·,세가여남]|\s)/u

/** 한가온(52), 김모(52): words with an age glued to them, which no title names. They come after all other finds. */
export function agedNames({ text, words, finds }: Scan, glued: ReadonlyMap<number, Aside>): void {
  const known = new Set(finds.map((find) => find.start))
  for (const [index, aside] of glued) {
    if (!AGE.test(text.slice(aside.start, Math.min(aside.end, aside.start + 6)))) continue
    const word = wordAt(words, index)
    if (word === undefined || known.has(word.start) || !canBeName(text, word.start, word.end)) continue
    const find = fullName(text, word, word.end)
    // 김모(52) is printed like 김모씨
    finds.push(isWithheld(text, word.start, word.end) ? { ...find, kind: 'printed', name: `${find.name}씨` } : find)
  }
}
