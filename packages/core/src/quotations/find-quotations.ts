import type { Article, Block, Quotation } from '../article/article.ts'
import { indexPeople, type PeopleIndex } from '../people/people-index.ts'
import { type Speaker, speakerOf } from './attribution.ts'
import { groupTail, isAsked, isSaying, isSentence, nounAfter } from './judge.ts'
import type { Tail } from './quote-tails.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { readSoundbite } from './soundbite.ts'
import { findSpans, quotableText, type SpeechSpan } from './speech-spans.ts'
import {
  type BlockView,
  findPlace,
  firstWord,
  ownerAt,
  readSubjects,
  type SentenceSubjects,
  type Subject,
  subjectAfter,
} from './subjects.ts'

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
    if ((this.spans[block]?.length ?? 0) === 0) return
    const sentences = this.sentencesOf(block)
    for (let at = 0; at < sentences.length; at++) this.readSentence(block, at)
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
      const speaker = { name: item.speaker }
      this.addAll(block, text, speaker)
      return true
    }
    const soundbite = readSoundbite(text)
    if (soundbite !== undefined) {
      if (soundbite.end > soundbite.start) {
        const speaker = { name: soundbite.name }
        this.add(block, soundbite.start, soundbite.end, speaker)
        this.speakers.push(speaker)
      }
      return true
    }
    const before = quotableText(this.body[block - 1])
    const label = before === undefined ? undefined : readSoundbite(before)
    if (label === undefined || label.end > label.start) return false
    if (!/^\s{0,3}(?:-\s?)?["“]/u.test(text) && !/^\s{0,3}[[<【▶]/u.test(before ?? '')) return false
    this.addAll(block, text, { name: label.name })
    return true
  }

  /** All that a block says is one speaker's: what stands in marks, or the whole where it has none. */
  private addAll(block: number, text: string, speaker: Speaker): void {
    this.speakers.push(speaker)
    const first = this.spans[block]?.find((span) => !span.single)
    if (first === undefined || text.slice(0, first.open).replace(/[\s-]/gu, '').length > 0) {
      this.add(block, 0, text.length, speaker)
      return
    }
    for (const span of this.spans[block] ?? []) if (!span.single) this.add(block, span.start, span.end, speaker)
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
      const verdict = this.judge(place)
      if (verdict !== undefined) {
        for (let one = at; one <= last; one++) {
          const span = spans[one]
          if (span !== undefined) this.add(block, span.start, span.end, verdict.speaker)
        }
        if (verdict.speaker !== undefined) {
          this.spoken.set(sentence, verdict.speaker)
          this.speakers.push(verdict.speaker)
        }
      }
      at = last + 1
    }
  }

  /** Whether the quotations of a place are speech, and whose. */
  private judge(place: Place): { speaker?: Speaker } | undefined {
    const { view, spans, last, tail, sentence, subjects, first } = place
    const span = spans[last]
    if (span === undefined) return undefined
    const { text, words } = view
    const subject = subjects.before[first]
    const speaker = (found: Speaker | undefined): { speaker?: Speaker } =>
      found === undefined ? {} : { speaker: found }
    if (span.single) {
      if (subject === undefined || subject.kind === 'other' || !isSaying(text, tail.end)) return undefined
      return speaker(this.resolve(place, subject))
    }
    const aside = this.aside(place)
    if (aside !== undefined) return speaker(aside)
    switch (tail.kind) {
      case 'say':
        if (!isSaying(text, tail.end) || isSurvey(text, sentence.start, span.open)) return undefined
        return speaker(
          this.spokenBy(place, subject) ?? this.after(place) ?? this.other(place, subject) ?? this.inherit(place),
        )
      case 'chain':
        return speaker(this.spokenBy(place, subject) ?? this.other(place, subject) ?? this.inherit(place))
      case 'that':
      case 'list': {
        const at = firstWord(words, tail.end)
        const named =
          tail.kind === 'that'
            ? subjectAfter(view, tail.end, Math.min(sentence.end, spans[last + 1]?.open ?? sentence.end))
            : undefined
        const noun = nounAfter(text, words, tail.end, at, sentence.end)
        if (noun === undefined) {
          if (named?.kind === 'person' && named.role === 'topic') return speaker(this.resolve(place, named))
          return undefined
        }
        if (noun.kind === 'label') return undefined
        const owner = this.owner(place, at, noun.word)
        if (noun.kind === 'thing') {
          const whose = this.ownerOfSentence(place, noun.word + 1)
          if (whose !== undefined) return speaker(whose)
          return undefined
        }
        if (!isSentence(text, span) && span.end - span.start < 12 && tail.kind === 'that') return undefined
        return speaker(
          owner ??
            this.spokenBy(place, subject) ??
            this.locative(place) ??
            this.other(place, subject) ??
            this.inherit(place),
        )
      }
      case 'case':
        return isAsked(text, span)
          ? speaker(this.spokenBy(place, subject) ?? this.other(place, subject) ?? this.inherit(place))
          : undefined
      case 'copula':
        return undefined
      case 'none':
        return this.standing(place, subject)
    }
  }

  /** A quotation that nothing is attached to: a sentence or a paragraph of its own, or words after a colon. */
  private standing(place: Place, subject: Subject | undefined): { speaker?: Speaker } | undefined {
    const { view, spans, first, last, sentence, block } = place
    const { text } = view
    const opening = spans[first]
    const closing = spans[last]
    if (opening === undefined || closing === undefined) return undefined
    const before = text.slice(sentence.start, opening.open).trim()
    const after = text.slice(closing.close, sentence.end).replace(/[\s.,…\])-]/gu, '')
    if (closing.part !== undefined) return speakerOrNone(this.spokenBy(place, subject) ?? this.inherit(place))
    if (before.replace(/[-·\s“"']/gu, '') === '' && after === '') {
      if (!isSentence(text, closing) && closing.end - opening.start < 15) return undefined
      const alone = opening.open <= 3 && text.slice(closing.close).trim().length <= 1
      return speakerOrNone(
        (alone ? this.beside(block) : undefined) ?? this.inherit(place) ?? (alone ? this.ahead(block) : undefined),
      )
    }
    if (before.endsWith(':')) return speakerOrNone(this.spokenBy(place, subject) ?? this.inherit(place))
    if (after === '' && !isSentence(text, closing)) return undefined
    if (after === '') return undefined
    return undefined
  }

  /** "…"(한가온 시장): who spoke stands in brackets right behind. */
  private aside(place: Place): Speaker | undefined {
    const { view, spans, last } = place
    const span = spans[last]
    if (span === undefined || view.text.charAt(span.close) !== '(') return undefined
    const close = view.text.indexOf(')', span.close)
    if (close < 0 || close - span.close > 40) return undefined
    const mention = view.mentions.find((one) => one.start >= span.close && one.end <= close)
    if (mention !== undefined) return { name: mention.person.name }
    return undefined
  }

  private spokenBy(place: Place, subject: Subject | undefined): Speaker | undefined {
    if (subject === undefined || subject.kind === 'other') return undefined
    return this.resolve(place, subject)
  }

  private other(place: Place, subject: Subject | undefined): Speaker | undefined {
    if (subject === undefined || subject.kind !== 'other') return undefined
    return speakerOf(place.view, subject)
  }

  private resolve(place: Place, subject: Subject): Speaker {
    if (subject.kind === 'pronoun') {
      return this.inherit(place) ?? speakerOf(place.view, subject)
    }
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

  /** "…"는 게 한 시장의 설명이다: whose the last noun of the sentence is. */
  private ownerOfSentence(place: Place, from: number): Speaker | undefined {
    const { view, sentence } = place
    const noun = nounAfter(view.text, view.words, 0, from, sentence.end)
    if (noun === undefined || noun.kind !== 'speech') return undefined
    return this.owner(place, from, noun.word)
  }

  private locative(place: Place): Speaker | undefined {
    const { view, sentence, spans, first } = place
    const open = spans[first]?.open ?? sentence.end
    const subject = findPlace(view, sentence.start, open)
    return subject === undefined ? undefined : this.resolve(place, subject)
  }

  /** Who spoke last, or whom the sentences before are about. */
  private inherit(place: Place): Speaker | undefined {
    const own = this.spoken.get(place.sentence)
    if (own !== undefined) return own
    let steps = 0
    for (let block = place.block; block >= 0; block--) {
      const sentences = this.sentencesOf(block)
      const from = block === place.block ? place.index - 1 : sentences.length - 1
      for (let index = from; index >= 0; index--) {
        const sentence = sentences[index]
        if (sentence === undefined) continue
        const spoken = this.spoken.get(sentence)
        if (spoken !== undefined) return spoken
        const view = this.viewOf(block)
        const main = readSubjects(
          view,
          sentence.start,
          sentence.end,
          sentence.spans.filter((span) => !span.single),
        ).main
        if (main !== undefined && main.kind !== 'pronoun') return speakerOf(view, main)
        if (++steps > MEMORY) return undefined
      }
    }
    return undefined
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
      const view = this.viewOf(next)
      const sentence = this.sentencesOf(next)[0]
      if (sentence === undefined) continue
      const main = readSubjects(view, sentence.start, sentence.end, sentence.spans).main
      if (main !== undefined && main.kind !== 'pronoun') return speakerOf(view, main)
    }
    return undefined
  }
}

/** Labels of on-camera speech; a turn of a studio talk, ▷김가온 :, is none. */
const ON_CAMERA = /^\s?[[【<].*[:/|]|인터뷰|녹취/u

const SAID = /^(?:말|설명|이야기|얘기|주장|소감|조언|지적|회고|고백|하소연|각오|당부)이다$/u

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

function speakerOrNone(speaker: Speaker | undefined): { speaker?: Speaker } {
  return speaker === undefined ? {} : { speaker }
}

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
  const before = text.slice(Math.max(from, to - 40), to)
  return /\d(?:%|％|명)[가이는은]?\s{0,2}(?:\S{1,8}\s){0,2}$/u.test(before)
}
