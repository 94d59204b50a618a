import { isSyllable } from '../language/hangul.ts'
import { letterSet } from '../language/word-set.ts'
import { firstWeight, lastWeight } from './given-names.ts'
import { isEverydayWord, isLookalike } from './name-lookalikes.ts'
import { isFrequentSurname, LONG_SURNAMES, surnameWeight } from './surnames.ts'

/**
 * How much `text.slice(start, end)` is built like a Korean full name: 0 not at all, 3 to 6 by how usual its surname
 * and syllables are. A name of two syllables (강훈) gets 2 at most.
 */
export function nameShape(text: string, start: number, end: number): number {
  const length = end - start
  if (length < 2 || length > 4) return 0
  const surname = surnameWeight(text.charCodeAt(start))
  if (length === 4) {
    if (LONG_SURNAMES.has(text.slice(start, start + 2))) return isGiven(text, start + 2) ? 6 : 0
    return isDoubleSurname(text, start) ? 4 : 0
  }
  if (surname === 0) return 0
  const last = lastWeight(text.charCodeAt(end - 1))
  if (last === 0) return 0
  if (length === 2) return surname === 2 && last === 2 && !isLookalike(text.slice(start, end)) ? 2 : 0
  const first = firstWeight(text.charCodeAt(start + 1))
  if (first === 0 || isLookalike(text.slice(start, end))) return 0
  return surname + first + last
}

/**
 * Whether `text.slice(start, end)` can be a full name at all: for places where what follows leaves little doubt, an age
 * or 씨, so that unusual names pass (남견우).
 */
export function canBeName(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 4) return LONG_SURNAMES.has(text.slice(start, start + 2))
  if (length !== 2 && length !== 3) return false
  const surname = surnameWeight(text.charCodeAt(start))
  if (surname === 0 || !isSyllable(text.charCodeAt(end - 1)) || isEverydayWord(text.slice(start, end))) return false
  return length === 3 || (surname === 2 && lastWeight(text.charCodeAt(end - 1)) > 0)
}

/** 박대출, 김녹영: a common surname with a given name of which one syllable is rare. */
export function isUnusualName(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || surnameWeight(text.charCodeAt(start)) < 2) return false
  if (firstWeight(text.charCodeAt(start + 1)) === 0 && lastWeight(text.charCodeAt(end - 1)) === 0) return false
  if (!isSyllable(text.charCodeAt(start + 1)) || !isSyllable(text.charCodeAt(end - 1))) return false
  return !isLookalike(text.slice(start, end)) && !NO_LAST.has(text.charCodeAt(end - 1))
}
/** Last syllables of bodies, groups and places rather than of names: 민주당, 주민들, 마포역. */
const NO_LAST = letterSet(
  '당들부처청시군구역과팀측사원회단소장점집층급권계업품제형용별적어려에엔는고게면며가를을던할될된브',
)

/** 양이원영: both parents' surnames, then a given name of usual syllables. */
function isDoubleSurname(text: string, start: number): boolean {
  if (!isFrequentSurname(text.charCodeAt(start)) || !isFrequentSurname(text.charCodeAt(start + 1))) return false
  return firstWeight(text.charCodeAt(start + 2)) === 2 && lastWeight(text.charCodeAt(start + 3)) === 2
}

function isGiven(text: string, start: number): boolean {
  return firstWeight(text.charCodeAt(start)) > 0 && lastWeight(text.charCodeAt(start + 1)) > 0
}

/** 김모, 이모: a surname and 모, as printed for a person whose name is withheld. */
export function isWithheld(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.charCodeAt(end - 1) === MO && surnameWeight(text.charCodeAt(start)) === 2
}
const MO = '모'.charCodeAt(0)

/** A, B, ㄱ, ㄴ: the letter that stands for a person before 씨, 군, 양. */
export function isLetterName(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return (
    end - start === 1 && !isSyllable(code) && ((code >= 0x41 && code <= 0x5a) || (code >= 0x3131 && code <= 0x314e))
  )
}
