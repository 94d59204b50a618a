import { inText, letterSet, wordSet } from '../language/word-set.ts'
import {
  isFirstName,
  isForeign,
  isKnownName,
  isOffice,
  isPlace,
  latinNameLength,
  mayBeForeign,
} from './foreign-names.ts'
import { canBeName, isLetterName, isUnusualName, isWithheld, nameShape } from './name-shape.ts'
import { mayAct, nounSplits, particleRole } from './particles.ts'
import { isFrequentSurname, LONG_SURNAMES, mayStandAlone, surnameWeight } from './surnames.ts'
import { findTitle, TITLE_MODIFIERS } from './titles.ts'
import {
  type Aside,
  Gap,
  HONORIFIC_MARK,
  MARK_BITS,
  MARKED_LETTERS,
  TITLE_MARK,
  type Word,
  type Words,
  wordAt,
} from './words.ts'

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
/** How much a word must be built like a name: behind a title, far from its title, next to it, of two syllables. */
const SURE = 6
const STRONG = 4
const PLAIN = 3
const WEAK = 2

const SSI = '씨'
const AGE = /^\d{1,3}(?:$|[·,세가여남]|\s)/u

/** Finds names in one run of words, in order. */
export function scanNames(text: string, words: Words): NameFind[] {
  const finds: NameFind[] = []
  const { marked, marks } = words
  for (let at = 0; at < marked.length; at++) {
    const mark = marks[at] ?? 0
    const word = wordAt(words, marked[at] ?? 0)
    if (word === undefined) continue
    const honorific = markedEnd(text, word, mark, HONORIFIC_MARK)
    if (honorific !== undefined) calledName(text, words, word, honorific - 1, finds)
    titledName(text, words, word, mark, finds)
  }
  if (words.glued !== undefined) agedNames(text, words, words.glued, finds)
  return finds
}

/** 한가온(52): a word with an age. */
function agedNames(text: string, words: Words, glued: ReadonlyMap<number, Aside>, finds: NameFind[]): void {
  const known = new Set(finds.map((find) => find.start))
  for (const [index, aside] of glued) {
    if (!AGE.test(text.slice(aside.start, Math.min(aside.end, aside.start + 6)))) continue
    const word = wordAt(words, index)
    if (word === undefined || known.has(word.start) || !canBeName(text, word.start, word.end)) continue
    const find = full(text, word, word.end)
    // 김모(52)
    finds.push(isWithheld(text, word.start, word.end) ? { ...find, kind: 'printed', name: `${find.name}${SSI}` } : find)
  }
}

/** Where in the word the mark ends that has the bit, with nothing or a particle behind it. */
function markedEnd(text: string, word: Word, marks: number, bit: number): number | undefined {
  for (let back = 0; back < MARKED_LETTERS; back++) {
    if (((marks >> (back * MARK_BITS)) & bit) === 0) continue
    if (particleRole(text, word.end - back, word.end) !== undefined) return word.end - back
  }
  return undefined
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

/** 김가온 씨, 김가온씨, 김씨, A씨, ㄱ씨, 김모씨, A군: the honorific stands at `cut`. */
function calledName(text: string, words: Words, word: Word, cut: number, finds: NameFind[]): void {
  if (cut > word.start) {
    called(text, word.start, cut, cut, finds)
    return
  }
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return
  if (before.end - before.start === 1 && text.charAt(before.start) === '모') {
    // 김 모 씨
    const surname = wordAt(words, word.index - 2)
    if (surname === undefined || surname.end - surname.start !== 1) return
    if (surnameWeight(text.charCodeAt(surname.start)) === 0) return
    const name = text.slice(surname.start, cut + 1)
    push(finds, { kind: 'printed', start: surname.start, end: cut + 1, name, heads: [] })
    return
  }
  called(text, before.start, before.end, cut, finds)
}

function called(text: string, start: number, nameEnd: number, cut: number, finds: NameFind[]): void {
  const length = nameEnd - start
  const end = cut + 1
  if (length > 4) return
  const name = text.slice(start, nameEnd)
  if (isLetterName(text, start, nameEnd) || isWithheld(text, start, nameEnd)) {
    // A(60)씨 is A씨
    const space = text.charAt(nameEnd) === ' ' ? ' ' : ''
    push(finds, { kind: 'printed', start, end, name: `${name}${space}${text.charAt(cut)}`, heads: [] })
    return
  }
  if (text.charAt(cut) !== SSI) {
    if (length !== 3 || nameShape(text, start, nameEnd) < STRONG) return
    push(finds, { kind: 'full', start, end, name, heads: [] })
    return
  }
  if ((length === 1 && surnameWeight(text.charCodeAt(start)) > 0) || (length === 2 && LONG_SURNAMES.has(name))) {
    push(finds, { kind: 'short', start, end, name, heads: [] })
  } else if (canBeName(text, start, nameEnd)) {
    push(finds, { kind: 'full', start, end, name, heads: [] })
  }
}

const GOVERNMENT = '정부'

/** 한가온 정부: a government bears its president's name. */
function governmentOf(text: string, words: Words, word: Word, finds: NameFind[]): void {
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space || nameShape(text, before.start, before.end) < STRONG) return
  push(finds, { ...full(text, before, before.end), heads: ['대통령'] })
}

