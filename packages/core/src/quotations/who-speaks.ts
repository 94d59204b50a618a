import { nameShape } from '../people/name-shape.ts'
import { findTitle } from '../people/titles.ts'
import { firstWord } from '../people/words.ts'
import type { ArticleView } from './article-view.ts'
import { type Speaker, speakerOf } from './attribution.ts'
import { firstMention } from './block-view.ts'
import { lastSpan, type Place, reachAfter, subjectBefore } from './place.ts'
import { speakerKind } from './speaker-nouns.ts'
import type { SpeechMemory } from './speech-memory.ts'
import { findPlace, ownerAt, type Subject, subjectAfter } from './subjects.ts'

/** Pronouns for one person. */
const ONE: ReadonlySet<string> = new Set(['그', '그녀', '그분', '이분', '자신'])
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['이', '해당', '그', '같은'])

/** The speaker that a subject is, pronouns and 이 관계자 resolved. */
export function resolve(place: Place, memory: SpeechMemory, subject: Subject): Speaker | undefined {
  if (subject.kind === 'pronoun') {
    return memory.before(place, ONE.has(place.view.text.slice(subject.start, subject.end)))
  }
  const speaker = speakerOf(place.view, subject)
  const space = speaker.name.indexOf(' ')
  if (subject.kind !== 'human' || space < 0 || !DEMONSTRATIVES.has(speaker.name.slice(0, space))) return speaker
  const head = speaker.name.slice(space + 1)
  if (head.includes(' ')) return speaker
  // 이 총재 may as well be someone by the name of 이
  return memory.lastCalled(head) ?? (findTitle(head, 0, head.length) === undefined ? { name: head, head } : speaker)
}

/** By the words before: 한 시장은 "…". Only those who can speak. */
export function speakerBefore(place: Place, memory: SpeechMemory): Speaker | undefined {
  const subject = subjectBefore(place)
  return subject === undefined || subject.kind === 'other' ? undefined : resolve(place, memory, subject)
}

/** By the words behind: "…"고 한 시장은 말했다. */
export function speakerAfter(place: Place, memory: SpeechMemory): Speaker | undefined {
  const subject = subjectAfter(place.view, place.tail.end, reachAfter(place))
  return subject === undefined ? undefined : resolve(place, memory, subject)
}

/** Where the sentence names no one who can speak: its topic, whatever it is, or else who spoke before. */
export function speakerElse(place: Place, memory: SpeechMemory): Speaker | undefined {
  const subject = subjectBefore(place)
  if (subject === undefined || subject.kind === 'pronoun') return memory.before(place)
  return speakerOf(place.view, subject)
}

const LONGEST_ASIDE = 40
/** How much a bare word in brackets must be built like a name. */
const NAME = 4

/** "…"(한가온 시장): who spoke stands in brackets right behind. */
export function speakerInBrackets(place: Place): Speaker | undefined {
  const { view } = place
  const close = lastSpan(place)?.close ?? 0
  if (view.text.charAt(close) !== '(') return undefined
  const length = view.text.slice(close, close + LONGEST_ASIDE).indexOf(')')
  if (length < 0) return undefined
  const mention = view.mentions[firstMention(view, close)]
  if (mention !== undefined && mention.start >= close && mention.end <= close + length) {
    return { name: mention.person.name }
  }
  const name = view.text.slice(close + 1, close + length).trim()
  return speakerKind(name, 0, name.length) === 'human' || nameShape(name, 0, name.length) >= NAME ? { name } : undefined
}

/** Whose the noun at word `noun` is, by the words from `first` on: 노조 요구, 한 직원의 설명. */
export function ownerOf(place: Place, memory: SpeechMemory, first: number, noun: number): Speaker | undefined {
  for (let at = noun - 1; at >= first; at--) {
    const owner = ownerAt(place.view, at, place.tail.end)
    if (owner !== undefined) return resolve(place, memory, owner)
  }
  return undefined
}

/** How far before a quotation the place is named that its words come from. */
const SOURCE_REACH = 80

/** 여권 내에서도, 문자메시지에는: where the words come from. */
export function sourceOf(place: Place, memory: SpeechMemory, writing: boolean): Speaker | undefined {
  const open = place.spans[place.first]?.open ?? 0
  const from = Math.max(place.sentence.start, open - SOURCE_REACH)
  const subject = findPlace(place.view, from, open, writing)
  return subject === undefined ? undefined : resolve(place, memory, subject)
}

const SAID = /^(?:말|설명|이야기|얘기|주장|소감|조언|지적|회고|고백|하소연|각오|당부)(?:이다|입니다)$/u

/** A quotation that is a paragraph of its own: the line behind it names its speaker, or its first sentence ends in 의 말이다. */
export function speakerBeside(article: ArticleView, block: number): Speaker | undefined {
  const view = article.block(block + 1)
  const first = view.mentions[0]
  if (first?.start === 0 && view.text.slice(first.end).trim() === '') return { name: first.person.name }
  const sentence = article.sentences(block + 1)[0]
  if (sentence === undefined) return undefined
  const { starts, ends } = view.words
  for (
    let at = firstWord(view.words, sentence.start) + 1;
    (ends[at] ?? Number.POSITIVE_INFINITY) <= sentence.end;
    at++
  ) {
    if (!SAID.test(view.text.slice(starts[at], ends[at]))) continue
    const owner = ownerAt(view, at - 1, sentence.start)
    if (owner !== undefined && view.text.charAt(owner.end) === '의') return speakerOf(view, owner)
  }
  return undefined
}

/** How many sentences behind a quotation at the head of a paragraph its speaker may be named. */
const BEHIND = 3

/** “…” 아주머니가 피식 웃었다: a quotation between sentences is whose the next one is about, or ends in the 의 충고다 of. */
export function speakerBehind(place: Place, article: ArticleView): Speaker | undefined {
  const { view, block, index } = place
  const reach = index === 0 ? BEHIND : 1
  for (const sentence of article.sentences(block).slice(index + 1, index + 1 + reach)) {
    const subject = article.subjectOf(block, sentence)
    if (subject !== undefined && subject.kind !== 'pronoun' && subject.kind !== 'other' && subject.kind !== 'body') {
      return speakerOf(view, subject)
    }
  }
  return undefined
}

const AHEAD = 2

/** A quotation that opens an article or a section: whom the next sentence is about. */
export function speakerAhead(article: ArticleView, block: number): Speaker | undefined {
  for (let next = block + 1; next <= block + AHEAD; next++) {
    const sentence = article.sentences(next)[0]
    const subject = sentence === undefined ? undefined : article.subjectOf(next, sentence)
    if (subject !== undefined && subject.kind !== 'pronoun' && subject.kind !== 'other') {
      return speakerOf(article.block(next), subject)
    }
  }
  return undefined
}
