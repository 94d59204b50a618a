import { isSyllable } from '../people/hangul.ts'
import { nounSplits } from '../people/particles.ts'
import type { Words } from '../people/words.ts'
import { readTail, type Tail } from './quote-tails.ts'
import { LABEL_NOUNS, SPEECH_NOUNS } from './speech-nouns.ts'
import type { SpeechSpan } from './speech-spans.ts'

/** Endings of Korean sentences: the last syllable of what is said in full, not of a name or title. */
const SENTENCE_ENDS = new Set(
  [...'다요까죠자라나네냐지어아군걸니오소게래데것뿐셈중점세가듯함됨임음길줘해돼와봐거야며고면서도지'].map((syllable) =>
    syllable.charCodeAt(0),
  ),
)
const TERMINATORS = new Set([...'.?!…'].map((mark) => mark.charCodeAt(0)))

/** Whether quoted words end like a sentence. */
export function isSentence(text: string, span: SpeechSpan): boolean {
  let at = span.end - 1
  while (at >= span.start) {
    const code = text.charCodeAt(at)
    if (TERMINATORS.has(code)) return true
    if (isSyllable(code)) return SENTENCE_ENDS.has(code)
    if (code >= 0x30 && code <= 0x7a) return false
    at--
  }
  return false
}

/** Verbs that name rather than say: "…"라고 불린다, "…"라고 적힌 현수막. */
const NAMING = [
  '부르',
  '불리',
  '불린',
  '부른',
  '불렀',
  '불러',
  '이름',
  '명명',
  '지칭',
  '칭하',
  '칭한',
  '적힌',
  '적혀',
  '쓰인',
  '쓰여',
  '써진',
  '새겨',
  '새긴',
  '표기',
  '표시',
  '일컫',
  '일컬',
  '통칭',
  '알려진',
  '알려져',
  '이르는',
  '응답',
]
/** Nouns after 답한, 평가한 …: respondents of a survey. */
const SURVEY = ['비율', '응답', '사람', '비중', '이들', '경우', '국민', '직장인']

/** Whether a tail that says is really saying. `from` is where the words after it begin. */
export function isSaying(text: string, from: number): boolean {
  let at = from
  while (text.charAt(at) === ' ') at++
  if (NAMING.some((verb) => text.startsWith(verb, at)) && !text.startsWith('부르짖', at)) return false
  if (text.startsWith('답한 ', at) || text.startsWith('대답한 ', at) || text.startsWith('평가한 ', at)) {
    const noun = at + text.slice(at, at + 6).indexOf(' ') + 1
    if (SURVEY.some((word) => text.startsWith(word, noun))) return false
  }
  return true
}

/** Whom the noun after 는 belongs to, and what it is. */
export interface NounAfter {
  kind: 'speech' | 'label' | 'thing'
  /** Index of its word. */
  word: number
}

const REACH = 8

/** The noun that a quotation with 는, 라는, 등의 is said to be, in the words from `first` on: "…"는 [깊은] 우려. */
export function nounAfter(text: string, words: Words, first: number, end: number): NounAfter | undefined {
  for (let at = first; at < first + REACH; at++) {
    const start = words.starts[at]
    if (start === undefined || start >= end) return undefined
    for (const split of nounSplits(text, start, words.ends[at] ?? end)) {
      const noun = text.slice(start, split.end)
      // an 인사 whose something it is, is a person
      const kind = noun === '인사' && text.charAt(split.end) === '의' ? undefined : nounKind(noun)
      if (kind !== undefined) return { kind, word: at }
    }
  }
  return undefined
}

function nounKind(noun: string): NounAfter['kind'] | undefined {
  if (SPEECH_NOUNS.has(noun)) return 'speech'
  if (LABEL_NOUNS.has(noun)) return 'label'
  return THINGS.has(noun) ? 'thing' : undefined
}
const THINGS: ReadonlySet<string> = new Set('것 게 건 점'.split(' '))

