import type { ArticleView } from './article-view.ts'
import { labelledSpeaker, type Speaker, speakerOf } from './attribution.ts'
import type { Place } from './place.ts'
import type { Sentence } from './sentences.ts'

/** How many sentences back a speaker is looked for. */
const REACH = 8
/** How many words a noun phrase may have by which the sentence before names a speaker. */
const LONGEST_NEAR = 4

/** Who spoke so far, for quotations whose own sentence names no one: 이어 "…", 그는 "…". */
export class SpeechMemory {
  private readonly article: ArticleView
  private readonly bySentence = new Map<Sentence, Speaker>()
  private readonly onCamera: (Speaker | undefined)[] = []
  private readonly order: Speaker[] = []

  constructor(article: ArticleView) {
    this.article = article
  }

  /** A quotation of the sentence is this speaker's. */
  spoke(sentence: Sentence, speaker: Speaker): void {
    this.bySentence.set(sentence, speaker)
    this.order.push(speaker)
  }

  /** All of the block is this speaker's. */
  heard(block: number, speaker: Speaker): void {
    this.onCamera[block] = speaker
    this.order.push(speaker)
  }

  hasSpoken(sentence: Sentence): boolean {
    return this.bySentence.has(sentence)
  }

  /** The last speaker called by the noun: 시청 관계자 for 관계자. */
  lastCalled(noun: string): Speaker | undefined {
    for (let at = this.order.length - 1; at >= 0 && at >= this.order.length - REACH; at--) {
      const speaker = this.order[at]
      if (speaker !== undefined && (speaker.head === noun || speaker.name.endsWith(` ${noun}`))) return speaker
    }
    return undefined
  }

  /**
   * Who spoke last, or whom the sentences before are about: a person in any of them, someone else in the last one alone.
   * With `pronoun`, the place says 그는, which stands for one person of an earlier sentence.
   */
  before(place: Place, pronoun = false): Speaker | undefined {
    const own = this.bySentence.get(place.sentence)
    if (own !== undefined && !pronoun && place.subjects.prompted[place.first] !== true) return own
    const item = this.article.body[place.block]
    if (item !== undefined && 'speaker' in item && item.speaker !== undefined) return labelledSpeaker(item.speaker)
    const answerer = place.index === 0 && this.isQuestion(place.block - 1) ? this.interviewee() : undefined
    if (answerer !== undefined) return answerer
    let near: Speaker | undefined
    let steps = 0
    for (let block = place.block; block >= 0 && steps <= REACH; block--, steps++) {
      const onCamera = block === place.block ? undefined : this.onCamera[block]
      if (onCamera !== undefined) return near ?? onCamera
      const { text } = this.article.block(block)
      if (block !== place.block && this.isQuestion(block)) continue
      const sentences = this.article.sentences(block)
      const last = block === place.block ? place.index - 1 : sentences.length - 1
      for (let index = last; index >= 0 && steps <= REACH; index--, steps++) {
        const sentence = sentences[index]
        if (sentence === undefined) continue
        const spoken = this.bySentence.get(sentence)
        if (spoken !== undefined) return near ?? spoken
        const subject = this.article.subjectOf(block, sentence)
        if (subject === undefined) continue
        const speaker = speakerOf(this.article.block(block), subject)
        if (subject.kind === 'person') return near ?? speaker
        if (pronoun && subject.kind === 'human' && !AMBIGUOUS.has(speaker.head ?? '')) return near ?? speaker
        const isNear = subject.kind === 'human' || (subject.kind !== 'pronoun' && !pronoun)
        const asks = text.charAt(sentence.end - 1) === '?'
        if (isNear && !asks && isFirst(place, block, index) && isShort(speaker)) near = speaker
      }
    }
    return near
  }

  /** Who is interviewed: the last person who spoke, or else whoever spoke most of late. */
  private interviewee(): Speaker | undefined {
    const late = this.order.slice(-REACH)
    const person = late.filter((speaker) => speaker.head === undefined).at(-1)
    if (person !== undefined) return person
    const times = (name: string): number => late.filter((speaker) => speaker.name === name).length
    return late.reduce<Speaker | undefined>(
      (most, speaker) => (most === undefined || times(speaker.name) >= times(most.name) ? speaker : most),
      undefined,
    )
  }

  private isQuestion(block: number): boolean {
    const item = this.article.body[block]
    return item?.type === 'question' || (item?.type === 'paragraph' && QUESTION.test(item.text))
  }
}

/** ─이유가 무엇인가: a question of an interview, printed with a dash. */
const QUESTION = /^\s{0,3}(?:[─━―—–－]|-\s{0,2}(?!["“‘'\s])|Q[.:)\s])/u

/** Whether the sentence is the one right before the place. */
function isFirst(place: Place, block: number, index: number): boolean {
  return block === place.block ? index === place.index - 1 : place.index === 0 && block >= place.block - 2
}

/** Nouns for people that are as often something else: 인사 (people, or an appointment), 기사 (a driver, or a report). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['인사', '기사'])

/** Whether a noun phrase is fit to speak a sentence later. */
function isShort(speaker: Speaker): boolean {
  if (AMBIGUOUS.has(speaker.head ?? '')) return false
  return speaker.name.split(' ', LONGEST_NEAR + 1).length <= LONGEST_NEAR
}
