import { hasFinal } from '../language/hangul.ts'
import { inText, letterSet, wordSet } from '../language/word-set.ts'
import { isBehindFirstName, isForeign, mayBeForeign } from '../people/foreign-names.ts'
import { nameShape } from '../people/name-shape.ts'
import { nounSplits } from '../people/particles.ts'
import type { PersonAt } from '../people/people-index.ts'
import { isFrequentSurname } from '../people/surnames.ts'
import { firstWord, Gap, type Word, wordAt } from '../people/words.ts'
import { type BlockView, mentionEndingIn } from './block-view.ts'
import { isLead, phraseStart } from './noun-phrase.ts'
import { type SpeakerKind, speakerKind } from './speaker-nouns.ts'

/** A noun phrase that does something, or that could speak. */
export interface Subject {
  /** `topic` with 은/는/도, `subject` with 이/가. */
  role: 'topic' | 'subject'
  /** The noun phrase, without particle. */
  start: number
  end: number
  kind: SpeakerKind | 'person' | 'other'
  person?: PersonAt
  /** Of another kind, but built like a foreign name or in Latin letters: 호날두, SEC. */
  proper?: boolean
}

/** Whether a subject can be a speaker at all. */
export function canSpeak(subject: Subject): boolean {
  return subject.kind !== 'other'
}

/** Last syllables of what marks a subject: 은 는 이 가 도 께서 조차 마저 께선, and 역시 and 또한, words of their own. */
const SUBJECT_ENDS = letterSet('은는이가도서차저선시한')
const ADVERBS = inText(['역시', '또한'])

/** How much a bare word must be built like a name to be taken for one. */
const NAME = 6

/** Reads the word at `at` as a subject, if it is one. Its noun phrase reaches no further left than `floor`. */
export function subjectAt(view: BlockView, at: number, floor: number): Subject | undefined {
  const { text, words } = view
  const end = words.ends[at]
  if (end === undefined || !SUBJECT_ENDS.has(text.charCodeAt(end - 1))) return undefined
  const word = wordAt(words, at)
  if (word === undefined) return undefined
  const adverb = ADVERBS(text, word.start, word.end)
  // 밝힌, 말한: a verb that describes
  if (!adverb && text.charAt(word.end - 1) === '한') return undefined
  const mention = mentionEndingIn(view, word.start, word.end)
  if (mention !== undefined) {
    const rest = text.slice(mention.end, word.end)
    const role = roleOf(rest)
    if (role !== undefined) return { role, start: mention.start, end: mention.end, kind: 'person', person: mention }
    if (!rest.startsWith('측')) return undefined
  }
  const apart = adverb ? subjectToo(view, word, floor) : subjectApart(view, word, floor)
  if (apart !== undefined) return apart
  for (const split of nounSplits(text, word.start, word.end)) {
    if (split.role === 'bare' || split.role === 'other') continue
    const role = split.role === 'subject' ? 'subject' : 'topic'
    const kind = speakerKind(text, word.start, split.end)
    if (kind !== undefined) {
      const start = kind === 'pronoun' ? word.start : phraseStart(view, word, floor, kind)
      return { role, start, end: split.end, kind }
    }
    // a name that no title, age or 씨 proves: 김가온은 "…"
    if (isFrequentSurname(text.charCodeAt(word.start)) && nameShape(text, word.start, split.end) >= NAME) {
      return { role, start: word.start, end: split.end, kind: 'human' }
    }
    const proper = isProper(view, { ...word, end: split.end })
    if (isNounLike(text, word, split.end, proper || opensClause(view, word))) {
      return { role, start: phraseStart(view, word, floor, kind), end: split.end, kind: 'other', proper }
    }
  }
  return undefined
}

const LATIN = /[A-Z]/

/** 호날두, SEC, 제프 로치: built like a foreign name, or in Latin letters. */
function isProper(view: BlockView, word: Word): boolean {
  const { text, words } = view
  if (isForeign(text, word) || LATIN.test(text.charAt(word.start))) return true
  return isBehindFirstName(text, words, word) && mayBeForeign(text, word)
}

/** Whether the word begins a sentence or clause, where 는 is hardly ever the end of a verb. */
function opensClause(view: BlockView, word: Word): boolean {
  const before = wordAt(view.words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return true
  return isLead(view.text.slice(before.start, before.end))
}

/** 한 시장 역시, 이 의원 또한: an adverb in a particle's place. */
function subjectToo(view: BlockView, word: Word, floor: number): Subject | undefined {
  const { text, words } = view
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space) return undefined
  const person = mentionEndingIn(view, before.start, before.end)
  if (person?.end === before.end) return { role: 'topic', start: person.start, end: person.end, kind: 'person', person }
  const kind = speakerKind(text, before.start, before.end)
  if (kind === undefined) return undefined
  return { role: 'topic', start: phraseStart(view, before, floor, kind), end: before.end, kind }
}

