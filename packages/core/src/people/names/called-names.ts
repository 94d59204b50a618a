import { canBeName, isLetterName, isWithheld, nameShape } from '../name-shape.ts'
import { particleRole } from '../particles.ts'
import { LONG_SURNAMES, surnameWeight } from '../surnames.ts'
import { Gap, HONORIFIC_MARK, MARK_BITS, MARKED_LETTERS, type Word, wordAt } from '../words.ts'
import { addFind, type Scan, STRONG } from './name-find.ts'

/** Those who are called by an honorific (존칭), 씨, 군 or 양: 김가온 씨, 김가온씨, 김씨, A씨, ㄱ씨, 김모씨, A군. */
export function calledName(scan: Scan, word: Word, marks: number): void {
  const { text, words } = scan
  const honorific = honorificOf(text, word, marks)
  if (honorific === undefined) return
  // 김가온씨
  if (honorific > word.start) {
    called(scan, word.start, honorific, honorific)
    return
  }
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return
  // 김 모 씨, 김가온 씨
  if (before.end - before.start === 1 && text.charAt(before.start) === '모') withheld(scan, before, honorific)
  else called(scan, before.start, before.end, honorific)
}

/** Where in the word an honorific stands, with nothing or a particle behind it. */
function honorificOf(text: string, word: Word, marks: number): number | undefined {
  for (let back = 0; back < MARKED_LETTERS; back++) {
    if (((marks >> (back * MARK_BITS)) & HONORIFIC_MARK) === 0) continue
    const end = word.end - back
    if (particleRole(text, end, word.end) !== undefined) return end - 1
  }
  return undefined
}

/** 김 모 씨: a name withheld, in three words. */
function withheld({ text, words, finds }: Scan, mo: Word, honorific: number): void {
  const surname = wordAt(words, mo.index - 1)
  if (surname === undefined || surname.end - surname.start !== 1) return
  if (surnameWeight(text.charCodeAt(surname.start)) === 0) return
  const { start } = surname
  const end = honorific + 1
  addFind(finds, { kind: 'printed', start, end, name: text.slice(start, end), heads: [] })
}

/** What stands from `start` to `nameEnd`, before its honorific. */
function called({ text, finds }: Scan, start: number, nameEnd: number, honorific: number): void {
  const length = nameEnd - start
  const end = honorific + 1
  if (length > 4) return
  const name = text.slice(start, nameEnd)
  if (isLetterName(text, start, nameEnd) || isWithheld(text, start, nameEnd)) {
    // A(60)씨 is A씨
    const space = text.charAt(nameEnd) === ' ' ? ' ' : ''
    addFind(finds, { kind: 'printed', start, end, name: `${name}${space}${text.charAt(honorific)}`, heads: [] })
    return
  }
  // 군 and 양 are counties and sheep too: 김가온 군
  if (text.charAt(honorific) !== '씨') {
    if (length === 3 && nameShape(text, start, nameEnd) >= STRONG)
      addFind(finds, { kind: 'full', start, end, name, heads: [] })
    return
  }
  if ((length === 1 && surnameWeight(text.charCodeAt(start)) > 0) || (length === 2 && LONG_SURNAMES.has(name))) {
    addFind(finds, { kind: 'short', start, end, name, heads: [] })
  } else if (canBeName(text, start, nameEnd)) {
    addFind(finds, { kind: 'full', start, end, name, heads: [] })
  }
}
