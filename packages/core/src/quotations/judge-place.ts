import { firstWord } from '../people/words.ts'
import type { ArticleView } from './article-view.ts'
import type { Speaker } from './attribution.ts'
import { lastSpan, type Place, reachAfter, reachBefore, subjectBefore } from './place.ts'
import { isListSaid } from './quote-tails.ts'
import { isAsked, isSaying, isSentence, isSurvey } from './saying.ts'
import type { SpeechMemory } from './speech-memory.ts'
import { isOwned, isWriting, nounAfter } from './speech-nouns.ts'
import type { SpeechSpan } from './speech-spans.ts'
import { subjectAfter } from './subjects.ts'
import {
  ownerOf,
  resolve,
  sourceOf,
  speakerAfter,
  speakerAhead,
  speakerBefore,
  speakerBehind,
  speakerBeside,
  speakerElse,
  speakerInBrackets,
} from './who-speaks.ts'

/** A quotation that is speech, with its speaker where one is told. */
export interface Verdict {
  speaker?: Speaker
}

/** What the judging looks at beside the place. */
export interface Surroundings {
  article: ArticleView
  memory: SpeechMemory
}

/** Quoted words of this length are more than a name or a label. */
const LONG = 20

/** Whether the quotations of a place are speech, and whose; undefined where they are not. */
export function judgePlace(place: Place, around: Surroundings): Verdict | undefined {
  const span = lastSpan(place)
  if (span === undefined) return undefined
  const { memory } = around
  const { text } = place.view
  if (span.single) return judgeSingle(place, span, memory)
  const bracketed = speakerInBrackets(place)
  if (bracketed !== undefined) return { speaker: bracketed }
  switch (place.tail.kind) {
    case 'say':
      if (!isSaying(text, place.tail.end) || isSurvey(text, reachBefore(place), span.open)) return undefined
      return verdict(speakerBefore(place, memory) ?? speakerAfter(place, memory) ?? speakerElse(place, memory))
    case 'chain':
      return verdict(speakerBefore(place, memory) ?? speakerElse(place, memory))
    case 'that':
      return judgeThat(place, span, memory)
    case 'list':
      return judgeList(place, memory)
    case 'case':
      return isAsked(text, span) ? verdict(speakerBefore(place, memory) ?? speakerElse(place, memory)) : undefined
    case 'copula':
      return undefined
    case 'none':
      return judgeAlone(place, around)
  }
}

function verdict(speaker: Speaker | undefined): Verdict {
  return speaker === undefined ? {} : { speaker }
}

/** Words in single marks are speech where someone is plainly said to say them. */
function judgeSingle(place: Place, span: SpeechSpan, memory: SpeechMemory): Verdict | undefined {
  const subject = subjectBefore(place)
  if (subject === undefined || !isSaying(place.view.text, place.tail.end)) return undefined
  if (isSurvey(place.view.text, reachBefore(place), span.open)) return undefined
  if (subject.kind === 'other' && span.end - span.start < LONG) return undefined
  return verdict(resolve(place, memory, subject))
}

/** "…"는 지적, "…"라는 글: a noun says what the quotation is. */
function judgeThat(place: Place, span: SpeechSpan, memory: SpeechMemory): Verdict | undefined {
  const { view, tail, sentence } = place
  const { text, words } = view
  const first = firstWord(words, tail.end)
  const noun = nounAfter(text, words, first, sentence.end)
  if (noun === undefined) {
    // "…"라는 한 시장은
    const named = subjectAfter(view, tail.end, reachAfter(place))
    return named?.kind === 'person' && named.role === 'topic' ? verdict(resolve(place, memory, named)) : undefined
  }
  if (noun.kind === 'label') return undefined
  if (noun.kind === 'thing') {
    // "…"는 것이 한 시장의 설명이다
    const told = nounAfter(text, words, noun.word + 1, sentence.end)
    const owner = told?.kind === 'speech' ? ownerOf(place, memory, noun.word + 1, told.word) : undefined
    return owner === undefined ? undefined : { speaker: owner }
  }
  if (!isSentence(text, span) && span.end - span.start < LONG) return undefined
  const speaker =
    ownerOf(place, memory, first, noun.word) ??
    speakerBefore(place, memory) ??
    sourceOf(place, memory, isWriting(text, words, noun.word))
  if (speaker !== undefined) return { speaker }
  return isOwned(text, words, noun.word) ? verdict(speakerElse(place, memory)) : undefined
}