interface TitleAt {
  head: string
  start: number
  end: number
  /** 은, 는, 이, 가 or 도 follows: a sentence says what its bearer does. */
  acts: boolean
}

/** A title, and the name that belongs to it: left of it, or right of it where none is left. */
function titledName(text: string, words: Words, word: Word, marks: number, finds: NameFind[]): void {
  const title = titleOf(text, word, marks)
  if (title === undefined) return
  const { head, start, end } = title
  if (head === GOVERNMENT) {
    governmentOf(text, words, word, finds)
    return
  }
  // 김가온기자
  if (
    start > word.start &&
    start - word.start < 4 &&
    nameShape(text, word.start, start) >= (head === '시장' ? SURE : STRONG)
  ) {
    const name = text.slice(word.start, start)
    push(finds, { kind: 'full', start: word.start, end, name, heads: [head], title: head })
    return
  }
  // 위원장을 맡은: the office of whom the sentence spoke last
  const next = wordAt(words, word.index + 1)
  if (end < word.end && next !== undefined && text.charAt(next.start) === '맡') {
    finds[finds.length - 1]?.heads.push(head)
    return
  }
  // 한가온 4·16재단 이사장
  if (word.gap === Gap.space || word.gap === Gap.dot) {
    if (leftName(text, words, word, title, finds) || foreignName(text, words, word, title, finds)) return
  }
  if (end === word.end) rightName(text, word, next, head, finds)
}

