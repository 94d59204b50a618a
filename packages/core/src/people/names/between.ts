import { inText, letterSet, wordSet } from '../../language/word-set.ts'
import { isKnownName, isPlace } from '../foreign-names.ts'
import { mayAct } from '../particles.ts'
import { TITLE_MODIFIERS } from '../titles.ts'
import type { Word } from '../words.ts'

/** How many words before its title a name may stand, its organization between them. */
export const REACH = 7

/** 전, 수석: a word that goes with the title behind it. */
export function isModifier(text: string, word: Word): boolean {
  return isTitleModifier(text, word.start, word.end)
}
const isTitleModifier = inText(TITLE_MODIFIERS)

/** Last syllables of words that are no part of an organization's name: particles, verbs in their adnominal form. */
const NO_OFFICE = letterSet('은는을를며한된할던긴난든올될해돼뒤후및등중의에와들')
/** The same, in short words alone: longer ones are companies, 카드고릴라. */
const NO_SHORT_OFFICE = letterSet('게면라온린본쓴낸')
/** Offices that end in one of these syllables all the same. */
const OFFICE_TAILS = wordSet('은행 대한 유한 한은 산은 수은 기은 상의 슬라 델라 릴라 콜라')

/** Provinces end like a word with 도. */
const PROVINCE = '도'.charCodeAt(0)
const PROVINCES = wordSet('경기도 강원도 충청도 전라도 경상도 제주도 충북도 충남도 전북도 전남도 경북도 경남도 한반도')

/** 한빛시, 교육부, 4: a word that may be of the organization between a name and its title. */
export function isOfficeWord(text: string, word: Word): boolean {
  const last = text.charCodeAt(word.end - 1)
  if (NO_OFFICE.has(last) || (word.end - word.start <= 3 && NO_SHORT_OFFICE.has(last))) {
    // 은행, 일본, 바이든, 테슬라
    const tail = text.slice(word.end - 2, word.end)
    return OFFICE_TAILS.has(tail) || isPlace(text, word) || isKnownName(text, word)
  }
  if (last === PROVINCE && PROVINCES.has(text.slice(word.end - 3, word.end))) return true
  // 인도 and 곤도 read as nouns with 도
  return !mayAct(text, word.start, word.end) || isPlace(text, word) || isKnownName(text, word)
}