/** "…", "…" 등의 반응; "…" 등으로 규정했다. */
function judgeList(place: Place, memory: SpeechMemory): Verdict | undefined {
  const { view, tail, sentence } = place
  const { text, words } = view
  const first = firstWord(words, tail.end)
  const noun = nounAfter(text, words, first, sentence.end)
  if (noun === undefined ? !isListSaid(text, tail.end, sentence.end) : noun.kind !== 'speech') return undefined
  return verdict(
    (noun === undefined ? undefined : ownerOf(place, memory, first, noun.word)) ??
      speakerBefore(place, memory) ??
      sourceOf(place, memory, false) ??
      speakerElse(place, memory),
  )
}

/** A quotation that nothing is attached to: a sentence or a paragraph of its own, or words after a colon. */
function judgeAlone(place: Place, around: Surroundings): Verdict | undefined {
  const { view, spans, first, last, sentence, block } = place
  const { article, memory } = around
  const { text } = view
  const opening = spans[first]
  const closing = spans[last]
  if (opening === undefined || closing === undefined) return undefined
  const before = text.slice(reachBefore(place), opening.open).trim()
  if (before.endsWith(':')) return verdict(speakerBefore(place, memory) ?? memory.before(place))
  if (
    first > 0 ||
    last < spans.length - 1 ||
    LETTER.test(before) ||
    LETTER.test(text.slice(closing.close, sentence.end))
  ) {
    return undefined
  }
  if (!isSentence(text, closing) && closing.end - opening.start < LONG) return undefined
  if (opening.open > 3 || LETTER.test(text.slice(closing.close))) {
    if (followsSpeech(place, around)) return verdict(memory.before(place))
    if (!STOPPED.test(text.slice(closing.end - 2, closing.end)) || isSaw(text, closing.close)) return undefined
    const speaker = speakerBehind(place, article) ?? memory.before(place, true)
    return speaker === undefined ? undefined : { speaker }
  }
  // "…" alone and without a full stop is a sub-heading
  if (!STOPPED.test(text.slice(closing.end - 2, closing.end)) && closing.end - opening.start < LONGEST_HEADING)
    return undefined
  const previous = article.body[block - 1]
  const opens = previous === undefined || previous.type === 'heading' || previous.type === 'image'
  return verdict(
    speakerBeside(article, block) ??
      (opens ? speakerAhead(article, block) : undefined) ??
      memory.before(place) ??
      speakerAhead(article, block),
  )
}
/** “소득 있는 곳에 세금 있다.” 이른바 …: an old saw, or what a sentence is about. */
function isSaw(text: string, from: number): boolean {
  return /^\s*(?:이른바|소위|일명|흔히|누구나|이 (?:말|문장|구호|노래|속담|격언|질문|물음))/u.test(
    text.slice(from, from + 16),
  )
}
const STOPPED = /[.?!…‥]/u
const LONGEST_HEADING = 45
const LETTER = /[\p{L}\p{N}]/u

/** 말했다. 물었다: what a sentence ends in that leads to a quotation behind it. */
const SAYING_END =
  /(?:말|이렇|다음과 같|밝혔|물었|답했|썼|적었|설명|강조|덧붙였|전했|지적|주장|토로|외쳤|회상|고백|단언|반문)[가-힣]{0,5}[.:]?\s{0,2}$/u

/** Whether the sentence before speaks of saying: 그는 이렇게 말했다. "…" */
function followsSpeech(place: Place, { article, memory }: Surroundings): boolean {
  const before = article.sentences(place.block)[place.index - 1]
  if (before === undefined) return false
  if (memory.hasSpoken(before)) return true
  return SAYING_END.test(place.view.text.slice(Math.max(before.start, before.end - 12), before.end))
}
