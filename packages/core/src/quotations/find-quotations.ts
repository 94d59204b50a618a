import type { Article, Block, Quotation } from '../article/article.ts'
import { indexPeople, type PeopleIndex } from '../people/people-index.ts'
import { firstWord, splitWords, type Words } from '../people/words.ts'
import { labelledSpeaker, type Speaker, speakerOf } from './attribution.ts'
import { type BlockView, firstMention } from './block-view.ts'
import { groupTail, isAsked, isListSaid, isOwned, isSaying, isSentence, isWriting, nounAfter } from './judge.ts'
import type { Tail } from './quote-tails.ts'
import { readSubjects, type SentenceSubjects } from './read-subjects.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { findSoundbites, readSoundbite } from './soundbite.ts'
import { speakerKind } from './speaker-nouns.ts'
import { findSpans, quotableText, type SpeechSpan } from './speech-spans.ts'
import { findPlace, ownerAt, type Subject, subjectAfter } from './subjects.ts'

/**
 * Finds every direct quotation of speech or writing in an article's body, with its speaker, in order.
 *
 * Quotation marks are paired by state over the whole body (straight, curly, nested, over several paragraphs; inch marks
 * and apostrophes are none). What the words around a pair say decides whether it is speech: 고, 라며, `는 설명` are;
 * titles, slogans, names and the answers of a survey are not. On-camera speech needs no marks: `[김가온 / 주민 : …]`.
 * The speaker is the fullest name that the article gives (오 시장 → 오세훈), else the noun phrase used (경찰 관계자); it is
 * absent where the article does not tell. List items and tables are not searched. Any body is read without throwing, in
 * time linear in its length.
 *
 * @example
 * findQuotations({ body: [{ type: 'paragraph', text: '한가온 한빛시장은 "좋다"며 "더 하겠다"고 말했다.' }] }).map(q => q.speaker) //=> ['한가온', '한가온']
 * findQuotations({ body: [{ type: 'paragraph', text: '[이도담 / 주민 : 물이 안 나와요.]' }] }) //=> [{ text: '물이 안 나와요.', block: 0, start: 12, end: 21, speaker: '이도담' }]
 */
export function findQuotations(article: Pick<Article, 'body'>): Quotation[] {
  return new QuotationFinder(article.body).find()
}

/** How many sentences back a speaker is looked for where the quotation's own names none. */
const MEMORY = 8

class QuotationFinder {
  private readonly spans: SpeechSpan[][]
  private readonly people: PeopleIndex
  private readonly sentences: (Sentence[] | undefined)[] = []
  private readonly views: (BlockView | undefined)[] = []
  /** By sentence, the speaker of its last quotation. */
  private readonly spoken = new Map<Sentence, Speaker>()
  private readonly speakers: Speaker[] = []
  /** By block, who speaks on camera in it. */
  private readonly onCamera: (Speaker | undefined)[] = []
  /** Of a quotation that goes on in the next paragraph. */
  private running: Speaker | undefined
  private readonly found: Quotation[] = []

  constructor(private readonly body: readonly Block[]) {
    this.spans = findSpans(body)
    this.people = indexPeople(body)
  }

  find(): Quotation[] {
    for (let block = 0; block < this.body.length; block++) this.readBlock(block)
    return this.found
  }

  private readBlock(block: number): void {
    const text = quotableText(this.body[block])
    if (text === undefined) return
    if (this.readSoundbite(block, text)) return
    const glued = text.includes('[') ? findSoundbites(text) : []
    if (glued.length > 0) {
      const spans = this.spans[block] ?? []
      this.spans[block] = spans.filter((span) => !glued.some((one) => one.open < span.close && span.open < one.close))
    }
    if (glued.length === 0 && (this.spans[block]?.length ?? 0) === 0) return
    const first = this.found.length
    const sentences = this.sentencesOf(block)
    for (let at = 0; at < sentences.length; at++) this.readSentence(block, at)
    if (glued.length === 0) return
    for (const { name, start, end } of glued) this.add(block, start, end, labelledSpeaker(name))
    this.found.push(...this.found.splice(first).sort((a, b) => a.start - b.start))
  }

  private sentencesOf(block: number): Sentence[] {
    const known = this.sentences[block]
    if (known !== undefined) return known
    const text = quotableText(this.body[block]) ?? ''
    const sentences = splitSentences(text, this.spans[block] ?? [])
    this.sentences[block] = sentences
    return sentences
  }

