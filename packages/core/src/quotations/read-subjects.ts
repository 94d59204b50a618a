import { type BlockView, firstWord } from './block-view.ts'
import { isAdnominal } from './noun-phrase.ts'
import { readTail } from './quote-tails.ts'
import type { SpeechSpan } from './speech-spans.ts'
import { canSpeak, type Subject, subjectAt } from './subjects.ts'

/** What the words of a sentence say of the speakers of its quotations. */
export interface SentenceSubjects {
  /** For each quotation: whose it is, by the words before it. */
  before: (Subject | undefined)[]
  /** Whom the sentence is about, for the sentences that follow. */
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
  const open: Subject[] = []
  let span = 0
  let tailEnd = -1
  let main: Subject | undefined
  let floor = start
  for (let at = firstWord(words, start); at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.start >= end) break
    let next = spans[span]
    while (next !== undefined && next.close <= word.start) {
      before.push(nearest(open))
      floor = next.close
      tailEnd = readTail(text, next.close).end
      next = spans[++span]
    }
    if ((next !== undefined && next.open <= word.start) || word.start < tailEnd) continue
    const subject = subjectAt(view, at, floor)
    if (subject === undefined) {
      if (open.length > 0) closeClause(view, at, open)
      continue
    }
    open.push(subject)
    if (canSpeak(subject) && (main === undefined || subject.role === 'topic' || main.role === 'subject')) main = subject
  }
  while (before.length < spans.length) before.push(nearest(open))
  return main === undefined ? { before } : { before, main }
}

/** The nearest subject that can speak; else the nearest topic, whatever it is. */
function nearest(open: readonly Subject[]): Subject | undefined {
  for (let at = open.length - 1; at >= 0; at--) {
    const subject = open[at]
    if (subject !== undefined && canSpeak(subject)) return subject
  }
  for (let at = open.length - 1; at >= 0; at--) {
    const subject = open[at]
    if (subject !== undefined && subject.role === 'topic') return subject
  }
  return undefined
}

/** Nouns that a clause is made one of: 출마한 것은, 밝힌 데 대해. */
const DEPENDENT: ReadonlySet<string> = new Set(
  '것 것은 것이 것을 것에 것과 것도 것으로 데 데에 점 점을 점은 점이 점에 게 건 바 사실을 사실이 의혹을 의혹에'.split(
    ' ',
  ),
)
/** Verbs of concern: what stands before them is what the speech is about. */
const ABOUT = ['대해', '대한', '두고', '놓고', '관련', '관해', '맞서', '대응']
/** …하자, …묻자: someone else's doing, to which the speaker responds. */
const PROMPTED: ReadonlySet<string> = new Set(
  '하자 되자 묻자 오자 나오자 나서자 밝히자 지적하자 질문하자 요구하자 말하자 반발하자 주장하자 비판하자 알려지자 쏟아지자 커지자 이어지자 제기되자 확산되자 일자'.split(
    ' ',
  ),
)
const REPORTED: ReadonlySet<string> = new Set(
  '다고 다며 라고 라며 자고 냐고 다는 라는 자는 냐는 다면서 라면서'.split(' '),
)

/** Takes the subject off whose clause ends at the word `at`. */
function closeClause(view: BlockView, at: number, open: Subject[]): void {
  const { text, words } = view
  const word = words[at]
  const last = open[open.length - 1]
  if (word === undefined || last === undefined) return
  const printed = text.slice(word.start, word.end)
  // 엄마는 다 안다며: reported speech ends its own subject, where another one is left
  if (isReported(printed)) {
    if (open.length > 1) open.pop()
    return
  }
  if (last.role !== 'subject') return
  if (PROMPTED.has(printed)) {
    while (open[open.length - 1]?.role === 'subject') open.pop()
    return
  }
  const before = words[at - 1]
  if (before === undefined || before.start <= last.end || !isAdnominal(text, before)) return
  const next = words[at + 1]
  if (DEPENDENT.has(printed) || (next !== undefined && ABOUT.some((verb) => text.startsWith(verb, next.start))))
    open.pop()
}

function isReported(word: string): boolean {
  return word.length > 2 && (REPORTED.has(word.slice(-2)) || REPORTED.has(word.slice(-3)))
}