/** Nouns of what is written: where no one else is named, the writing itself speaks. */
const WRITINGS: ReadonlySet<string> = new Set('내용 문구 글 메시지 글귀 댓글'.split(' '))

/** Whether the word at `noun` is one of writing: "…"라는 내용이. */
export function isWriting(text: string, words: Words, noun: number): boolean {
  const start = words.starts[noun] ?? 0
  return nounSplits(text, start, words.ends[noun] ?? start).some((split) => WRITINGS.has(text.slice(start, split.end)))
}

/** 설명이다, 입장을 밝혔다: whether someone in particular says the noun, so that the speaker before goes on. */
export function isOwned(text: string, words: Words, noun: number): boolean {
  if (/(?:이다|입니다|이었다)$/u.test(text.slice(words.starts[noun], words.ends[noun]))) return true
  const next = words.starts[noun + 1]
  return next !== undefined && UTTERING.some((verb) => text.startsWith(verb, next))
}
const UTTERING = [
  '밝',
  '전했',
  '강조',
  '내비',
  '드러',
  '피력',
  '남겼',
  '남긴',
  '올렸',
  '올린',
  '내놓',
  '내놨',
  '덧붙',
  '반복',
  '되풀이',
  '고수',
  '제시',
  '적었',
  '보탰',
  '곁들',
  '표명',
  '표했',
  '건넸',
  '토로',
  '했다',
  '했습니다',
  '한 ',
  '하기',
]

/** Verbs of asking for what stands before them as a noun: "…할 것"을 촉구했다. */
const ASKING = ['촉구', '요구', '주문', '당부', '지시', '제안', '권고', '명령', '약속', '요청', '다짐', '강조']

/** "…할 것"을 촉구했다: the quotation is the object of a verb of asking. */
export function isAsked(text: string, span: SpeechSpan): boolean {
  if (text.charAt(span.end - 1) !== '것' || span.end - span.start < 8) return false
  const after = text.slice(span.close, span.close + 24)
  return after.startsWith('을') && ASKING.some((verb) => after.includes(verb))
}

/** "…" 등으로 규정했다, "…" 등을 강조했다: what is listed is said. */
export function isListSaid(text: string, from: number, end: number): boolean {
  const after = text.slice(from, Math.min(end, from + 24))
  return LIST_TAIL.test(after)
}
const LIST_TAIL =
  /^등(?:으로|을|이라고|이라며)? (?:\S{1,8} ){0,2}(?:규정|강조|비판|주장|설명|지적|언급|비난|표현|말했|말하|밝|외쳤|외치|외친|덧붙|요구|촉구|소리|항의|평가|토로|호소)/u

/** What stands behind the last of quotations that follow one another: "…", "…" 등의 반응. */
export function groupTail(text: string, spans: readonly SpeechSpan[], at: number): { tail: Tail; last: number } {
  let last = at
  for (;;) {
    const span = spans[last]
    if (span === undefined) return { tail: { kind: 'none', end: text.length }, last }
    const tail = readTail(text, span.close)
    const next = spans[last + 1]
    if (tail.kind !== 'none' || next === undefined || next.open - span.close > 4) return { tail, last }
    const between = text.slice(span.close, next.open).trim()
    if (between !== '' && between !== ',' && between !== '·' && between !== '/') return { tail, last }
    last++
  }
}

/** Whether words in single marks may be speech: a sentence with a tail that says. */
export function maySpeak(text: string, span: SpeechSpan): boolean {
  if (span.end - span.start < 4 || !isSentence(text, span)) return false
  const { kind } = readTail(text, span.close)
  return kind === 'say' || kind === 'chain'
}

/** 근로자의 88%가 "…"고: a share of those who were asked says nothing. */
export function isSurvey(text: string, from: number, to: number): boolean {
  return SHARE.test(text.slice(Math.max(from, to - 30), to))
}
const SHARE = /(?:\d(?:%|％)[가이는은도]|\d명[이은]|응답자(?:들)?[가이는은])\s(?:\S{1,8}\s){0,2}[^가-힣]{0,2}$/u
