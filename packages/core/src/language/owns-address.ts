import { isSyllable, lettersOf } from './hangul.ts'

/** How the first consonant (초성) of a syllable is written in Latin letters, in the order of Unicode; ㅇ as its vowel. */
const FIRSTS = [
  'gkq',
  'gk',
  'n',
  'dt',
  'dt',
  'rln',
  'm',
  'bpv',
  'bp',
  's',
  's',
  '',
  'jcz',
  'j',
  'c',
  'k',
  't',
  'pf',
  'h',
]
/** How vowels (중성) begin: what a name's letter is where ㅇ is silent. */
const VOWEL_FIRSTS = [
  'a',
  'ae',
  'y',
  'y',
  'eou',
  'e',
  'y',
  'y',
  'o',
  'w',
  'w',
  'ow',
  'y',
  'uw',
  'w',
  'w',
  'w',
  'y',
  'eu',
  'eu',
  'iye',
]
/** Surnames whose letter is not their first sound's: 이 Lee, 임 Lim, 유 Ryu, 박 Park. */
const SURNAMES: Readonly<Record<string, string>> = {
  이: 'lyir',
  임: 'lyi',
  유: 'ylr',
  류: 'rly',
  노: 'nr',
  나: 'nr',
  라: 'rln',
}
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
]
const CONSONANTS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h']
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ')
/** Shorter beginnings of names stand in too many words. */
const LEAST = 3

/**
 * Whether the part of an address before the @ is made of the name: its initials (gdh@ or dhg@ for 김도현), or a syllable
 * of the given name (taetae@ for 강태현). Nothing is certain about it: it only chooses among writers.
 *
 * @example
 * ownsAddress('성도현', 'dhspeople@example.kr') //=> true
 * ownsAddress('김가온', 'dhspeople@example.kr') //=> false
 */
export function ownsAddress(name: string, email: string): boolean {
  const local = email
    .slice(0, email.indexOf('@'))
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  const [surname = '', ...given] = name
  if (given.length !== 2 || ![surname, ...given].every((syllable) => isSyllable(syllable.charCodeAt(0)))) return false
  const last = SURNAMES[surname] ?? initialsOf(surname)
  const [first = '', second = ''] = given.map(initialsOf)
  const hasAt = (at: number, ...letters: string[]): boolean =>
    letters.every((choice, i) => local.charAt(at + i) !== '' && choice.includes(local.charAt(at + i)))
  // gdh, gangdh; dhg, dhgang
  if (hasAt(0, last) && (hasAt(1, first, second) || hasAt(local.length - 2, first, second))) return true
  if (hasAt(0, first, second, last)) return true
  return given.some((syllable) => {
    const latin = romanise(syllable)
    return latin.length >= LEAST && local.includes(latin)
  })
}

function initialsOf(syllable: string): string {
  const { first, vowel } = lettersOf(syllable.charCodeAt(0))
  return FIRSTS[first] || (VOWEL_FIRSTS[vowel] ?? '')
}

/** The syllable by the national romanisation (국어의 로마자 표기법). */
function romanise(syllable: string): string {
  const { first, vowel, final } = lettersOf(syllable.charCodeAt(0))
  return (CONSONANTS[first] ?? '') + (VOWELS[vowel] ?? '') + (FINALS[final] ?? '')
}
