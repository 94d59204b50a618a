import { inText, letterSet } from '../../language/word-set.ts'
import { isBehindFirstName, isFirstName } from '../foreign-names.ts'
import { isUnusualName, nameShape } from '../name-shape.ts'
import { isFrequentSurname, LONG_SURNAMES, mayStandAlone, surnameWeight } from '../surnames.ts'
import { Gap, type Word, type Words, wordAt } from '../words.ts'
import { addBearer } from './bearer.ts'
import { isModifier, isOfficeWord, REACH } from './between.ts'
import { addFind, type NameFind, PLAIN, type Scan, STRONG, WEAK } from './name-find.ts'
import { isMarket, type TitleAt } from './title-at.ts'

/**
 * Looks for a Korean name left of its title, word by word: 한가온 시장, 한가온 4·16재단 이사장, 한 시장. `last` is the word
 * with the title. Answers whether the search is over.
 */
export function leftName(scan: Scan, last: Word, title: TitleAt): boolean {
  const { text, words } = scan
  let weak: Word | undefined
  let surname: Word | undefined
  /** Nothing but modifiers stands between the word and the title. */
  let near = true
  for (let left = last.index - 1; left >= 0 && left >= last.index - REACH; left--) {
    const word = wordAt(words, left)
    if (word === undefined) break
    if (near && isSurname(text, words, word)) {
      // 젠슨 황 최고경영자
      if (isBehindFirstName(text, words, word)) return false
      // 유승민 국민의힘 전 의원: 전 is a surname only where no name stands further left
      if (!isModifier(text, word) || !isBehindOffice(text, words, word)) {
        addSurname(scan, word, last, title)
        return true
      }
      surname = word
    }
    // 기시다 후미오 총리 begins like a Korean name
    if (isFirstName(text, word)) return false
    const shape = nameShape(text, word.start, word.end)
    const named = shape >= (near ? PLAIN : STRONG) || (shape === 0 && title.acts && isUnusual(text, words, word, near))
    if (named && !isBodyBehindName(text, words, word)) {
      addBearer(scan, word, last, title)
      return true
    }
    if (shape === WEAK && weak === undefined) weak = word
    if ((word.gap !== Gap.space && word.gap !== Gap.dot) || !isOfficeWord(text, word)) break
    if (!near && isMarket(last, title)) break
    // 5·18재단 이사장: the body's name is one, though a dot parts it
    near = near && (isModifier(text, word) || words.gaps[left + 1] === Gap.dot)
  }
  if (weak !== undefined) addBearer(scan, weak, last, title)
  else if (surname !== undefined) addSurname(scan, surname, last, title)
  // 트럼프 전 대통령 may be a foreign name all the same
  return weak !== undefined
}

/** 한 시장, 정 전 대표. */
function addSurname({ text, finds }: Scan, word: Word, last: Word, title: TitleAt): void {
  const find: NameFind = {
    kind: 'short',
    start: word.start,
    end: title.end,
    name: text.slice(word.start, word.end),
    heads: [title.head],
    title: text.slice(last.start, title.end),
  }
  if (word.index < last.index - 1) find.modified = true
  addFind(finds, find)
}

function isSurname(text: string, words: Words, word: Word): boolean {
  const length = word.end - word.start
  return length === 1 ? isPlainSurname(text, words, word) : length === 2 && isLongSurname(text, word.start, word.end)
}
const isLongSurname = inText(LONG_SURNAMES)

/** A lone syllable that is a surname. 정청래 전 대표, 정 전 대표: 전 is none after a name or a surname. */
function isPlainSurname(text: string, words: Words, word: Word): boolean {
  if (!mayStandAlone(text.charCodeAt(word.start))) return false
  if (!isModifier(text, word)) return true
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return true
  if (before.end - before.start === 1 && surnameWeight(text.charCodeAt(before.start)) > 0) return false
  return nameShape(text, before.start, before.end) < WEAK
}

/** 박대출 의원은: a name of rare syllables, next to its title or with a frequent surname. */
function isUnusual(text: string, words: Words, word: Word, near: boolean): boolean {
  return (
    (near || (isFrequentSurname(text.charCodeAt(word.start)) && word.gap !== Gap.space)) &&
    isUnusualName(text, word.start, word.end) &&
    !isBehindFirstName(text, words, word)
  )
}

function isBehindOffice(text: string, words: Words, word: Word): boolean {
  const before = wordAt(words, word.index - 1)
  return before !== undefined && word.gap === Gap.space && before.end - before.start > 1 && isOfficeWord(text, before)
}

/** Last syllables that bodies and places share with names: 한빛시, 가온군, 누리대, 한빛청. */
const BODY_LAST = letterSet('시군구도대청원사부')

/** 오나래 한빛시 하천과장, 전 문화청 장관: a body built like a name, behind a word that is one, or behind 전. */
function isBodyBehindName(text: string, words: Words, word: Word): boolean {
  if (word.gap !== Gap.space || !BODY_LAST.has(text.charCodeAt(word.end - 1))) return false
  const before = wordAt(words, word.index - 1)
  if (before === undefined) return false
  return isModifier(text, before) || nameShape(text, before.start, before.end) >= STRONG
}
