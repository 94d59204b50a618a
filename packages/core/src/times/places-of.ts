import { type BlockText, type Span, spanAt } from './block-text.ts'
import type { CivilDate } from './calendar.ts'
import type { Expression } from './expression/read-expressions.ts'
import { type Tense, tensesOf } from './resolve/tense.ts'
import type { Place, Timeline } from './resolve/timeline.ts'

/** What is the same for every expression of a block. */
export interface Setting {
  published: CivilDate | undefined
  captionDated: boolean
  timeline: Timeline
  block: number
  /** How many sentences the blocks before hold. */
  sentences: number
}

/** Where each expression of a block stands: its sentence, the words around it, the tenses that speak of it. */
export function placesOf(block: BlockText, expressions: readonly Expression[], setting: Setting): Place[] {
  const { folded, narrated, ends, quotes } = block
  const quoteAt = spanAt(quotes)
  let index = 0
  let told: { sentence: number; tense: Tense | undefined } | undefined
  const scopes = expressions.map(({ start }) => {
    while (index < ends.length - 1 && ends[index]! <= start) index++
    const sentence: Span = { start: ends[index - 1] ?? 0, end: ends[index] ?? folded.length }
    if (told?.sentence !== index) told = { sentence: index, tense: lastTense(narrated, sentence) }
    return { index, sentence, quote: quoteAt(start), told: told.tense }
  })
  const tenses = ownTenses(block, expressions, scopes)
  return expressions.map(({ start, end }, i) => {
    const { index, sentence, quote, told } = scopes[i]!
    const main = quote === undefined ? told : lastTense(folded, { start: end, end: quote.end })
    const own = tenses[i]
    const after = folded.slice(end, end + 24)
    return {
      ...(setting.published && { published: setting.published }),
      captionDated: setting.captionDated,
      timeline: setting.timeline,
      block: setting.block,
      sentence: setting.sentences + index,
      quoted: quote !== undefined,
      before: folded.slice(Math.max(sentence.start, start - 24), start),
      after,
      toldSince: (offset) => tensesOf(narrated.slice(Math.max(offset, start - 200), start)).includes('past'),
      tense: (own !== 'past' && after.startsWith('까지')) || rescheduled.test(after) ? 'future' : (own ?? main),
      mainTense: main,
    }
  })
}

interface Scope {
  sentence: Span
  quote: Span | undefined
}

/** What stands between the times of a list: `11월 9일, 23일과 30일`. */
const listed = /^(?:\([^()]{0,12}\))?(?:, ?|·|[과와] | 및 )$/

/** The first verb up to the next time; in a list, that of its last. */
function ownTenses(
  block: BlockText,
  expressions: readonly Expression[],
  scopes: readonly Scope[],
): (Tense | undefined)[] {
  const tenses: (Tense | undefined)[] = []
  for (let i = expressions.length - 1; i >= 0; i--) {
    const { sentence, quote } = scopes[i]!
    const { end } = expressions[i]!
    const scope = quote ?? sentence
    const next = expressions[i + 1]
    const stop = next === undefined || next.start >= scope.end ? scope.end : next.start
    const text = quote === undefined ? block.narrated : block.folded
    if (
      next !== undefined &&
      /^에서 $/.test(block.folded.slice(end, next.start)) &&
      rescheduled.test(block.folded.slice(next.end, next.end + 24))
    ) {
      tenses[i] = 'present' // `1일에서 15일로 미뤄졌다`
      continue
    }
    const own = firstTense(text, { start: end, end: stop })
    tenses[i] = own ?? (listed.test(block.folded.slice(end, Math.min(stop, end + 20))) ? tenses[i + 1] : undefined)
  }
  return tenses
}

/** `6월 1일로 연기했다`: the verb is past, the day ahead. */
const rescheduled =
  /^ ?(?:\([^()]{0,24}\))?(?:로|으로) ?(?:연기|정해|정했|확정|잡|결정|미뤄|미뤘|변경|예정|앞당|늦춰|늦췄|조정)/

/** The first verb of a stretch, looked for in its first 200 units. */
function firstTense(text: string, { start, end }: Span): Tense | undefined {
  return tensesOf(text.slice(start, Math.min(end, start + 200)))[0]
}

/** The last verb of a sentence, looked for in its last 100 units. */
function lastTense(text: string, { start, end }: Span): Tense | undefined {
  return tensesOf(text.slice(Math.max(start, end - 100), end)).at(-1)
}
