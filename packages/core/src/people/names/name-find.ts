import type { Word, Words } from '../words.ts'

/**
 * A place where someone is named with evidence that it is a name: `full` 한가온 시장, 한가온(52), 한가온 씨; `short` 한
 * 시장, 한씨, to be resolved; `printed` A씨, 김모씨, names as they stand; `part` 트럼프 대통령, a word of a foreign name.
 */
export interface NameFind {
  kind: 'full' | 'short' | 'printed' | 'part'
  /** Of the whole mention, title included, without particle. */
  start: number
  end: number
  /** The name, or the surname where `kind` is `short`. */
  name: string
  /** What titles are compared by: 대변인 for 원내수석대변인. 씨 is none. */
  heads: string[]
  title?: string
  organization?: string
  /** 한 전 시장: a modifier stands between the surname and the title, so that the surname is surely one. */
  modified?: boolean
}

/** One run of words that is searched for names, and what was found in it so far, in order. */
export interface Scan {
  text: string
  words: Words
  finds: NameFind[]
}

// How much a word must be built like a name, by `nameShape`
/** Behind a title: 가수 김가온. */
export const SURE = 6
/** Far from its title: 한가온 4·16재단 이사장. */
export const STRONG = 4
/** Next to its title: 한가온 시장. */
export const PLAIN = 3
/** Of two syllables, where no better name is near: 강훈 시장. */
export const WEAK = 2

/** A word that is a full name; its mention ends at `end`. */
export function fullName(text: string, name: Word, end: number): NameFind {
  return { kind: 'full', start: name.start, end, name: text.slice(name.start, name.end), heads: [] }
}

/** Adds a find; a longer title of the same name, 이도담 교육부 장관 후보자, takes the place of the shorter. */
export function addFind(finds: NameFind[], find: NameFind): void {
  for (let at = finds.length - 1; at >= 0 && at > finds.length - 4; at--) {
    const other = finds[at]
    if (other === undefined) continue
    if (other.start === find.start) {
      find.heads.push(...other.heads)
      if (find.end >= other.end) finds[at] = find
      return
    }
    if (find.start < other.end && find.start > other.start) return
  }
  finds.push(find)
}
