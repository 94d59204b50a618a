import { isSyllable } from '../language/hangul.ts'
import { wordSet } from '../language/word-set.ts'
import type { SpeechSpan } from './speech-spans.ts'

/**
 * What the words behind a closing mark make of the quotation.
 * - `say` "…"고 말했다, "…"라고 답했다
 * - `chain` "…"며, "…"라면서: the same speaker goes on
 * - `that` "…"는 설명, "…"라는 글: a noun follows
 * - `list` "…" 등의 반응
 * - `copula` "…"였다
 * - `case` "…"를: the quotation is a noun of the sentence
 * - `none` nothing: a space, a full stop, an end
 */
type TailKind = 'say' | 'chain' | 'that' | 'list' | 'copula' | 'case' | 'none'

/** The tail, and where the words after it begin. */
export interface Tail {
  kind: TailKind
  end: number
}

const row = (kind: TailKind, tails: string): [string, TailKind][] => tails.split(' ').map((tail) => [tail, kind])

/** Quoting particles (인용 조사) and what else is glued to a closing mark, by kind. */
const GLUED: ReadonlyMap<string, TailKind> = new Map([
  ...row('say', '고 라고 이라고 고도 라고도 이라고도 고만 라고만 이라고만 고까지 라고까지 고는 라고는 이라고는 고서'),
  ...row('say', '이라 라 라고요 하고 냐고 다고 자고'),
  ...row('chain', '며 라며 이라며 면서 라면서 이라면서 면서도 라면서도 이라면서도 이면서 라며서 하며 하면서 며도'),
  ...row('chain', '라더니 이라더니 라지만 이라지만 지만'),
  ...row('that', '는 라는 이라는 란 이란 던 라던 이라던 라는데 는데 란다'),
  ...row('copula', '다 이다 였다 이었다 입니다 이었습니다 였습니다 이에요 예요'),
])

/** The same particles a space apart, as some writers print them. 고 and 는 alone are other words there. */
const SPACED = wordSet('라고 이라고 라며 이라며 라면서 이라면서 며 면서 라는 이라는 하고 하며 하면서 라고도 이라고도')

/** Verbs of saying without a particle before them, for it got lost: "…" 지적했다. With 고, a space apart: "…" 고 말했다. */
const BARE_VERB =
  /^(?:고 )?(?:이렇게 )?(?:(?:말|얘기|이야기|지적|주장|강조|설명|반박|비판|전|호소|토로|답|당부|촉구)(?:를 )?했(?:다|습니다)|밝혔|덧붙였|외쳤)/u

const LIST = '등'
const LONGEST_TAIL = 8

/** Reads what stands behind a closing mark, from `at` on. */
export function readTail(text: string, at: number): Tail {
  const end = syllablesEnd(text, at)
  return end > at ? gluedTail(text.slice(at, end), at) : spacedTail(text, at)
}

function syllablesEnd(text: string, at: number): number {
  let end = at
  while (end < at + LONGEST_TAIL && isSyllable(text.charCodeAt(end))) end++
  return end
}

function gluedTail(word: string, at: number): Tail {
  const kind = GLUED.get(word)
  if (kind !== undefined) return { kind, end: at + word.length }
  if (word.startsWith(LIST)) return { kind: 'list', end: at }
  // 고말했다, 이라고강조했다: the verb is glued to its particle
  for (let length = 3; length > 0; length--) {
    const glued = word.length > length + 1 ? GLUED.get(word.slice(0, length)) : undefined
    if (glued === 'say' || glued === 'chain') return { kind: glued, end: at + length }
  }
  return { kind: 'case', end: at }
}

function spacedTail(text: string, at: number): Tail {
  let next = at
  while (next < at + LONGEST_TAIL && (text.charAt(next) === ' ' || text.charAt(next) === ',')) next++
  if (next === at) return { kind: 'none', end: at }
  if (text.startsWith(LIST, next) && LIST_END.has(text.charAt(next + 1))) return { kind: 'list', end: next }
  const end = syllablesEnd(text, next)
  const word = text.slice(next, end)
  if (SPACED.has(word)) return { kind: GLUED.get(word) ?? 'say', end }
  if (BARE_VERB.test(text.slice(next, next + 18))) return { kind: 'say', end: word === '고' ? end : next }
  return { kind: 'none', end: at }
}
/** What may follow 등: 등의, 등을, 등으로, 등이라고. */
const LIST_END = new Set([' ', '', '의', '을', '으', '이'])

/** What stands behind the last of quotations that follow one another, "…", "…" 등의 반응, and which is the last. */
export function groupTail(text: string, spans: readonly SpeechSpan[], first: number): { tail: Tail; last: number } {
  for (let last = first; ; last++) {
    const span = spans[last]
    const tail = span === undefined ? undefined : readTail(text, span.close)
    if (span === undefined || tail === undefined) return { tail: { kind: 'none', end: text.length }, last }
    const next = spans[last + 1]
    if (tail.kind !== 'none' || next === undefined || next.open - span.close > 4) return { tail, last }
    if (!/^[\s,·/]*$/u.test(text.slice(span.close, next.open))) return { tail, last }
  }
}

/** "…" 등으로 규정했다, "…" 등을 강조했다: what is listed is said. `from` is where 등 stands. */
export function isListSaid(text: string, from: number, end: number): boolean {
  return LIST_SAID.test(text.slice(from, Math.min(end, from + 24)))
}
const LIST_SAID =
  /^등(?:으로|을|이라고|이라며)? (?:\S{1,8} ){0,2}(?:규정|강조|비판|주장|설명|지적|언급|비난|표현|말했|말하|밝|외쳤|외치|외친|덧붙|요구|촉구|소리|항의|평가|토로|호소)/u
