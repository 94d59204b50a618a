import type { Block } from '../article/article.ts'
import { indexPeople, type NamingParts, type PeopleIndex } from '../people/people-index.ts'
import type { BlockView } from './block-view.ts'
import { readSubjects } from './read-subjects.ts'
import { type Sentence, splitSentences } from './sentences.ts'
import { quotableText, type SpeechSpan } from './speech-spans.ts'
import type { Subject } from './subjects.ts'

/** An article as the search for speakers reads it: each block's words, people and sentences, made when first asked for. */
export class ArticleView {
  readonly body: readonly Block[]
  private readonly article: NamingParts
  private readonly spans: readonly SpeechSpan[][]
  private people: PeopleIndex | undefined
  private readonly blocks: (BlockView | undefined)[] = []
  private readonly subjects = new Map<Sentence, Subject | undefined>()
  private readonly sentenceLists: (Sentence[] | undefined)[] = []

  constructor(article: NamingParts, spans: readonly SpeechSpan[][]) {
    this.article = article
    this.body = article.body
    this.spans = spans
  }

  block(block: number): BlockView {
    const known = this.blocks[block]
    if (known !== undefined) return known
    this.people ??= indexPeople(this.article)
    const { words, mentions } = this.people
    const view = {
      text: quotableText(this.body[block]) ?? '',
      words: words[block] ?? { starts: [], ends: [], gaps: [], marked: [], marks: [], asides: [] },
      mentions: mentions[block] ?? [],
    }
    this.blocks[block] = view
    return view
  }

  sentences(block: number): readonly Sentence[] {
    const known = this.sentenceLists[block]
    if (known !== undefined) return known
    const sentences = splitSentences(quotableText(this.body[block]) ?? '', this.spans[block] ?? [])
    this.sentenceLists[block] = sentences
    return sentences
  }

  /** Whom a sentence is about. */
  subjectOf(block: number, sentence: Sentence): Subject | undefined {
    if (this.subjects.has(sentence)) return this.subjects.get(sentence)
    const doubles = sentence.spans.filter((span) => !span.single)
    const { main } = readSubjects(this.block(block), sentence.start, sentence.end, doubles)
    this.subjects.set(sentence, main)
    return main
  }
}
