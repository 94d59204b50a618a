import { hasFinal } from '../people/hangul.ts'
import { nounSplits, type ParticleRole } from '../people/particles.ts'
import type { PersonAt } from '../people/people-index.ts'
import type { Word } from '../people/words.ts'
import { readTail } from './quote-tails.ts'
import { type SpeakerKind, speakerKind } from './speaker-nouns.ts'
import type { SpeechSpan } from './speech-spans.ts'

/** A subject of a sentence: who or what does what its verb says. */
export interface Subject {
  role: 'topic' | 'subject'
  /** The noun phrase, without particle. */
  start: number
  end: number
  /** Index of the word that carries the particle. */
  word: number
  kind: SpeakerKind | 'person' | 'other'
  person?: PersonAt
}

/** One block as the search for subjects sees it. */
export interface BlockView {
  text: string
  words: readonly Word[]
  mentions: readonly PersonAt[]
}

/** Words that a noun phrase does not reach over: when, and how a sentence goes on. */
const LEADS: ReadonlySet<string> = new Set(
  [
    '이날 전날 다음날 이튿날 오늘 어제 그제 내일 오전 오후 최근 당시 앞서 이어 이어서 또 또한 그러나 하지만 그러면서 그러자 그런데 그리고 다만 반면 한편 특히 이에 이와 이후 아울러 더불어 따라서 결국 실제 실제로 지난 지난달 지난해 올해',
    '이번 이달 곧 곧바로 바로 이미 다시 거듭 함께 직접 먼저 우선 마지막으로 끝으로 이때 그때 새벽 아침 저녁 밤 낮 현재 역시 물론 그래서 그럼에도 때문에 관련해 대해 대해서도 대해선 통해 따르면 의하면 및',
  ].flatMap((row) => row.split(' ')),
)

const DAY = /^\d{1,4}[년월일시분]$/u

/** Whether a word tells the time or links sentences, and is no part of a name or of a noun phrase. */
export function isLead(word: string): boolean {
  return LEADS.has(word) || DAY.test(word)
}

/** Particles that part a word from what follows, at the end of a word that is no adnominal form. */
const PARTING = new Set([...'은는이가을를에서며고도만께면자지게로와'].map((syllable) => syllable.charCodeAt(0)))
const LONGEST_PHRASE = 9

/** Where the noun phrase whose head is word `head` begins. */
export function phraseStart(view: BlockView, head: number, floor: number): number {
  const { text, words } = view
  let first = head
  let clause = false
  for (let at = head; at > 0 && head - at < LONGEST_PHRASE; at--) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || before === undefined || before.start < floor) break
    if (word.gap !== 'space' && word.gap !== 'dot') break
    const printed = text.slice(before.start, before.end)
    if (isLead(printed)) break
    if (isAdnominal(text, before)) clause = true
    else if (isParted(text, before)) {
      if (!clause || isClosing(printed)) break
      const split = nounSplits(text, before.start, before.end)
      if (split.some((one) => one.role === 'topic')) break
    }
    first = at - 1
  }
  return words[first]?.start ?? 0
}

const NOUNS_LIKE_ADNOMINAL: ReadonlySet<string> = new Set(
  '한 다른 모든 어떤 관련 인근 일반 시민 국민 주민 전문 여권 당권 대선 총선 노동 기관 언론 민간 증권 해운 보건 인천 부산 대전 순천 춘천 익산 군산 안산 울산 서산'.split(
    ' ',
  ),
)

/** 밝힌, 찾은, 하는, 올린: a verb that describes the noun after it. */
export function isAdnominal(text: string, word: Word): boolean {
  const last = text.charCodeAt(word.end - 1)
  if (word.end - word.start < 2) return text.charAt(word.start) === '본' || text.charAt(word.start) === '쓴'
  if (!ADNOMINAL.has(last)) return false
  return !NOUNS_LIKE_ADNOMINAL.has(text.slice(word.start, word.end))
}
const ADNOMINAL = new Set(
  [...'한된은는던린낸킨친긴온간준본쓴진힌운둔선난든인룬띤탄판산찬킬할될갈올볼'].map((syllable) =>
    syllable.charCodeAt(0),
  ),
)