/** 한 시장(가운데)은, ‘한빛재단’은: a bracket or mark stands between the noun and its particle. */
function subjectApart(view: BlockView, word: Word, floor: number): Subject | undefined {
  const { text, words } = view
  if (word.end - word.start > 2) return undefined
  const role = roleOf(text.slice(word.start, word.end))
  const before = role === undefined ? undefined : wordAt(words, word.index - 1)
  if (role === undefined || before === undefined || !isClosed(text, before.end, word.start)) return undefined
  const person = mentionEndingIn(view, before.start, before.end)
  if (person !== undefined && person.end === before.end) {
    return { role, start: person.start, end: person.end, kind: 'person', person }
  }
  const kind = speakerKind(text, before.start, before.end)
  const marked = markedStart(text, word.start - 1)
  if (marked !== undefined) return { role, start: marked, end: before.end, kind: kind ?? 'other' }
  if (kind === undefined && isLead(text.slice(before.start, before.end))) return undefined
  return { role, start: phraseStart(view, before, floor, kind), end: before.end, kind: kind ?? 'other', proper: true }
}

const LONGEST_MARKED = 30
const OPENERS: ReadonlyMap<string, string> = new Map([
  ['’', '‘'],
  ["'", "'"],
  ['>', '<'],
])

/** Where the words begin that the mark at `close` closes: ‘성찰과 모색’은. */
function markedStart(text: string, close: number): number | undefined {
  const opener = OPENERS.get(text.charAt(close))
  if (opener === undefined) return undefined
  const from = Math.max(0, close - LONGEST_MARKED)
  const open = text.slice(from, close).lastIndexOf(opener)
  return open < 0 ? undefined : from + open + 1
}

const LONGEST_ASIDE = 70
const CLOSERS = new Set([')', '’', "'", '>', ']', '”', '"'])
const SENTENCE_ENDS = new Set([...'다요까죠자라냐나지네고며'])

/** Whether a bracket or mark closes right before the particle; behind a sentence, ‘올까’는, it is none. */
function isClosed(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_ASIDE || !CLOSERS.has(text.charAt(to - 1))) return false
  // …있다”(한 의원)는: the bracket belongs to the quotation
  if (text.charAt(to - 1) === ')') return text.charAt(from) !== '”' && text.charAt(from) !== '"'
  return !SENTENCE_ENDS.has(text.charAt(from - 1))
}

const ROLES: ReadonlyMap<string, 'topic' | 'subject'> = new Map([
  ['은', 'topic'],
  ['는', 'topic'],
  ['께서는', 'topic'],
  ['도', 'topic'],
  ['께서도', 'topic'],
  ['이', 'subject'],
  ['가', 'subject'],
  ['께서', 'subject'],
])

function roleOf(particle: string): 'topic' | 'subject' | undefined {
  return ROLES.get(particle)
}

/** Verb stems that 는 follows in an adnominal form: 하는, 밝히는, 있는. A noun that ends so is rarer. */
const VERB_STEMS = letterSet('하되있없받오가보주지히리기치키시나내두쓰크르우이세않같뜨추꾸루려켜펴서타파짜차사')

/** Adjectives and verbs of one syllable before 은: 같은, 받은, 남은. */
const SHORT_STEMS = wordSet(
  `같 많 좋 높 낮 작 넓 늦 받 얻 남 맡 않 찾 죽 젊 검 붉 밝 깊 짧 앉 묻 뽑 잡 놓 담 닮 옮 잃 겪 입 먹 낳 내놓 살아남 되찾 손꼽`,
)

/** Nouns that nothing is said by: what 것은, 때는, 점이 … stand for, nouns of speech themselves, what happens and what is done. */
const EMPTY = wordSet(
  `나아 당신 무엇 여기 거기 내용 경우 이유 문제 상황 결과 부분 정도 관계 반응 지적 주장 우려 목소리 의견 논란 비판 전망 분석 그러 크게 번째 퍼센트
  실패 성공 표결 훈련 해임 사퇴 출마 탈당 통합 합병 매각 인수 개정 제안 행위 계획 결정 조치 정책 사업 판결 법안 개정안 제도 협상 회의 행사 선거 사건 발언 발표 규정 조항 기술 제품
  가격 비용 규모 매출 실적 수치 비율 영향 효과 목표 목적 방법 방식 과정 단계 기간 상태 조건 기준 원인 배경 의혹 혐의 해명 휴대폰 수사 재판 소송 노래 공연 경기 승리 패배 우승
  작품 변화 대응 갈등 이용 사용 도입 시행 추진 확대 축소 인상 인하 상승 하락 증가 감소 지원 투자 생산 수출 수입 소비 개발 연구 운영 관리 이상 수준 분위기 타깃`,
)
/** Verbs of two and more syllables that 는, 은 or 도 follow: 가르치는, 흐르는, 부과받은. */
const VERB =
  /(?:[가거고기나누다두따르모무바벌부빠서오이저지치흐]르|가르치|[가-힣](?:하|되|받|많|높|찾|맡|얻|남|않|좋))$/u
