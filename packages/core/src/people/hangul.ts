const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
const FINALS = 28
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
