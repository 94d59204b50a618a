import type { Article, Block, Quotation } from '../article/article.ts'
import type { NamingParts } from '../people/people-index.ts'
import { ArticleView } from './article-view.ts'
import { labelledSpeaker, type Speaker } from './attribution.ts'
import { judgePlace, type Verdict } from './judge-place.ts'
import { type Place, subjectBefore } from './place.ts'
import { groupTail } from './quote-tails.ts'
import { readSubjects } from './read-subjects.ts'
import { maySpeak } from './saying.ts'
import { findSoundbites, isBracketed, readSoundbite } from './soundbite.ts'
import { SpeechMemory } from './speech-memory.ts'
import { findSpans, quotableText, type SpeechSpan } from './speech-spans.ts'
import { speakerAfter, speakerBefore, speakerElse } from './who-speaks.ts'

/**
 * Finds every direct quotation of speech or writing in an article's body, with its speaker, in order.
 *
 * Quotation marks are paired by state over the whole body (straight, curly, nested, over several paragraphs; inch marks
 * and apostrophes are none). What the words around a pair say decides whether it is speech: 고, 라며, `는 설명` are;
 * titles, slogans, names and the answers of a survey are not. On-camera speech needs no marks: `[김가온 / 주민 : …]`.
 * A quotation over several paragraphs is one entry for each. The speaker is the fullest name that the article gives
 * (오 시장 → 오세훈, from headline, deck and captions too), else the noun phrase used (경찰 관계자); it is absent where the article does not tell. List items and
 * tables are not searched. Any body is read without throwing, in time linear in its length.
 *
 * @example
 * findQuotations({ body: [{ type: 'paragraph', text: '한가온 한빛시장은 "좋다"며 "더 하겠다"고 말했다.' }] }).map(q => q.speaker) //=> ['한가온', '한가온']
 * findQuotations({ body: [{ type: 'paragraph', text: '[이도담 / 주민 : 물이 안 나와요.]' }] }) //=> [{ text: '물이 안 나와요.', block: 0, start: 12, end: 21, speaker: '이도담' }]
 */
export function findQuotations(article: Pick<Article, 'body' | 'headline' | 'subheadlines' | 'images'>): Quotation[] {
  return new QuotationFinder(article).find()
}

