import { isFirstName, isForeign, isOffice, isPlace, latinNameLength } from './foreign-names.ts'
import { canBeName, isLetterName, isWithheld, nameShape } from './name-shape.ts'
import { nounSplits } from './particles.ts'
import { LONG_SURNAMES, surnameWeight } from './surnames.ts'
import { findTitle, TITLE_MODIFIERS } from './titles.ts'
import type { Word } from './words.ts'

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

/** How far left of its title a name may stand, its organization between them. */
const REACH = 7
const SURE = 6
const STRONG = 4
const PLAIN = 3
const WEAK = 2

const SSI = '씨'
const HONORIFICS = new Set(['씨', '군', '양'])
const AGE = /^\d{1,3}(?:$|[·,세가여남]|\s)/u

/** Finds names in one run of words, in order. */
export function scanNames(text: string, words: readonly Word[]): NameFind[] {
  const finds: NameFind[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    honorific(text, words, at, word, finds)
    titled(text, words, at, word, finds)
    const { aside } = word
    if (aside !== undefined && AGE.test(text.slice(aside.start, Math.min(aside.end, aside.start + 6)))) {
      if (canBeName(text, word.start, word.end)) push(finds, full(text, word, word.end))
    }
  }
  return finds
}

function full(text: string, name: Word, end: number): NameFind {
  return { kind: 'full', start: name.start, end, name: text.slice(name.start, name.end), heads: [] }
}