function isParted(text: string, word: Word): boolean {
  const last = text.charCodeAt(word.end - 1)
  if (!PARTING.has(last)) return false
  return (
    nounSplits(text, word.start, word.end).some((split) => split.role !== 'bare' && split.end > word.start) ||
    '며고서도면자지게'.includes(text.charAt(word.end - 1))
  )
}

function isClosing(word: string): boolean {
  const last = word.charAt(word.length - 1)
  return (
    last === '며' || last === '고' || last === '자' || last === '면' || word.endsWith('지만') || word.endsWith('는데')
  )
}

/** Reads the word at `at` as a subject, if it is one. */
function subjectAt(view: BlockView, at: number, floor: number): Subject | undefined {
  const { text, words, mentions } = view
  const word = words[at]
  if (word === undefined) return undefined
  const mention = mentionEndingIn(mentions, word)
  if (mention !== undefined) {
    const role = particleRole(view, at, mention.end)
    if (role === undefined) return undefined
    return { role, start: mention.start, end: mention.end, word: at, kind: 'person', person: mention }
  }
  // 한 시장(가운데)은, ‘한빛재단’은: the particle stands apart from its noun
  const before = words[at - 1]
  if (before !== undefined && LONE.has(text.slice(word.start, word.end)) && isClosed(text, before.end, word.start)) {
    const person = mentionEndingIn(mentions, before)
    const role = roleOf(text.slice(word.start, word.end))
    if (role === undefined) return undefined
    if (person !== undefined && person.end === before.end) {
      return { role, start: person.start, end: person.end, word: at, kind: 'person', person }
    }
    const kind = speakerKind(text, before.start, before.end)
    return { role, start: phraseStart(view, at - 1, floor), end: before.end, word: at, kind: kind ?? 'other' }
  }
  for (const split of nounSplits(text, word.start, word.end)) {
    if (split.role === 'bare' || split.role === 'other') continue
    const kind = speakerKind(text, word.start, split.end)
    if (kind === undefined && (split.role === 'also' || !isNounLike(text, word, split.end))) continue
    return {
      role: split.role === 'subject' ? 'subject' : 'topic',
      start: kind === 'pronoun' ? word.start : phraseStart(view, at, floor),
      end: split.end,
      word: at,
      kind: kind ?? 'other',
    }
  }
  return undefined
}

const LONE: ReadonlySet<string> = new Set(['은', '는', '이', '가', '도', '께서'])

function isClosed(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > 70) return false
  const last = text.charAt(to - 1)
  return last === ')' || last === '’' || last === "'" || last === '>' || last === ']' || last === '”' || last === '"'
}

/** The mention that ends in the word. Mentions are in order and do not overlap. */
function mentionEndingIn(mentions: readonly PersonAt[], word: Word): PersonAt | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= word.start) low = middle + 1
    else high = middle
  }
  const mention = mentions[low]
  return mention !== undefined && mention.end <= word.end ? mention : undefined
}

function particleRole(view: BlockView, at: number, end: number): 'topic' | 'subject' | undefined {
  const word = view.words[at]
  if (word === undefined) return undefined
  return roleOf(view.text.slice(end, word.end))
}

function roleOf(particle: string): 'topic' | 'subject' | undefined {
  const role = ROLES.get(particle)
  return role === 'topic' || role === 'also' ? 'topic' : role === 'subject' ? 'subject' : undefined
}
const ROLES: ReadonlyMap<string, ParticleRole> = new Map([
  ['은', 'topic'],
  ['는', 'topic'],
  ['께서는', 'topic'],
  ['도', 'also'],
  ['께서도', 'also'],
  ['이', 'subject'],
  ['가', 'subject'],
  ['께서', 'subject'],
])

/** Verb stems that 는 follows in an adnominal form: 하는, 밝히는, 있는. A noun that ends so is rarer. */
const VERB_STEMS = new Set(
  [...'하되있없받오가보주지히리기치키시나내두쓰크르우이세않같뜨추꾸루려켜펴서타파짜차사'].map((syllable) =>
    syllable.charCodeAt(0),
  ),
)