/** Labels of on-camera speech: a bracket with a colon, a slash. A turn of a studio talk, ▷김가온 :, is none. */
const ON_CAMERA = /^\s?[[【<](?!오프닝|클로징)[^\n]{0,80}:|\/(?!\s?기자)|인터뷰 ?:|녹취/u
const QUOTED = /^\s{0,3}(?:-\s?)?["“]/u

class QuotationFinder {
  private readonly body: readonly Block[]
  private readonly spans: SpeechSpan[][]
  private readonly article: ArticleView
  private readonly memory: SpeechMemory
  private readonly found: Quotation[] = []
  /** Who speaks a quotation that goes on in the next paragraph. */
  private running: Speaker | undefined

  constructor(article: NamingParts) {
    this.body = article.body
    this.spans = findSpans(article.body)
    this.article = new ArticleView(article, this.spans)
    this.memory = new SpeechMemory(this.article)
  }

  find(): Quotation[] {
    for (let block = 0; block < this.body.length; block++) {
      const text = quotableText(this.body[block])
      if (text !== undefined && !this.readOnCamera(block, text)) this.readBlock(block, text)
    }
    return this.found
  }

  /** On-camera speech fills its block: the label is in front of it, on the line before, or apart. */
  private readOnCamera(block: number, text: string): boolean {
    const item = this.body[block]
    if (item?.type === 'speech' && item.speaker !== undefined && ON_CAMERA.test(item.label ?? '')) {
      this.addAll(block, text, labelledSpeaker(item.speaker))
      return true
    }
    const soundbite = readSoundbite(text)
    if (soundbite !== undefined) {
      if (soundbite.end > soundbite.start) {
        const speaker = labelledSpeaker(soundbite.name)
        this.add(block, soundbite.start, soundbite.end, speaker)
        this.memory.heard(block, speaker)
      }
      return true
    }
    const before = quotableText(this.body[block - 1])
    const label = before === undefined ? undefined : readSoundbite(before)
    if (before === undefined || label === undefined || label.end > label.start) return false
    if (!QUOTED.test(text) && !isBracketed(before)) return false
    this.addAll(block, text, labelledSpeaker(label.name))
    return true
  }

  /** All that a block says is one speaker's: what stands in marks, or the whole where it does not begin with one. */
  private addAll(block: number, text: string, speaker: Speaker): void {
    this.memory.heard(block, speaker)
    const doubles = (this.spans[block] ?? []).filter((span) => !span.single)
    if (!QUOTED.test(text) || doubles.length === 0) this.add(block, 0, text.length, speaker)
    else for (const span of doubles) this.add(block, span.start, span.end, speaker)
  }

  private readBlock(block: number, text: string): void {
    const glued = text.includes('[') ? findSoundbites(text) : []
    if (glued.length > 0) {
      let at = 0
      this.spans[block] = (this.spans[block] ?? []).filter((span) => {
        while ((glued[at]?.close ?? span.close) <= span.open) at++
        return span.close <= (glued[at]?.open ?? span.close)
      })
    }
    const first = this.found.length
    if ((this.spans[block]?.length ?? 0) > 0) {
      for (let index = 0; index < this.article.sentences(block).length; index++) this.readSentence(block, index)
    }
    if (glued.length === 0) return
    for (const { name, start, end } of glued) this.add(block, start, end, labelledSpeaker(name))
    const inBlock = this.found.splice(first).sort((a, b) => a.start - b.start)
    for (const quotation of inBlock) this.found.push(quotation)
  }

  private readSentence(block: number, index: number): void {
    const sentence = this.article.sentences(block)[index]
    if (sentence === undefined || sentence.spans.length === 0) return
    // an article whose marks hold only titles and slogans is not searched for people
    const text = quotableText(this.body[block]) ?? ''
    const spans = sentence.spans.filter((span) => !span.single || maySpeak(text, span))
    if (spans.length === 0) return
    const view = this.article.block(block)
    const subjects = readSubjects(view, sentence.start, sentence.end, spans)
    for (let first = 0; first < spans.length; ) {
      const { tail, last } = groupTail(text, spans, first)
      const place: Place = { block, view, index, sentence, spans, first, last, subjects, tail }
      const judged =
        spans[last]?.part === undefined
          ? judgePlace(place, { article: this.article, memory: this.memory })
          : this.judgePart(place, spans[last]?.part)
      if (judged !== undefined) this.accept(place, judged)
      first = last + 1
    }
  }

  /** A part of a quotation over several paragraphs: the first one tells whose it is, or else the last. */
  private judgePart(place: Place, part: SpeechSpan['part']): Verdict {
    if (part === 'first') this.running = speakerBefore(place, this.memory) ?? speakerElse(place, this.memory)
    const speaker = this.running ?? (subjectBefore(place) === undefined ? speakerAfter(place, this.memory) : undefined)
    return speaker === undefined ? {} : { speaker }
  }

  private accept(place: Place, { speaker }: Verdict): void {
    for (let at = place.first; at <= place.last; at++) {
      const span = place.spans[at]
      if (span !== undefined) this.add(place.block, span.start, span.end, speaker)
    }
    if (speaker !== undefined) this.memory.spoke(place.sentence, speaker)
  }

  private add(block: number, start: number, end: number, speaker: Speaker | undefined): void {
    const text = quotableText(this.body[block]) ?? ''
    let from = start
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to <= from) return
    const quotation: Quotation = { text: text.slice(from, to), block, start: from, end: to }
    if (speaker !== undefined) quotation.speaker = speaker.name
    this.found.push(quotation)
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 9 || code === 10
}
