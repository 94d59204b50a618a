import { wordSet } from '../language/word-set.ts'
import { firstWord, type Word, wordAt } from '../people/words.ts'
import { type BlockView, firstMention } from './block-view.ts'
import { isAdnominal } from './noun-phrase.ts'
import { readTail } from './quote-tails.ts'
import type { SpeechSpan } from './speech-spans.ts'
import { canSpeak, type Subject, subjectAt } from './subjects.ts'

/** What the words of a sentence say of the speakers of its quotations. */
export interface SentenceSubjects {
  /** For each quotation: whose it is, by the words before it. */
  before: (Subject | undefined)[]
  /** For each quotation: whether it answers what someone else said or did in this sentence. */
  prompted: boolean[]
  /** Whom the sentence is about, for the sentences that follow. */
  main?: Subject
}

/** How many subjects are kept in mind at once. */
const MOST_OPEN = 12

/** Reads the subjects of the sentence from `start` to `end`, skipping what stands in its quotations. */
export function readSubjects(
  view: BlockView,
  start: number,
  end: number,
  spans: readonly SpeechSpan[],
): SentenceSubjects {
  const { text, words } = view
  const subjects: SentenceSubjects = { before: [], prompted: [] }
  const open: Subject[] = []
  let prompted = false
  let span = 0
  let tailEnd = -1
  let floor = start
  const pass = (next: SpeechSpan): void => {
    const bare = bareBefore(view, next.open, floor)
    if (bare !== undefined) open.push(bare)
    subjects.before.push(nearest(open, next.open))
    subjects.prompted.push(prompted)
    floor = next.close
    tailEnd = readTail(text, next.close).end
    span++
  }
  for (let at = firstWord(words, start); ; at++) {
    const wordStart = words.starts[at] ?? end
    for (
      let next = spans[span];
      next !== undefined && (next.close <= wordStart || wordStart >= end);
      next = spans[span]
    ) {
      pass(next)
    }
    if (wordStart >= end) return subjects
    const next = spans[span]
    if ((next !== undefined && next.open <= wordStart) || wordStart < tailEnd) continue
    const subject = subjectAt(view, at, floor)
    if (subject !== undefined) {
      prompted = false
      open.push(subject)
      if (open.length > MOST_OPEN) open.shift()
      const { main } = subjects
      if (
        (canSpeak(subject) || subject.proper === true) &&
        (main === undefined || subject.role === 'topic' || main.role === 'subject')
      ) {
        subjects.main = subject
      }
    } else if (isPrompt(view, at)) {
      prompted = true
      while (open[open.length - 1]?.role === 'subject') open.pop()
    } else if (open.length > 0) {
      const closed = closeClause(view, at, open)
      // who does something in a clause within is not whom the sentence is about
      if (closed?.role === 'subject' && closed === subjects.main) setMain(subjects, open)
    }
  }
}

/** 한 시장 "…": someone named right before the marks, without a particle. */
function bareBefore(view: BlockView, open: number, floor: number): Subject | undefined {
  const person = view.mentions[firstMention(view, open) - 1]
  if (person === undefined || person.start < floor || open - person.end > 3) return undefined
  const between = view.text.slice(person.end, open).trim()
  if (between !== '' && between !== ',' && between !== ':') return undefined
  return { role: 'subject', start: person.start, end: person.end, kind: 'person', person }
}

/** The subject right before the marks, or the nearest one that can speak; else the nearest topic, whatever it is, or proper name. */
function nearest(open: readonly Subject[], before: number): Subject | undefined {
  // 이도담이 "…": whatever stands right before the marks
  const last = open[open.length - 1]
  if (last !== undefined && before - last.end <= 3) return last
  for (let at = open.length - 1; at >= 0; at--) {
    const subject = open[at]
    if (subject !== undefined && canSpeak(subject)) return subject
  }
  for (let at = open.length - 1; at >= 0; at--) {
    const subject = open[at]
    if (subject?.role === 'topic' || subject?.proper === true) return subject
  }
  return undefined
}

/** …하자, …묻자: someone else's doing, to which the speaker responds. */
const PROMPTS = wordSet(
  `하자 되자 묻자 오자 나오자 나서자 밝히자 지적하자 질문하자 요구하자 말하자 반발하자 주장하자 비판하자 알려지자 쏟아지자 커지자 이어지자 제기되자 확산되자 일자 추궁하자 캐묻자 항의하자 촉구하자`,
)
const JA = '자'.charCodeAt(0)

function isPrompt(view: BlockView, at: number): boolean {
  const end = view.words.ends[at] ?? 0
  return view.text.charCodeAt(end - 1) === JA && PROMPTS.has(view.text.slice(view.words.starts[at], end))
}

/** Nouns that a clause is made one of: 출마한 것은, 밝힌 데 대해. */
const DEPENDENT = wordSet(
  `것 것은 것이 것을 것에 것과 것도 것으로 데 데에 점 점을 점은 점이 점에 게 건 바 사실을 사실이 의혹을 의혹에`,
)
/** Verbs of concern: what stands before them is what the speech is about. */
const ABOUT = ['대해', '대한', '두고', '놓고', '관련', '관해', '맞서', '대응']
const REPORTED = wordSet('다고 다며 라고 라며 자고 냐고 다는 라는 자는 냐는')

function setMain(subjects: SentenceSubjects, open: readonly Subject[]): void {
  delete subjects.main
  const left = open.filter((subject) => canSpeak(subject) || subject.proper === true).at(-1)
  if (left !== undefined) subjects.main = left
}

/** Takes the subject off whose clause ends at the word `at`, and answers it. */
function closeClause(view: BlockView, at: number, open: Subject[]): Subject | undefined {
  const word = wordAt(view.words, at)
  const last = open[open.length - 1]
  if (word === undefined || last === undefined) return undefined
  // 엄마는 다 안다며: reported speech ends its own subject, where another one is left
  if (isReported(view.text, word)) return open.length > 1 ? open.pop() : undefined
  const before = last.role === 'subject' ? wordAt(view.words, at - 1) : undefined
  if (before === undefined || before.start <= last.end || !isAdnominal(view.text, before)) return undefined
  // 한 시장은 시의회가 내놓은 안에 대해: within whose sentence another one does something
  const within = open.some((subject) => subject !== last && subject.role === 'topic' && canSpeak(subject))
  const ends = within || DEPENDENT.has(view.text.slice(word.start, word.end)) || isAbout(view, at + 1)
  return ends ? open.pop() : undefined
}

function isAbout(view: BlockView, at: number): boolean {
  const start = view.words.starts[at]
  return start !== undefined && ABOUT.some((verb) => view.text.startsWith(verb, start))
}

function isReported(text: string, word: Word): boolean {
  if (word.end - word.start < 3) return false
  return REPORTED.has(text.slice(word.end - 2, word.end)) || text.startsWith('면서', word.end - 2)
}
