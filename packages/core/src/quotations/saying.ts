import { isSyllable } from '../language/hangul.ts'
import { letterSet } from '../language/word-set.ts'
import { readTail } from './quote-tails.ts'
import type { SpeechSpan } from './speech-spans.ts'

/** Last syllables of Korean sentences, and of what ends a quotation before 이라고: …다, …까, …것, …때문. */
const SENTENCE_ENDS = letterSet(
  '다요까죠자라나네냐지어아군걸니오소게래데것뿐셈중점세가듯함됨임음길줘해돼와봐거야며고면서도',
)
const TERMINATORS = letterSet('.?!…')

/** Whether quoted words end like a sentence, rather than like a name or a title. */
export function isSentence(text: string, span: SpeechSpan): boolean {
  for (let at = span.end - 1; at >= span.start; at--) {
    const code = text.charCodeAt(at)
    if (TERMINATORS.has(code)) return true
    if (isSyllable(code)) return SENTENCE_ENDS.has(code)
    if (code >= 0x30 && code <= 0x7a) return false
  }
  return false
}

/** Whether words in single marks may be speech: a sentence with a tail that says. */
export function maySpeak(text: string, span: SpeechSpan): boolean {
  if (span.end - span.start < 4 || !isSentence(text, span)) return false
  const { kind } = readTail(text, span.close)
  return kind === 'say' || kind === 'chain'
}

/** Verbs that name rather than say: "…"라고 불린다, "…"라고 적힌 현수막; and what those asked in a survey do. */
const NAMING =
  /^ {0,2}(?:부르(?!짖)|불리|불린|부른|불렀|불러|이름|명명|지칭|칭하|칭한|적힌|적혀|쓰인|쓰여|써진|새겨|새긴|표기|표시|일컫|일컬|통칭|알려진|알려져|이르는|응답|(?:대?답|평가)한 (?:비율|응답|사람|비중|이들|경우|국민|직장인))/u

/** Whether what follows a tail that says is really saying. `from` is where the words after the tail begin. */
export function isSaying(text: string, from: number): boolean {
  return !NAMING.test(text.slice(from, from + 14))
}

/** 근로자의 88%가 "…"고: a share of those who were asked says nothing. */
export function isSurvey(text: string, from: number, to: number): boolean {
  return SHARE.test(text.slice(Math.max(from, to - 30), to))
}
const SHARE =
  /(?:\d(?:%|％|퍼센트)(?:\(%\))?[가이는은도]|\d명[이은]|응답자(?:들)?[가이는은])\s(?:\S{1,8}\s){0,2}[^가-힣]{0,2}$/u

/** "…할 것"을 촉구했다: the quotation is the object of a verb of asking. */
export function isAsked(text: string, span: SpeechSpan): boolean {
  if (text.charAt(span.end - 1) !== '것' || span.end - span.start < 8) return false
  return ASKED.test(text.slice(span.close, span.close + 24))
}
const ASKED = /^을.*(?:촉구|요구|주문|당부|지시|제안|권고|명령|약속|요청|다짐|강조)/u