/** Nouns that no one speaks as: what 것은, 때는, 점이 … stand for, and particles that look like 은/는. */
const EMPTY: ReadonlySet<string> = new Set(
  '것 때 점 뒤 후 데 바 수 줄 중 곳 말 일 이 그것 이것 무엇 여기 거기 에 에서 으로 로 에게 까지 부터 대해서 대해 이에 그러 다 라 지 고 면 또 같 많 좋 높 낮 적 작 크 이번 내용 경우 이유 문제 상황 결과 사실 부분 정도 관계 반응 지적 주장 우려 목소리 의견 논란 비판 전망 분석'.split(
    ' ',
  ),
)

function isNounLike(text: string, word: Word, end: number): boolean {
  const length = end - word.start
  if (length < 2) return false
  const stem = text.slice(word.start, end)
  if (EMPTY.has(stem)) return false
  for (const tail of [
    '에',
    '에서',
    '으로',
    '로',
    '에게',
    '까지',
    '부터',
    '대해서',
    '대해',
    '면서',
    '지만',
    '라',
    '다',
    '려',
    '어',
  ]) {
    if (stem.endsWith(tail)) return false
  }
  const particle = text.charAt(end)
  if (particle === '는' && VERB_STEMS.has(text.charCodeAt(end - 1))) return false
  if (particle === '은' && length < 3) return hasFinal(text.charCodeAt(end - 1)) && !SHORT_STEMS.has(stem)
  return true
}
const SHORT_STEMS: ReadonlySet<string> = new Set(
  '같 많 좋 높 낮 작 넓 늦 받 얻 남 맡 않 찾 죽 젊 검 붉 밝 깊 짧 앉 묻 뽑 잡 놓 담 닮 옮 잃 겪 입 먹 낳 내놓 내놨 살아남 되찾 손꼽'.split(
    ' ',
  ),
)

const DEPENDENT: ReadonlySet<string> = new Set(
  '것 것은 것이 것을 것에 것과 것도 것으로 데 데에 점 점을 점은 점이 점에 게 건 바 사실을 사실이 의혹을 의혹에'.split(
    ' ',
  ),
)
const ABOUT = ['대해', '대한', '두고', '놓고', '관련', '관해', '맞서', '대응']
const ASKED: ReadonlySet<string> = new Set(
  '하자 되자 묻자 오자 나서자 밝히자 지적하자 질문하자 요구하자 말하자 반발하자 주장하자 알려지자 쏟아지자 커지자 이어지자 제기되자'.split(
    ' ',
  ),
)

/** What the words before each quotation of a sentence say of its speaker. */
export interface SentenceSubjects {
  /** For each span: who speaks it, by the words before it. */
  before: (Subject | undefined)[]
  /** Whom the sentence is about, for those that follow. */
  main?: Subject
}

/** Reads the subjects of the sentence from `start` to `end`, skipping what stands in its quotations. */
export function readSubjects(
  view: BlockView,
  start: number,
  end: number,
  spans: readonly SpeechSpan[],
): SentenceSubjects {
  const { text, words } = view
  const before: (Subject | undefined)[] = []
  let stack: Subject[] = []
  let span = 0
  let tailEnd = -1
  let main: Subject | undefined
  let floor = start
  for (let at = firstWord(words, start); at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.start >= end) break
    let next = spans[span]
    while (next !== undefined && next.close <= word.start) {
      before.push(speaking(stack))
      floor = next.close
      tailEnd = readTail(text, next.close).end
      next = spans[++span]
    }
    if ((next !== undefined && next.open <= word.start) || word.start < tailEnd) continue
    const subject = subjectAt(view, at, floor)
    if (subject === undefined) {
      stack = closeClauses(view, at, stack)
      continue
    }
    stack.push(subject)
    if (isSpeaking(subject) && (main === undefined || subject.role === 'topic' || main.role === 'subject'))
      main = subject
  }
  while (before.length < spans.length) before.push(speaking(stack))
  return main === undefined ? { before } : { before, main }
}

