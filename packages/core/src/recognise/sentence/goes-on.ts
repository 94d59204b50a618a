import { hasFinal } from '../../language/hangul.ts'

/** How far from its end a line's last word begins at most. */
const REACH = 24
/** Endings that join a clause to the next, and particles that no noun looks like. */
const JOINS =
  /(?:에서|까지|부터|에게|에도|임에도|지만|는데|면서|[였았었했렸졌됐]고|으로|이어서|아서|어서|하기|되던|하던|[는며]|[고서며만데면로],)$/
/** 이어온, 지켜온; 기온, 체온 and 가온 are nouns. */
const HAS_DONE = /(?<![가고기보상수저체평])온$/
/** Nouns that end as a word with a particle does. */
const NOUN = /(?:결|경|성|안|일|전|통|학)과$/

/** Whether a line breaks off where its sentence goes on: …은, …하며, …높였고, */
export function goesOn(text: string): boolean {
  const end = text.slice(-REACH)
  const at = end.lastIndexOf(' ')
  const word = end.slice(at + 1)
  if (at < 0 || word.length < 2) return false
  return JOINS.test(word) || HAS_DONE.test(word) || endsInParticle(word)
}

/** 다리를, 마음과; not 마을, 효과: a particle goes by the letter before it. */
function endsInParticle(word: string): boolean {
  const closed = hasFinal(word.charCodeAt(word.length - 2))
  switch (word.at(-1)) {
    case '은':
    case '을':
      return closed
    case '과':
      return closed && !NOUN.test(word)
    case '를':
    case '와':
      return !closed
    default:
      return false
  }
}
