import { isSyllable } from '../people/hangul.ts'

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
export type TailKind = 'say' | 'chain' | 'that' | 'list' | 'copula' | 'case' | 'none'

/** The tail, and where the words after it begin. */
export interface Tail {
  kind: TailKind
  end: number
}

const row = (kind: TailKind, tails: string): [string, TailKind][] => tails.split(' ').map((tail) => [tail, kind])

/** Quoting particles (인용 조사) and what else is glued to a closing mark, by kind. */
const GLUED: ReadonlyMap<string, TailKind> = new Map([
  ...row(
    'say',
    '고 라고 이라고 고도 라고도 이라고도 고만 라고만 이라고만 고까지 라고까지 고는 라고는 이라고는 고서 이라 라 라고요 하고 냐고 다고 자고',
  ),
  ...row(
    'chain',
    '며 라며 이라며 면서 라면서 이라면서 면서도 라면서도 이라면서도 이면서 라며서 하며 하면서 며도 라더니 이라더니 라지만 이라지만 지만',
  ),
  ...row('that', '는 라는 이라는 란 이란 던 라던 이라던 라는데 는데 란다'),
  ...row('copula', '다 이다 였다 이었다 입니다 이었습니다 였습니다 이에요 예요'),
])

/** The same particles a space apart, as some writers print them. 고 and 는 alone are other words there. */
const SPACED: ReadonlySet<string> = new Set(
  '라고 이라고 라며 이라며 라면서 이라면서 며 면서 라는 이라는 하고 하며 하면서 라고도 이라고도'.split(' '),
)

const LIST = '등'

/** Reads what stands behind a closing mark, from `at` on. */
export function readTail(text: string, at: number): Tail {
  let end = at
  while (end < text.length && end < at + 8 && isSyllable(text.charCodeAt(end))) end++
  if (end > at) {
    const word = text.slice(at, end)
    const kind = GLUED.get(word)
    if (kind !== undefined) return { kind, end }
    if (word.startsWith(LIST)) return { kind: 'list', end: at }
    // 고말했다, 이라고강조했다: the verb is glued to its particle
    for (let length = 3; length > 0; length--) {
      const glued = GLUED.get(word.slice(0, length))
      if ((glued === 'say' || glued === 'chain') && word.length > length + 1) return { kind: glued, end: at + length }
    }
    return { kind: 'case', end: at }
  }
  let next = at
  while (next < text.length && (text.charAt(next) === ' ' || text.charAt(next) === ',')) next++
  if (next > at) {
    if (text.startsWith(LIST, next) && isListEnd(text, next + 1)) return { kind: 'list', end: next }
    end = next
    while (end < text.length && end < next + 6 && isSyllable(text.charCodeAt(end))) end++
    const word = text.slice(next, end)
    if (SPACED.has(word)) return { kind: GLUED.get(word) ?? 'say', end }
    if (word === '고' && isSpeechVerbAt(text, end + 1)) return { kind: 'say', end }
    // the particle got lost: "…" 지적했다
    if (BARE_VERB.test(text.slice(next, next + 16))) return { kind: 'say', end: next }
  }
  return { kind: 'none', end: at }
}

const BARE_VERB =
  /^(?:이렇게 )?(?:말|얘기|이야기|지적|주장|강조|설명|반박|비판|전|호소|토로|답|당부|촉구)(?:를 )?했(?:다|습니다)|^(?:이렇게 )?(?:밝혔|덧붙였|외쳤)/u

function isListEnd(text: string, at: number): boolean {
  const next = text.charAt(at)
  return next === ' ' || next === '' || next === '의' || next === '을' || next === '으' || next === '이'
}

/** First syllables of the verbs of saying, thinking and writing. */
const SPEECH_VERBS = [
  '말',
  '밝',
  '했',
  '하',
  '설명',
  '강조',
  '덧붙',
  '전했',
  '전해',
  '지적',
  '주장',
  '비판',
  '답',
  '당부',
  '분석',
  '촉구',
  '평가',
  '반박',
  '꼬집',
  '적었',
  '적은',
  '썼',
  '쓴',
  '언급',
  '조언',
  '내다',
  '경고',
  '전망',
  '해명',
  '부연',
  '비난',
  '보도',
  '우려',
  '짚',
  '호소',
  '물었',
  '묻',
  '반문',
  '진단',
  '제안',
  '주문',
  '토로',
  '다짐',
  '판시',
  '화답',
  '일축',
  '일갈',
  '털어놨',
  '털어놓',
  '되물',
  '진술',
  '외쳤',
  '외치',
  '소리',
  '목소리',
  '운을',
  '입을',
  '약속',
  '요구',
  '요청',
  '고백',
  '회고',
  '반발',
  '항의',
  '응수',
  '맞받',
  '맞섰',
  '거들',
  '역설',
  '단언',
  '선을',
  '자신',
  '기대',
  '인사',
  '감사',
  '축하',
  '격려',
  '위로',
  '사과',
  '전언',
  '귀띔',
  '힐난',
  '질타',
  '질책',
  '추궁',
  '따졌',
  '소개',
  '발표',
  '명령',
  '지시',
  '권고',
  '반겼',
  '환영',
  '결심',
  '생각',
  '판단',
  '보고',
  '증언',
  '인정',
  '부인',
  '시인',
  '제보',
  '신고',
  '글을',
  '입장',
  '의미',
  '각오',
  '포부',
  '소감',
  '뜻을',
  '의견',
  '이야기',
  '얘기',
]
const VERB_HEADS = new Set(SPEECH_VERBS.map((verb) => verb.charCodeAt(0)))

/** Whether a verb of saying starts at `at`. */
export function isSpeechVerbAt(text: string, at: number): boolean {
  if (!VERB_HEADS.has(text.charCodeAt(at))) return false
  return SPEECH_VERBS.some((verb) => text.startsWith(verb, at))
}
