import { particleRole } from '../particles.ts'
import { findTitle } from '../titles.ts'
import { MARK_BITS, MARKED_LETTERS, TITLE_MARK, type Word } from '../words.ts'

/** A title (직함) in its word: 대변인은 in 원내수석대변인은. */
export interface TitleAt {
  /** 대변인 */
  head: string
  /** Of the head, without particle. */
  start: number
  end: number
  /** 은, 는, 이, 가 or 도 follows: a sentence says what its bearer does. */
  acts: boolean
}

/** The title in which the word ends, with nothing or a particle behind it. */
export function findTitleAt(text: string, word: Word, marks: number): TitleAt | undefined {
  for (let back = 0; back < MARKED_LETTERS; back++) {
    if (((marks >> (back * MARK_BITS)) & TITLE_MARK) === 0) continue
    const end = word.end - back
    const role = particleRole(text, end, word.end)
    const title = role === undefined ? undefined : findTitle(text, word.start, end)
    if (title === undefined) continue
    return { head: title.head, start: title.start, end, acts: role !== 'bare' && role !== 'other' }
  }
  return undefined
}

/** A market is no mayor: 와인 시장, 노동 시장. Only a name next to it, or a place with it, makes 시장 a title. */
export function isMarket(word: Word, title: TitleAt): boolean {
  return title.head === '시장' && title.start === word.start
}