function titleOf(text: string, word: Word, marks: number): TitleAt | undefined {
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
function isMarket(word: Word, title: TitleAt): boolean {
  return title.head === '시장' && title.start === word.start
}

function leftName(text: string, words: Words, last: Word, title: TitleAt, finds: NameFind[]): boolean {
  let weak: Word | undefined
  let surname: Word | undefined
  let near = true
  for (let left = last.index - 1; left >= 0 && left >= last.index - REACH; left--) {
    const word = wordAt(words, left)
    if (word === undefined) break
    const length = word.end - word.start
    if (near && (length === 1 ? isPlainSurname(text, words, word) : length === 2 && isLongSurname(text, word))) {
      // 유승민 국민의힘 전 의원: 전 is a surname only where no name stands further left
      // 젠슨 황 최고경영자
      if (isBehindFirstName(text, words, word)) return false
      if (!isModifier(text, word) || !isBehindOffice(text, words, word)) {
        bySurname(text, word, last, title, finds)
        return true
      }
      surname = word
    }
    // 기시다 후미오 총리 begins like a Korean name
    if (isFirstName(text, word)) return false
    const shape = nameShape(text, word.start, word.end)
    const unusual =
      shape === 0 &&
      title.acts &&
      (near || (isFrequentSurname(text.charCodeAt(word.start)) && word.gap !== Gap.space)) &&
      isUnusualName(text, word.start, word.end) &&
      !isBehindFirstName(text, words, word)
    if ((shape >= (near ? PLAIN : STRONG) || unusual) && !isBodyBehindName(text, words, word)) {
      bearer(text, words, word, last, title, finds)
      return true
    }
    if (shape === WEAK && weak === undefined) weak = word
    if ((word.gap !== Gap.space && word.gap !== Gap.dot) || !isOfficeWord(text, word)) break
    if (!near && isMarket(last, title)) break
    near = near && isModifier(text, word)
  }
  if (weak !== undefined) bearer(text, words, weak, last, title, finds)
  else if (surname !== undefined) bySurname(text, surname, last, title, finds)
  // 트럼프 전 대통령 may be a foreign name all the same
  return weak !== undefined
}

/** 한 시장, 정 전 대표. */
function bySurname(text: string, word: Word, last: Word, title: TitleAt, finds: NameFind[]): void {
  const name = text.slice(word.start, word.end)
  const find: NameFind = {
    kind: 'short',
    start: word.start,
    end: title.end,
    name,
    heads: [title.head],
    title: text.slice(last.start, title.end),
  }
  if (word.index < last.index - 1) find.modified = true
  push(finds, find)
}

function isBehindFirstName(text: string, words: Words, word: Word): boolean {
  const before = wordAt(words, word.index - 1)
  return before !== undefined && before.end - before.start > 1 && isFirstName(text, before)
}

function isBehindOffice(text: string, words: Words, word: Word): boolean {
  const before = wordAt(words, word.index - 1)
  return before !== undefined && word.gap === Gap.space && before.end - before.start > 1 && isOfficeWord(text, before)
}

/** Last syllables that bodies and places share with names: 한빛시, 가온군, 누리대, 한빛청. */
const BODY_LAST = letterSet('시군구도대청원사부')

/** 오나래 한빛시 하천과장: a city built like a name, behind a word that is one. */
function isBodyBehindName(text: string, words: Words, word: Word): boolean {
  if (word.gap !== Gap.space || !BODY_LAST.has(text.charCodeAt(word.end - 1))) return false
  const before = wordAt(words, word.index - 1)
  return before !== undefined && nameShape(text, before.start, before.end) >= STRONG
}

function isLongSurname(text: string, word: Word): boolean {
  return isLongSurnameIn(text, word.start, word.end)
}
const isLongSurnameIn = inText(LONG_SURNAMES)

/** A lone syllable that is a surname. 정청래 전 대표, 정 전 대표: 전 is none after a name or a surname. */
function isPlainSurname(text: string, words: Words, word: Word): boolean {
  if (!mayStandAlone(text.charCodeAt(word.start))) return false
  if (!isModifier(text, word)) return true
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return true
  if (before.end - before.start === 1 && surnameWeight(text.charCodeAt(before.start)) > 0) return false
  return nameShape(text, before.start, before.end) < WEAK
}

function isModifier(text: string, word: Word): boolean {
  return isTitleModifier(text, word.start, word.end)
}
const isTitleModifier = inText(TITLE_MODIFIERS)

/** Last syllables of words that are no part of an organization's name: particles, verbs in their adnominal form. */
const NO_OFFICE = letterSet('은는을를며한된할던긴난든올될해돼뒤후및등중의에와들')
/** The same, in short words alone: longer ones are companies, 카드고릴라. */
const NO_SHORT_OFFICE = letterSet('게면라온린본쓴낸')
/** Offices that end in one of these syllables all the same. */
const OFFICE_TAILS = new Set([
  '은행',
  '대한',
  '유한',
  '한은',
  '산은',
  '수은',
  '기은',
  '상의',
  '슬라',
  '델라',
  '릴라',
  '콜라',
])

/** Provinces end like a word with 도. */
const PROVINCE = '도'.charCodeAt(0)
const PROVINCES = wordSet('경기도 강원도 충청도 전라도 경상도 제주도 충북도 충남도 전북도 전남도 경북도 경남도 한반도')

function isOfficeWord(text: string, word: Word): boolean {
  const last = text.charCodeAt(word.end - 1)
  if (NO_OFFICE.has(last) || (word.end - word.start <= 3 && NO_SHORT_OFFICE.has(last))) {
    // 은행, 일본, 바이든, 테슬라
    const tail = text.slice(word.end - 2, word.end)
    return OFFICE_TAILS.has(tail) || isPlace(text, word) || isKnownName(text, word)
  }
  if (last === PROVINCE && PROVINCES.has(text.slice(word.end - 3, word.end))) return true
  return !mayAct(text, word.start, word.end)
}

/** The name bears the title; so do the names that middle dots join to it: 이도담·박새나 최고위원. */
function bearer(text: string, words: Words, name: Word, last: Word, title: TitleAt, finds: NameFind[]): void {
  const find = withTitle(text, words, name, name, last, title)
  push(finds, find)
  for (let word = name; word.gap === Gap.dot; ) {
    const before = wordAt(words, word.index - 1)
    if (before === undefined || nameShape(text, before.start, before.end) < WEAK) break
    const shared = { ...full(text, before, before.end), heads: [title.head] }
    push(finds, find.title === undefined ? shared : { ...shared, title: find.title })
    word = before
  }
}

function isTitle(text: string, word: Word): boolean {
  return findTitle(text, word.start, word.end) !== undefined
}

const AND = '겸'

function hasAnd(text: string, words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (text.slice(words.starts[at], words.ends[at]) === AND) return true
  return false
}

/** A full name from `first` to `to`, with the title that ends in `last` and what stands between them. */
function withTitle(text: string, words: Words, first: Word, to: Word, last: Word, title: TitleAt): NameFind {
  const name = text.slice(first.start, to.end)
  const find: NameFind = { kind: 'full', start: first.start, end: title.end, name, heads: [title.head] }
  let from = last
  for (let at = last.index - 1; at > to.index; at--) {
    const before = wordAt(words, at)
    if (before === undefined) break
    // 4·16재단이사장, 전 대표, 장관 후보자
    if (from.gap === Gap.dot || isModifier(text, before) || isTitle(text, before)) from = before
    else if (text.slice(before.start, before.end) === AND) {
      // 부총리 겸 기획재정부 장관
      from = wordAt(words, Math.max(to.index + 1, at - 1)) ?? from
      break
    } else if (!hasAnd(text, words, to.index, at)) break
  }
  find.title = text.slice(from.start, title.end)
  let office = wordAt(words, to.index + 1)
  if (office !== undefined && isModifier(text, office)) office = wordAt(words, to.index + 2)
  const officeEnd = words.ends[from.index - 1]
  if (office !== undefined && office.index < from.index && officeEnd !== undefined) {
    find.organization = text.slice(office.start, officeEnd)
  }
  return find
}

/** 도널드 트럼프 미국 대통령, 로잘리나 휴(Rosalina Hiu) 씨게이트 부사장, 트럼프 대통령. */
function foreignName(text: string, words: Words, last: Word, title: TitleAt, finds: NameFind[]): boolean {
  const phrase: Word[] = [last]
  for (let first = last; (first.gap === Gap.space || first.gap === Gap.dot) && phrase.length <= REACH; ) {
    const before = wordAt(words, first.index - 1)
    if (before === undefined || !isOfficeWord(text, before)) break
    phrase.unshift(before)
    first = before
  }
  for (let at = 0; at + 2 < phrase.length; at++) {
    const word = phrase[at]
    const next = phrase[at + 1]
    if (word === undefined || next === undefined || !isForeignName(text, words, word, next, at + 3 === phrase.length))
      continue
    // 회의론자 피터 시프: the name begins at its given name
    if (!isFirstName(text, word) && isFirstName(text, next) && at + 3 < phrase.length) continue
    push(finds, withTitle(text, words, word, next, last, title))
    return true
  }
  // 젤렌스키 우크라이나 대통령, 후헝화 충칭시장, 트럼프 대통령
  let near = phrase.length - 2
  while (near > 0 && isBetween(text, phrase[near])) near--
  const word = phrase[near]
  if (word === undefined || word === last || word.end - word.start > LONGEST_SINGLE) return false
  if (isForeign(text, word, LONGEST_SINGLE) && isOffice(title.head) && !isMarket(last, title)) {
    push(finds, withTitle(text, words, word, word, last, title))
    return true
  }
  if (near < phrase.length - 2 && !isModifier(text, phrase[near + 1] ?? last)) return false
  push(finds, { ...withTitle(text, words, word, word, last, title), kind: 'part' })
  return false
}

/** 크리스토두리데스 */
const LONGEST_SINGLE = 9

function isForeignName(text: string, words: Words, word: Word, next: Word, isNext: boolean): boolean {
  if (next.gap !== Gap.space) return false
  if (latinNameLength(text, words, next) === 2) return true
  if (isPlace(text, next) || isModifier(text, next)) return false
  // 팻 라이더: short given names are words too
  if (isFirstName(text, word)) return word.end - word.start > 1 || mayBeForeign(text, next)
  return isForeign(text, word) && (isForeign(text, next, LONGEST_SINGLE) || (isNext && mayBeForeign(text, next)))
}

function isBetween(text: string, word: Word | undefined): boolean {
  return word !== undefined && (isModifier(text, word) || isPlace(text, word))
}

/** 가수 김가온, 대표 한가온: the name follows its title. */
function rightName(text: string, word: Word, next: Word | undefined, head: string, finds: NameFind[]): void {
  if (next === undefined || next.gap !== Gap.space || surnameWeight(text.charCodeAt(next.start)) < 2) return
  for (const split of nounSplits(text, next.start, next.end)) {
    if (nameShape(text, next.start, split.end) < SURE) continue
    const title = text.slice(word.start, word.end)
    const name = text.slice(next.start, split.end)
    push(finds, { kind: 'full', start: next.start, end: split.end, name, heads: [head], title })
    return
  }
}