const EMPTY_END = /(?:에|에서|으로|로|에게|까지|부터|대해|면서|지만|라|다|것|때|점|데|고|면|며|서|냐|까)$/u

function isNounLike(text: string, word: Word, end: number, opens: boolean): boolean {
  const length = end - word.start
  if (length < 2) return false
  const stem = text.slice(word.start, end)
  if (EMPTY.has(stem) || isLead(stem) || EMPTY_END.test(stem)) return false
  const particle = text.charAt(end)
  if (particle !== '이' && particle !== '가' && word.gap === Gap.space && VERB.test(stem)) {
    if (nameShape(text, word.start, end) === 0) return false
  }
  if (particle === '도' && (!opens || length < 3 || stem.endsWith('기'))) return false
  if (particle === '는' && !opens && VERB_STEMS.has(text.charCodeAt(end - 1))) return false
  return particle !== '은' || length > 2 || (hasFinal(text.charCodeAt(end - 1)) && !SHORT_STEMS.has(stem))
}

const AFTER_REACH = 7

/** The subject that stands behind a quotation: "…"고 한 시장은 말했다. */
export function subjectAfter(view: BlockView, from: number, end: number): Subject | undefined {
  const first = firstWord(view.words, from)
  for (let at = first; at < first + AFTER_REACH && (view.words.starts[at] ?? end) < end; at++) {
    const subject = subjectAt(view, at, from)
    if (subject !== undefined) return canSpeak(subject) || isNamed(view.text, subject) ? subject : undefined
    // "…"고 하자 한 시장은: who responds is someone else
    if (isResponded(view, at)) return undefined
  }
  return undefined
}

/** "…"고 NASA는 밝혔다: not known to speak, but built like a name. */
function isNamed(text: string, subject: Subject): boolean {
  return subject.proper === true && subject.role === 'topic' && text.charAt(subject.end) !== '도'
}

function isResponded({ text, words }: BlockView, at: number): boolean {
  const end = words.ends[at] ?? 0
  return text.charAt(end - 1) === '자' && RESPONDED.has(text.charAt(end - 2))
}
const RESPONDED = new Set([...'하되묻오히서'])

/** The noun phrase that ends in word `at` with nothing or 의 behind it: 노조 요구, 한 직원의 설명. */
export function ownerAt(view: BlockView, at: number, floor: number): Subject | undefined {
  const { text, words } = view
  const word = wordAt(words, at)
  if (word === undefined) return undefined
  const person = mentionEndingIn(view, word.start, word.end)
  if (person !== undefined) return { role: 'subject', start: person.start, end: person.end, kind: 'person', person }
  const end = text.charAt(word.end - 1) === '의' ? word.end - 1 : word.end
  const kind = end > word.start ? speakerKind(text, word.start, end) : undefined
  if (kind === undefined) return undefined
  return { role: 'subject', start: phraseStart(view, word, floor, kind), end, kind }
}

/** What stands for the body or the people around it: 여권 내에서도, 당 안팎에서는. */
const INSIDE = wordSet('내 내부 안팎 사이 일각 쪽 안 주변')
const PLACE = /(?:에서도|에서는|에서|에선|에는|엔|에)$/u
/** Pieces of writing that words stand in. */
const WRITINGS = wordSet(
  `문자메시지 메시지 문자 편지 유서 안내문 입장문 성명 성명서 보고서 판결문 공소장 공지 공지문 게시글 글 쪽지 메모 답변서 진술서 회신 공문 사과문 호소문 청원 카톡`,
)

/** The place that speech comes out of: 여권 내에서도; with `writing`, also what it is written in: 문자메시지에는. */
export function findPlace(view: BlockView, start: number, end: number, writing: boolean): Subject | undefined {
  const { text, words } = view
  let found: Subject | undefined
  for (let at = firstWord(words, start); (words.ends[at] ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const word = wordAt(words, at)
    if (word === undefined) break
    const particle = PLACE.exec(text.slice(word.start, word.end))
    if (particle === null || particle.index === 0) continue
    const cut = word.start + particle.index
    // 시장에서는 is a market
    if (text.slice(word.start, cut) === '시장') continue
    const head = INSIDE.has(text.slice(word.start, cut)) ? wordAt(words, at - 1) : word
    if (head === undefined) continue
    const headEnd = head === word ? cut : head.end
    const isSource = particle[0].length > 1 && particle[0] !== '에는'
    const kind = isSource
      ? speakerKind(text, head.start, headEnd)
      : writing && WRITINGS.has(text.slice(head.start, headEnd))
        ? 'body'
        : undefined
    if (kind !== undefined) found = { role: 'topic', start: phraseStart(view, head, start, kind), end: headEnd, kind }
  }
  return found
}
