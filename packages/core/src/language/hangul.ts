const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
const VOWELS = 21
const FINAL_RIEUL = 8

/** Whether a code unit is a whole Hangul syllable (가 to 힣). */
export function isSyllable(code: number): boolean {
  return code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
}

/** Whether a syllable ends in a consonant (받침): 장 does, 수 does not. Particles choose their form by it. */
export function hasFinal(code: number): boolean {
  return isSyllable(code) && (code - FIRST_SYLLABLE) % FINALS !== 0
}

/** Whether a syllable ends in ㄹ, after which 로 stands where 으로 is expected. */
export function hasRieul(code: number): boolean {
  return isSyllable(code) && (code - FIRST_SYLLABLE) % FINALS === FINAL_RIEUL
}

/** Of what letters a syllable is made, each by its place in Unicode's order: 초성, 중성, and 종성, 0 where it has none. */
export function lettersOf(code: number): { first: number; vowel: number; final: number } {
  const at = code - FIRST_SYLLABLE
  return { first: Math.floor(at / (VOWELS * FINALS)), vowel: Math.floor(at / FINALS) % VOWELS, final: at % FINALS }
}