  private viewOf(block: number): BlockView {
    const known = this.views[block]
    if (known !== undefined) return known
    const view = {
      text: quotableText(this.body[block]) ?? '',
      words: this.people.words[block] ?? [],
      mentions: this.people.mentions[block] ?? [],
    }
    this.views[block] = view
    return view
  }

  private add(block: number, start: number, end: number, speaker: Speaker | undefined): void {
    const text = this.viewOf(block).text
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end <= start) return
    const quotation: Quotation = { text: text.slice(start, end), block, start, end }
    if (speaker !== undefined) quotation.speaker = speaker.name
    this.found.push(quotation)
  }

  /** On-camera speech: the label is in front, on the line before, or apart in the block. */
  private readSoundbite(block: number, text: string): boolean {
    const item = this.body[block]
    if (item === undefined) return false
    if (item.type === 'speech') {
      if (item.speaker === undefined || item.label === undefined || !ON_CAMERA.test(item.label)) return false
      this.addAll(block, text, labelledSpeaker(item.speaker))
      return true
    }
    const soundbite = readSoundbite(text)
    if (soundbite !== undefined) {
      if (soundbite.end > soundbite.start) {
        const speaker = labelledSpeaker(soundbite.name)
        this.add(block, soundbite.start, soundbite.end, speaker)
        this.heard(block, speaker)
      }
      return true
    }
    const before = quotableText(this.body[block - 1])
    const label = before === undefined ? undefined : readSoundbite(before)
    if (label === undefined || label.end > label.start) return false
    if (!/^\s{0,3}(?:-\s?)?["“]/u.test(text) && !/^\s{0,3}[[<【▶]/u.test(before ?? '')) return false
    this.addAll(block, text, labelledSpeaker(label.name))
    return true
  }

  /** All that a block says is one speaker's: what stands in marks, or the whole where it has none. */
  private addAll(block: number, text: string, speaker: Speaker): void {
    this.heard(block, speaker)
    const first = this.spans[block]?.find((span) => !span.single)
    if (first === undefined || text.slice(0, first.open).replace(/[\s-]/gu, '').length > 0) {
      this.add(block, 0, text.length, speaker)
      return
    }
    for (const span of this.spans[block] ?? []) if (!span.single) this.add(block, span.start, span.end, speaker)
  }

  private heard(block: number, speaker: Speaker): void {
    this.speakers.push(speaker)
    this.onCamera[block] = speaker
  }

  private readSentence(block: number, index: number): void {
    const sentence = this.sentencesOf(block)[index]
    if (sentence === undefined || sentence.spans.length === 0) return
    const view = this.viewOf(block)
    const spans = sentence.spans.filter((span) => !span.single || maySpeak(view.text, span))
    if (spans.length === 0) return
    const subjects = readSubjects(view, sentence.start, sentence.end, spans)
    for (let at = 0; at < spans.length; ) {
      const { tail, last } = groupTail(view.text, spans, at)
      const place: Place = { block, index, sentence, view, spans, subjects, first: at, last, tail }
      const judged = this.judge(place)
      if (judged !== undefined) {
        for (let one = at; one <= last; one++) {
          const span = spans[one]
          if (span !== undefined) this.add(block, span.start, span.end, judged.speaker)
        }
        if (judged.speaker !== undefined) {
          this.spoken.set(sentence, judged.speaker)
          this.speakers.push(judged.speaker)
        }
      }
      at = last + 1
    }
  }

  /** Whether the quotations of a place are speech, and whose. */
  private judge(place: Place): Verdict | undefined {
    const { view, spans, last, tail, sentence, subjects, first } = place
    const span = spans[last]
    if (span === undefined) return undefined
    const { text } = view
    const subject = subjects.before[first]
    if (span.part !== undefined) return this.judgePart(place, span, subject)
    if (span.single) return this.judgeSingle(place, span, subject)
    const aside = this.aside(place, span)
    if (aside !== undefined) return { speaker: aside }
    switch (tail.kind) {
      case 'say':
        if (!isSaying(text, tail.end) || isSurvey(text, spans[first - 1]?.close ?? sentence.start, span.open))
          return undefined
        return verdict(this.spokenBy(place, subject) ?? this.after(place) ?? this.fallback(place, subject))
      case 'chain':
        return verdict(this.spokenBy(place, subject) ?? this.fallback(place, subject))
      case 'that':
      case 'list':
        return this.judgeNoun(place, span, subject)
      case 'case':
        return isAsked(text, span) ? verdict(this.spokenBy(place, subject) ?? this.fallback(place, subject)) : undefined
      case 'copula':
        return undefined
      case 'none':
        return this.judgeAlone(place, subject)
    }
  }

  /** A part of a quotation over several paragraphs: the first one tells whose it is, or else the last. */
  private judgePart(place: Place, span: SpeechSpan, subject: Subject | undefined): Verdict {
    if (span.part === 'first') {
      this.running =
        subject === undefined ? this.inherit(place) : (this.spokenBy(place, subject) ?? this.fallback(place, subject))
    }
    return verdict(this.running ?? this.after(place))
  }

  /** Words in single marks are speech where someone is plainly said to say them. */
  private judgeSingle(place: Place, span: SpeechSpan, subject: Subject | undefined): Verdict | undefined {
    const { view, tail, sentence } = place
    if (subject === undefined || !isSaying(view.text, tail.end)) return undefined
    if (isSurvey(view.text, sentence.start, span.open)) return undefined
    if (subject.kind === 'other' && span.end - span.start < LONG) return undefined
    return verdict(this.resolve(place, subject))
  }

  /** "…"는 지적, "…" 등의 반응: a noun says what the quotation is. */
  private judgeNoun(place: Place, span: SpeechSpan, subject: Subject | undefined): Verdict | undefined {
    const { view, tail, sentence, spans, last } = place
    const { text, words } = view
    const first = firstWord(words, tail.end)
    const spoken = this.spokenBy(place, subject)
    const noun = nounAfter(text, words, first, sentence.end)
    if (noun === undefined) {
      if (tail.kind === 'list') {
        return isListSaid(text, tail.end, sentence.end) ? verdict(spoken ?? this.fallback(place, subject)) : undefined
      }
      // "…"라는 한 시장은
      const named = subjectAfter(view, tail.end, spans[last + 1]?.open ?? sentence.end)
      return named?.kind === 'person' && named.role === 'topic' ? verdict(this.resolve(place, named)) : undefined
    }
    if (noun.kind === 'label') return undefined
    if (noun.kind === 'thing') {
      // "…"는 것이 한 시장의 설명이다
      const named = nounAfter(text, words, noun.word + 1, sentence.end)
      const owner = named?.kind === 'speech' ? this.owner(place, noun.word + 1, named.word) : undefined
      return owner === undefined ? undefined : { speaker: owner }
    }
    if (tail.kind === 'that' && !isSentence(text, span) && span.end - span.start < LONG) return undefined
    const word = words[noun.word]
    const source =
      this.owner(place, first, noun.word) ?? spoken ?? this.source(place, word !== undefined && isWriting(text, word))
    if (source !== undefined) return { speaker: source }
    if (tail.kind === 'that' && !isOwned(text, words, noun.word)) return undefined
    return verdict(this.fallback(place, subject))
  }

  /** A quotation that nothing is attached to: a sentence or a paragraph of its own, or words after a colon. */
  private judgeAlone(place: Place, subject: Subject | undefined): Verdict | undefined {
    const { view, spans, first, last, sentence, block } = place
    const { text } = view
    const opening = spans[first]
    const closing = spans[last]
    if (opening === undefined || closing === undefined) return undefined
    const before = text.slice(sentence.start, opening.open).trim()
    const after = text.slice(closing.close, sentence.end).replace(/[\s.,…\])-]/gu, '')
    if (before.endsWith(':')) {
      return verdict(this.spokenBy(place, subject) ?? this.inherit(place))
    }
    if (before.replace(/[-·\s“"']/gu, '') !== '' || after !== '') return undefined
    if (!isSentence(text, closing) && closing.end - opening.start < LONG) return undefined
    const whole = opening.open <= 3 && text.slice(closing.close).trim().length <= 1
    if (!whole) return this.followsSpeech(place) ? verdict(this.inherit(place)) : undefined
    const previous = this.body[block - 1]
    const leading = previous === undefined || previous.type === 'heading' || previous.type === 'image'
    return verdict(
      this.beside(block) ?? (leading ? this.ahead(block) : undefined) ?? this.inherit(place) ?? this.ahead(block),
    )
  }

  /** Whether the sentence before speaks of saying: 그는 이렇게 말했다. "…" */
  private followsSpeech(place: Place): boolean {
    const before = this.sentencesOf(place.block)[place.index - 1]
    if (before === undefined) return false
    if (this.spoken.has(before)) return true
    const text = place.view.text.slice(Math.max(before.start, before.end - 12), before.end)
    return SAYING_END.test(text)
  }

  /** "…"(한가온 시장): who spoke stands in brackets right behind. */
  private aside(place: Place, span: SpeechSpan): Speaker | undefined {
    const { view } = place
    if (view.text.charAt(span.close) !== '(') return undefined
    const close = view.text.indexOf(')', span.close)
    if (close < 0 || close - span.close > 40) return undefined
    const name = view.text.slice(span.close + 1, close).trim()
    const mention = view.mentions[firstMention(view, span.close)]
    if (mention !== undefined && mention.start >= span.close && mention.end <= close)
      return { name: mention.person.name }
    return speakerKind(name, 0, name.length) === 'human' ? { name } : undefined
  }

  private spokenBy(place: Place, subject: Subject | undefined): Speaker | undefined {
    if (subject === undefined || subject.kind === 'other') return undefined
    return this.resolve(place, subject)
  }

  /** Whose a quotation is where its sentence names no one who speaks. */
  private fallback(place: Place, subject: Subject | undefined): Speaker | undefined {
    return subject === undefined || subject.kind === 'pronoun' ? this.inherit(place) : speakerOf(place.view, subject)
  }

  private resolve(place: Place, subject: Subject): Speaker | undefined {
    if (subject.kind === 'pronoun')
      return this.inherit(place, ONE.has(place.view.text.slice(subject.start, subject.end)))
    const speaker = speakerOf(place.view, subject)
    if (subject.kind === 'human') return this.demonstrated(speaker) ?? speaker
    return speaker
  }

  /** 이 관계자, 해당 직원: the one of that kind who spoke last. */
  private demonstrated(speaker: Speaker): Speaker | undefined {
    const space = speaker.name.indexOf(' ')
    if (space < 0 || !DEMONSTRATIVES.has(speaker.name.slice(0, space))) return undefined
    const head = speaker.name.slice(space + 1)
    for (let at = this.speakers.length - 1; at >= 0 && at > this.speakers.length - MEMORY; at--) {
      const other = this.speakers[at]
      if (other !== undefined && (other.head === head || other.name.endsWith(` ${head}`))) return other
    }
    return { name: head, head }
  }

  private after(place: Place): Speaker | undefined {
    const { view, sentence, tail, spans, last } = place
    const end = spans[last + 1]?.open ?? sentence.end
    const subject = subjectAfter(view, tail.end, end)
    return subject === undefined ? undefined : this.resolve(place, subject)
  }

  /** 노조 요구, 한 직원의 설명: whose the noun is. */
  private owner(place: Place, first: number, noun: number): Speaker | undefined {
    for (let at = noun - 1; at >= first; at--) {
      const owner = ownerAt(place.view, at, place.tail.end)
      if (owner !== undefined) return this.resolve(place, owner)
    }
    return undefined
  }

  /** 여권 내에서도, 문자메시지에는: where the words come from. */
  private source(place: Place, writing: boolean): Speaker | undefined {
    const { view, sentence, spans, first } = place
    const subject = findPlace(view, sentence.start, spans[first]?.open ?? sentence.end, writing)
    return subject === undefined ? undefined : this.resolve(place, subject)
  }

  /** Who spoke last, or whom the sentences before are about: a person anywhere near, someone else in the last one only. */
  private inherit(place: Place, one = false): Speaker | undefined {
    const own = this.spoken.get(place.sentence)
    if (own !== undefined && !one && place.subjects.prompted[place.first] !== true) return own
    const item = this.body[place.block]
    if (item !== undefined && 'speaker' in item && item.speaker !== undefined) return labelledSpeaker(item.speaker)
    let steps = 0
    let near: Speaker | undefined
    for (let block = place.block; block >= 0; block--) {
      const onCamera = block === place.block ? undefined : this.onCamera[block]
      if (onCamera !== undefined) return near ?? onCamera
      const sentences = this.sentencesOf(block)
      const from = block === place.block ? place.index - 1 : sentences.length - 1
      for (let index = from; index >= 0; index--) {
        const sentence = sentences[index]
        if (sentence === undefined) continue
        const spoken = this.spoken.get(sentence)
        if (spoken !== undefined) return near ?? spoken
        const main = this.mainOf(block, sentence)
        if (main?.kind === 'person') return near ?? speakerOf(this.viewOf(block), main)
        if (steps === 0 && (main?.kind === 'human' || (main?.kind === 'body' && !one)))
          near = nearSpeaker(this.viewOf(block), main)
        if (++steps > MEMORY) return near
      }
    }
    return near
  }

  private mainOf(block: number, sentence: Sentence): Subject | undefined {
    const doubles = sentence.spans.filter((span) => !span.single)
    return readSubjects(this.viewOf(block), sentence.start, sentence.end, doubles).main
  }

  /** A quotation that is a paragraph of its own: the line after it may say whose it is. */
  private beside(block: number): Speaker | undefined {
    const view = this.viewOf(block + 1)
    const first = view.mentions[0]
    if (first !== undefined && first.start === 0 && view.text.slice(first.end).trim() === '')
      return { name: first.person.name }
    const sentence = this.sentencesOf(block + 1)[0]
    if (sentence === undefined) return undefined
    // 5일 만난 한가온 시장의 말이다.
    const words = view.words
    for (let at = firstWord(words, sentence.start); at < words.length; at++) {
      const word = words[at]
      if (word === undefined || word.end > sentence.end) break
      if (!SAID.test(view.text.slice(word.start, word.end))) continue
      const owner = at > 0 ? ownerAt(view, at - 1, sentence.start) : undefined
      if (owner !== undefined && view.text.charAt(owner.end) === '의') return speakerOf(view, owner)
    }
    return undefined
  }

  /** A quotation at the very beginning: whom the next sentence is about. */
  private ahead(block: number): Speaker | undefined {
    for (let next = block + 1; next < Math.min(block + 3, this.body.length); next++) {
      const sentence = this.sentencesOf(next)[0]
      const main = sentence === undefined ? undefined : this.mainOf(next, sentence)
      if (main !== undefined && main.kind !== 'pronoun') return speakerOf(this.viewOf(next), main)
    }
    return undefined
  }
}

/** Labels of on-camera speech: a bracket with a colon, a slash. A turn of a studio talk, ▷김가온 :, is none. */
const ON_CAMERA = /^\s?[[【<](?!오프닝|클로징)[^\n]{0,80}:|\/(?!\s?기자)|인터뷰 ?:|녹취/u

const SAID = /^(?:말|설명|이야기|얘기|주장|소감|조언|지적|회고|고백|하소연|각오|당부)이다$/u

/** Pronouns for one person. */
const ONE: ReadonlySet<string> = new Set(['그', '그녀', '그분', '이분'])

/** How many words a noun phrase may have by which the sentence before names a speaker. */
const LONGEST_NEAR = 4

function nearSpeaker(view: BlockView, subject: Subject): Speaker | undefined {
  const speaker = speakerOf(view, subject)
  return speaker.name.split(' ').length > LONGEST_NEAR ? undefined : speaker
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(['이', '해당', '그', '같은'])

interface Place {
  block: number
  index: number
  sentence: Sentence
  view: BlockView
  spans: readonly SpeechSpan[]
  subjects: SentenceSubjects
  first: number
  last: number
  tail: Tail
}

/** A quotation that is speech, with its speaker where one is told. */
interface Verdict {
  speaker?: Speaker
}

function verdict(speaker: Speaker | undefined): Verdict {
  return speaker === undefined ? {} : { speaker }
}

/** Quoted words of this length are more than a name or a label. */
const LONG = 20

/** 말했다. 물었다: what a sentence ends in that leads to a quotation behind it. */
const SAYING_END =
  /(?:말|밝혔|물었|답했|썼|적었|설명|강조|덧붙였|전했|지적|주장|토로|외쳤|회상|고백|단언|반문)[가-힣]{0,5}[.:]?\s{0,2}$/u

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 10
}

/** Whether words in single marks may be speech: a sentence with a tail that says. */
function maySpeak(text: string, span: SpeechSpan): boolean {
  if (span.end - span.start < 4 || !isSentence(text, span)) return false
  const { tail } = groupTail(text, [span], 0)
  return tail.kind === 'say' || tail.kind === 'chain'
}

/** 근로자의 88%가 "…"고: a share of those who were asked says nothing. */
function isSurvey(text: string, from: number, to: number): boolean {
  return SHARE.test(text.slice(Math.max(from, to - 30), to))
}
const SHARE = /(?:\d(?:%|％)[가이는은도]|\d명[이은]|응답자(?:들)?[가이는은])\s(?:\S{1,8}\s){0,2}[^가-힣]{0,2}$/u