/** Adds a find; a longer title of the same name, 이도담 교육부 장관 후보자, takes the place of the shorter. */
function push(finds: NameFind[], find: NameFind): void {
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

/** 김가온 씨, 김가온씨, 김씨, A씨, ㄱ씨, 김모씨, A군. */
function honorific(text: string, words: readonly Word[], at: number, word: Word, finds: NameFind[]): void {
  const cut = honorificAt(text, word)
  if (cut === undefined) return
  if (cut > word.start) {
    called(text, word.start, cut, cut, finds)
    return
  }
  const before = words[at - 1]
  if (before === undefined || word.gap !== 'space') return
  const surname = words[at - 2]
  // 김 모 씨
  if (text.slice(before.start, before.end) === '모' && surname !== undefined && surname.end - surname.start === 1) {
    if (surnameWeight(text.charCodeAt(surname.start)) === 0) return
    const name = text.slice(surname.start, cut + 1)
    push(finds, { kind: 'printed', start: surname.start, end: cut + 1, name, heads: [] })
    return
  }
  called(text, before.start, before.end, cut, finds)
}

/** Where 씨, 군 or 양 stands in the word, with nothing or a particle after it. */
function honorificAt(text: string, word: Word): number | undefined {
  for (let cut = word.end - 1; cut >= word.start && cut >= word.end - 5; cut--) {
    if (!HONORIFICS.has(text.charAt(cut))) continue
    if (cut + 1 === word.end || nounSplits(text, cut, word.end).some((split) => split.end === cut + 1)) return cut
  }
  return undefined
}

/** Someone called 씨, 군 or 양: the honorific stands at `cut`, the name before it. */
function called(text: string, start: number, nameEnd: number, cut: number, finds: NameFind[]): void {
  const length = nameEnd - start
  const end = cut + 1
  const name = text.slice(start, nameEnd)
  if (isLetterName(text, start, nameEnd) || isWithheld(text, start, nameEnd)) {
    // A(60)씨 is A씨
    const space = text.charAt(nameEnd) === ' ' ? ' ' : ''
    push(finds, { kind: 'printed', start, end, name: `${name}${space}${text.charAt(cut)}`, heads: [] })
    return
  }
  if (text.charAt(cut) !== SSI) {
    if (length === 3 && nameShape(text, start, nameEnd) >= STRONG)
      push(finds, { kind: 'full', start, end, name, heads: [] })
    return
  }
  if ((length === 1 && surnameWeight(text.charCodeAt(start)) > 0) || (length === 2 && LONG_SURNAMES.has(name))) {
    push(finds, { kind: 'short', start, end, name, heads: [] })
  } else if (canBeName(text, start, nameEnd)) {
    push(finds, { kind: 'full', start, end, name, heads: [] })
  }
}

/** A title, and the name that belongs to it: left of it, or right of it where none is left. */
function titled(text: string, words: readonly Word[], at: number, word: Word, finds: NameFind[]): void {
  const title = titleOf(text, word)
  if (title === undefined) return
  const { head, start, end } = title
  // 김가온기자
  if (start > word.start && nameShape(text, word.start, start) >= STRONG) {
    push(finds, {
      kind: 'full',
      start: word.start,
      end,
      name: text.slice(word.start, start),
      heads: [head],
      title: head,
    })
    return
  }
  // 위원장을 맡은: the office of whom the sentence spoke last
  const next = words[at + 1]
  if (end < word.end && next !== undefined && text.charAt(next.start) === '맡') {
    finds[finds.length - 1]?.heads.push(head)
    return
  }
  if (word.gap === 'space' && (leftName(text, words, at, title, finds) || foreignName(text, words, at, title, finds)))
    return
  if (end === word.end) rightName(text, word, next, head, finds)
}

interface TitleAt {
  head: string
  start: number
  end: number
}

function titleOf(text: string, word: Word): TitleAt | undefined {
  for (const split of nounSplits(text, word.start, word.end)) {
    const title = findTitle(text, word.start, split.end)
    if (title !== undefined) return { head: title.head, start: title.start, end: split.end }
  }
  return undefined
}

/** A market is no mayor: 와인 시장, 노동 시장. Only a name next to it, or a place with it, makes 시장 a title. */
const MARKET = '시장'

function leftName(text: string, words: readonly Word[], at: number, title: TitleAt, finds: NameFind[]): boolean {
  const last = words[at]
  if (last === undefined) return false
  const isMarket = title.head === MARKET && title.start === last.start
  let weak: number | undefined
  let near = true
  for (let left = at - 1; left >= 0 && left >= at - REACH; left--) {
    const word = words[left]
    if (word === undefined) break
    const length = word.end - word.start
    if (
      near &&
      (length === 1 ? isPlainSurname(text, words, left) : LONG_SURNAMES.has(text.slice(word.start, word.end)))
    ) {
      const find: NameFind = {
        kind: 'short',
        start: word.start,
        end: title.end,
        name: text.slice(word.start, word.end),
        heads: [title.head],
        title: text.slice(last.start, title.end),
      }
      if (left < at - 1) find.modified = true
      push(finds, find)
      return true
    }
    // 기시다 후미오 총리 begins like a Korean name
    if (isFirstName(text, word)) return false
    const shape = nameShape(text, word.start, word.end)
    if (shape >= (near ? PLAIN : STRONG)) {
      titledName(text, words, left, at, title, finds)
      return true
    }
    if (shape === WEAK && weak === undefined) weak = left
    if (word.gap !== 'space' || !isOfficeWord(text, word)) break
    if (isMarket && !near) break
    near = near && isModifier(text, word)
  }
  if (weak === undefined) return false
  titledName(text, words, weak, at, title, finds)
  return true
}

/** A lone syllable that is a surname. 정청래 전 대표, 정 전 대표: 전 is none after a name or a surname. */
function isPlainSurname(text: string, words: readonly Word[], left: number): boolean {
  const word = words[left]
  if (word === undefined || surnameWeight(text.charCodeAt(word.start)) === 0) return false
  if (!isModifier(text, word)) return true
  const before = words[left - 1]
  if (before === undefined || word.gap !== 'space') return true
  if (before.end - before.start === 1 && surnameWeight(text.charCodeAt(before.start)) > 0) return false
  return nameShape(text, before.start, before.end) < WEAK
}

function isModifier(text: string, word: Word): boolean {
  return TITLE_MODIFIERS.has(text.slice(word.start, word.end))
}

/** Last syllables of words that are no part of an organization's name: particles, verbs in their adnominal form. */
const NO_OFFICE = new Set(
  [...'은는을를며한된할던긴난든올될해돼뒤후및등중의에와들게면라온린본쓴낸'].map((syllable) => syllable.charCodeAt(0)),
)
/** Offices that end in one of these syllables all the same. */
const OFFICE_TAILS = new Set(['은행', '대한', '유한'])

function isOfficeWord(text: string, word: Word): boolean {
  const last = text.charCodeAt(word.end - 1)
  if (NO_OFFICE.has(last)) return OFFICE_TAILS.has(text.slice(word.end - 2, word.end))
  return !nounSplits(text, word.start, word.end).some((split) => split.role !== 'bare' && split.role !== 'other')
}

function titledName(
  text: string,
  words: readonly Word[],
  left: number,
  at: number,
  title: TitleAt,
  finds: NameFind[],
): void {
  const word = words[left]
  if (word === undefined) return
  let titleFrom = at
  for (let before = words[at - 1]; titleFrom - 1 > left && before !== undefined && isModifier(text, before); ) {
    titleFrom--
    before = words[titleFrom - 1]
  }
  const find = full(text, word, title.end)
  find.heads.push(title.head)
  find.title = text.slice(words[titleFrom]?.start, title.end)
  const first = words[left + 1]
  const beforeTitle = words[titleFrom - 1]
  if (titleFrom > left + 1 && first !== undefined && beforeTitle !== undefined) {
    find.organization = text.slice(first.start, beforeTitle.end)
  }
  push(finds, find)
  // 이도담·박새나 최고위원: the title is each one's
  for (let other = left; other > 0 && words[other]?.gap === 'dot'; other--) {
    const named = words[other - 1]
    if (named === undefined || nameShape(text, named.start, named.end) < WEAK) break
    push(finds, { ...full(text, named, named.end), heads: [title.head], title: find.title })
  }
}

/** 도널드 트럼프 미국 대통령, 로잘리나 휴(Rosalina Hiu) 씨게이트 부사장, 트럼프 대통령. */
function foreignName(text: string, words: readonly Word[], at: number, title: TitleAt, finds: NameFind[]): boolean {
  let first = at
  while (first > 0 && first > at - REACH) {
    const word = words[first]
    const before = words[first - 1]
    if (word === undefined || before === undefined || word.gap !== 'space' || !isOfficeWord(text, before)) break
    first--
  }
  if (first === at) return false
  const last = words[at]
  if (last === undefined) return false
  for (let start = first; start < at; start++) {
    const word = words[start]
    const next = words[start + 1]
    if (word === undefined || next === undefined) break
    const isNamed =
      (start + 1 < at &&
        isForeign(text, word) &&
        (isForeign(text, next) || isFirstName(text, word)) &&
        !isPlace(text, next)) ||
      (start + 1 < at && latinNameLength(text, next) === 2)
    if (!isNamed) continue
    push(finds, foreign(text, words, start, start + 1, at, title))
    return true
  }
  // 젤렌스키 우크라이나 대통령, 후헝화 충칭시장, 트럼프 대통령
  let near = at - 1
  while (near > first && (isModifier(text, words[near] ?? last) || isPlace(text, words[near] ?? last))) near--
  const word = words[near]
  if (word === undefined || word.end - word.start > 7) return false
  if (isForeign(text, word) && isOffice(title.head)) {
    push(finds, foreign(text, words, near, near, at, title))
    return true
  }
  if (near === at - 1 || isModifier(text, words[at - 1] ?? last)) {
    const find = foreign(text, words, near, near, at, title)
    push(finds, { ...find, kind: 'part' })
    return true
  }
  return false
}

function foreign(text: string, words: readonly Word[], from: number, to: number, at: number, title: TitleAt): NameFind {
  const start = words[from]?.start ?? 0
  const nameEnd = words[to]?.end ?? title.end
  const find: NameFind = { kind: 'full', start, end: title.end, name: text.slice(start, nameEnd), heads: [title.head] }
  find.title = text.slice(words[at]?.start, title.end)
  const organization = words[to + 1]
  const beforeTitle = words[at - 1]
  if (to + 1 < at && organization !== undefined && beforeTitle !== undefined) {
    find.organization = text.slice(organization.start, beforeTitle.end)
  }
  return find
}

/** 가수 김가온, 대표 한가온: the name follows its title. */
function rightName(text: string, word: Word, next: Word | undefined, head: string, finds: NameFind[]): void {
  if (next === undefined || next.gap !== 'space') return
  for (const split of nounSplits(text, next.start, next.end)) {
    if (nameShape(text, next.start, split.end) < SURE) continue
    const title = text.slice(word.start, word.end)
    const name = text.slice(next.start, split.end)
    push(finds, { kind: 'full', start: next.start, end: split.end, name, heads: [head], title })
    return
  }
}
