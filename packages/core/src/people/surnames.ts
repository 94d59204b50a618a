import { letterSet, wordSet } from '../language/word-set.ts'

/** One-syllable surnames (성씨) that a news page meets every day. */
const COMMON =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구민진나지엄원채천방공현함변염여추도소석선설마길연위표명기'

/** Surnames that exist but are far more often something else at the head of a word. */
const RARE = '반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감호동범라음빈견팽평승계'

/** Two-syllable surnames (복성). */
export const LONG_SURNAMES: ReadonlySet<string> = wordSet('남궁 황보 제갈 사공 선우 서문 독고 동방 어금 망절 강전 장곡')

const WEIGHT: ReadonlyMap<number, 1 | 2> = new Map([
  ...[...RARE].map((syllable): [number, 1] => [syllable.charCodeAt(0), 1]),
  ...[...COMMON].map((syllable): [number, 2] => [syllable.charCodeAt(0), 2]),
])

/** 2 for a common surname, 1 for a rare one, 0 for any other code unit. */
export function surnameWeight(code: number): 0 | 1 | 2 {
  return WEIGHT.get(code) ?? 0
}

/**
 * Surnames that are nothing else when they stand alone before a title. The others may be a determiner or an adverb:
 * 이 대표 (this), 한 의원 (one), 전 시장 (former), 정 대표 …
 */
const SURE = letterSet('김박최강조윤장임오서권황안송류홍문손배백허심곽채변염엄추탁하')

/** Whether a lone syllable before a title may be a surname: 탁 비서관, but not 시 과장 or 부 대변인. */
export function mayStandAlone(code: number): boolean {
  return (WEIGHT.get(code) ?? 0) > 0 && !OTHERWISE.has(code)
}
const OTHERWISE = letterSet('부국가사동호편예어은')

/** Whether a lone syllable before a title can only be a surname: 김 대표, but not 이 대표 or 한 대표. */
export function isSureSurname(code: number): boolean {
  return SURE.has(code)
}

/** The surnames that nine in ten Koreans bear. */
const FREQUENT = letterSet('김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남')

/** Whether a surname is so frequent that a word built like a full name with it most likely is one. */
export function isFrequentSurname(code: number): boolean {
  return FREQUENT.has(code)
}
