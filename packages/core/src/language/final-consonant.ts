/** Whether a syllable ends in a consonant, 받침: 은, 을 and 과 follow one, 를 and 와 follow none. */
export function hasFinalConsonant(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 !== 0
}
