import {
  isBehindFirstName,
  isFirstName,
  isForeign,
  isOffice,
  isPlace,
  latinNameLength,
  mayBeForeign,
} from '../foreign-names.ts'
import { Gap, type Word, type Words, wordAt } from '../words.ts'
import { withTitle } from './bearer.ts'
import { isModifier, isOfficeWord, REACH } from './between.ts'
import { addFind, type Scan } from './name-find.ts'
import { isMarket, type TitleAt } from './title-at.ts'

/** As long as a foreign name of one word may be: 크리스토두리데스 */
const LONGEST_SINGLE = 9

/**
 * Looks for a foreign name left of its title: 도널드 트럼프 미국 대통령, 로잘리나 휴(Rosalina Hiu) 씨게이트 부사장,
 * 트럼프 대통령. Answers whether one is sure.
 */
export function foreignName(scan: Scan, last: Word, title: TitleAt): boolean {
  const phrase = phraseBefore(scan, last)
  return twoWords(scan, phrase, last, title) || oneWord(scan, phrase, last, title)
}

/** The words that may belong to the title, from the left, the title's own last. */
function phraseBefore({ text, words }: Pick<Scan, 'text' | 'words'>, last: Word): Word[] {
  const phrase: Word[] = [last]
  for (let first = last; (first.gap === Gap.space || first.gap === Gap.dot) && phrase.length <= REACH; ) {
    const before = wordAt(words, first.index - 1)
    if (before === undefined || !(isOfficeWord(text, before) || isBehindFirstName(text, words, before))) break
    phrase.unshift(before)
    first = before
  }
  return phrase
}

/** 도널드 트럼프 미국 대통령. */
function twoWords(scan: Scan, phrase: readonly Word[], last: Word, title: TitleAt): boolean {
  const { text, words, finds } = scan
  for (let at = 0; at + 2 < phrase.length; at++) {
    const word = phrase[at]
    const next = phrase[at + 1]
    if (word === undefined || next === undefined) continue
    const nextToTitle = at + 3 === phrase.length
    if (!isForeignName(text, words, word, next, nextToTitle)) continue
    // 회의론자 피터 시프: the name begins at its given name
    if (!nextToTitle && !isFirstName(text, word) && isFirstName(text, next)) continue
    addFind(finds, withTitle(scan, word, next, last, title))
    return true
  }
  return false
}

/** 젤렌스키 우크라이나 대통령, 후헝화 충칭시장, 트럼프 대통령; `part` where another mention must tell that it is a name. */
function oneWord(scan: Scan, phrase: readonly Word[], last: Word, title: TitleAt): boolean {
  const { text, finds } = scan
  let near = phrase.length - 2
  while (near > 0 && isBetween(text, phrase[near])) near--
  const word = phrase[near]
  if (word === undefined || word === last || word.end - word.start > LONGEST_SINGLE) return false
  if (isForeign(text, word, LONGEST_SINGLE) && isOffice(title.head) && !isMarket(last, title)) {
    addFind(finds, withTitle(scan, word, word, last, title))
    return true
  }
  if (near < phrase.length - 2 && !isModifier(text, phrase[near + 1] ?? last)) return false
  addFind(finds, { ...withTitle(scan, word, word, last, title), kind: 'part' })
  return false
}

function isForeignName(text: string, words: Words, word: Word, next: Word, nextToTitle: boolean): boolean {
  if (next.gap !== Gap.space) return false
  if (latinNameLength(text, words, next) === 2) return true
  if (isPlace(text, next) || isModifier(text, next)) return false
  // 팻 라이더: short given names are words too
  if (isFirstName(text, word)) return word.end - word.start > 1 || mayBeForeign(text, next)
  return isForeign(text, word) && (isForeign(text, next, LONGEST_SINGLE) || (nextToTitle && mayBeForeign(text, next)))
}

function isBetween(text: string, word: Word | undefined): boolean {
  return word !== undefined && (isModifier(text, word) || isPlace(text, word))
}