export function firstWord(words: readonly Word[], start: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes subjects off whose clause ends at the word `at`. */
function closeClauses(view: BlockView, at: number, stack: Subject[]): Subject[] {
  const { text, words } = view
  const word = words[at]
  const last = stack[stack.length - 1]
  if (word === undefined || last === undefined) return stack
  const printed = text.slice(word.start, word.end)
  // 엄마는 다 안다며: reported speech ends its own subject, where another one is left
  if (stack.length > 1 && isReported(printed)) return stack.slice(0, -1)
  if (ASKED.has(printed)) return stack.filter((one) => one.role === 'topic')
  const before = words[at - 1]
  if (DEPENDENT.has(printed) && before !== undefined && isAdnominal(text, before)) {
    return last.role === 'subject' ? stack.slice(0, -1) : stack
  }
  const next = words[at + 1]
  if (
    next !== undefined &&
    last.role === 'subject' &&
    isAbout(text, next) &&
    before !== undefined &&
    before.start > last.end &&
    isAdnominal(text, before)
  ) {
    return stack.slice(0, -1)
  }
  return stack
}

function isAbout(text: string, word: Word): boolean {
  return ABOUT.some((verb) => text.startsWith(verb, word.start))
}

function isReported(word: string): boolean {
  const length = word.length
  if (length < 3) return false
  return REPORTED.has(word.slice(-2)) || REPORTED.has(word.slice(-3))
}
const REPORTED: ReadonlySet<string> = new Set(
  '다고 다며 라고 라며 자고 냐고 다는 라는 자는 냐는 다면서 라면서'.split(' '),
)

/** Whether a subject can be a speaker at all. */
export function isSpeaking(subject: Subject): boolean {
  return subject.kind !== 'other'
}

/** The nearest subject that can speak; else the nearest topic. */
function speaking(stack: readonly Subject[]): Subject | undefined {
  for (let at = stack.length - 1; at >= 0; at--) {
    const subject = stack[at]
    if (subject !== undefined && isSpeaking(subject)) return subject
  }
  for (let at = stack.length - 1; at >= 0; at--) {
    const subject = stack[at]
    if (subject !== undefined && subject.role === 'topic') return subject
  }
  return undefined
}

/** The subject that stands right behind a quotation: "…"고 한 시장은 말했다. */
export function subjectAfter(view: BlockView, from: number, end: number): Subject | undefined {
  for (let at = firstWord(view.words, from), seen = 0; at < view.words.length && seen < 7; at++, seen++) {
    const word = view.words[at]
    if (word === undefined || word.start >= end) return undefined
    const subject = subjectAt(view, at, from)
    if (subject !== undefined) return isSpeaking(subject) ? subject : undefined
  }
  return undefined
}

/** The noun phrase that ends in word `at` with nothing or 의 behind it: 노조 요구, 한 직원의 설명. */
export function ownerAt(view: BlockView, at: number, floor: number): Subject | undefined {
  const { text, words, mentions } = view
  const word = words[at]
  if (word === undefined) return undefined
  const mention = mentionEndingIn(mentions, word)
  if (mention !== undefined) {
    return { role: 'subject', start: mention.start, end: mention.end, word: at, kind: 'person', person: mention }
  }
  const end = text.charAt(word.end - 1) === '의' ? word.end - 1 : word.end
  const kind = end > word.start ? speakerKind(text, word.start, end) : undefined
  if (kind === undefined) return undefined
  return { role: 'subject', start: phraseStart(view, at, floor), end, word: at, kind }
}

const INSIDE: ReadonlySet<string> = new Set('내 내부 안팎 사이 일각 쪽 안 주변'.split(' '))

/** 여권 내에서도, 당 안팎에서는: the place that speech comes out of. */
export function findPlace(view: BlockView, start: number, end: number): Subject | undefined {
  const { text, words } = view
  let found: Subject | undefined
  for (let at = firstWord(words, start); at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.end > end) break
    const cut = placeEnd(text, word)
    if (cut === undefined) continue
    const inner = INSIDE.has(text.slice(word.start, cut))
    const head = inner ? words[at - 1] : word
    if (head === undefined) continue
    const headEnd = inner ? head.end : cut
    const kind = speakerKind(text, head.start, headEnd)
    if (kind !== undefined) {
      found = { role: 'topic', start: phraseStart(view, inner ? at - 1 : at, start), end: headEnd, word: at, kind }
    }
  }
  return found
}

function placeEnd(text: string, word: Word): number | undefined {
  for (const particle of ['에서도', '에서는', '에서', '에선']) {
    if (word.end - word.start > particle.length && text.startsWith(particle, word.end - particle.length))
      return word.end - particle.length
  }
  return undefined
}
