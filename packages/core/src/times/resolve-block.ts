import { type BlockText, type Span, spanAt } from './block-text.ts'
import type { CivilDate } from './calendar.ts'
import { type Expression, readExpressions } from './expression/read-expressions.ts'
import type { Count, TimeParts } from './expression/time-parts.ts'
import { dayOf, type Moment, precisionOf } from './resolve/moment.ts'
import { resolve } from './resolve/resolve.ts'
import { type Tense, tensesOf } from './resolve/tense.ts'
import type { Place, Timeline } from './resolve/timeline.ts'

/** Where a block stands in the article. */
export interface Scene {
  published: CivilDate | undefined
  timeline: Timeline
  block: number
  /** How many sentences the blocks before hold. */
  sentences: number
}

export interface ResolvedExpression {
  expression: Expression
  moment: Moment
  local: boolean
}

/** The times of one block in order, each added to the timeline for those that follow. */
export function resolveBlock(block: BlockText, scene: Scene): ResolvedExpression[] {
  const inTitle = spanAt(block.titles)
  const expressions = readExpressions(block.folded).filter(({ start }) => inTitle(start) === undefined)
  const captionDate = closingDate(block, expressions)
  const setting = { ...scene, published: captionDate ?? scene.published, captionDated: captionDate !== undefined }
  const places = placesOf(block, expressions, setting)
  const resolved: ResolvedExpression[] = []
  for (const [i, expression] of expressions.entries()) {
    const place = places[i]!
    const before = resolved.at(-1)
    const moment = resolveNamed(i, expressions, places, block) ?? (before && sameAs(before, expression, block))
    if (moment === undefined) continue
    resolved.push({ expression, moment, local: isLocal(expression, place) })
    scene.timeline.add({
      moment,
      sentence: place.sentence,
      block: scene.block,
      end: expression.end,
      dayPrinted: expression.parts.day !== undefined && 'at' in expression.parts.day,
      quoted: place.quoted,
      monthSaid: expression.parts.month !== undefined,
      yearSaid: expression.parts.year !== undefined,
      back: isBack(expression.parts.day) || (expression.parts.offset?.by ?? 0) < 0,
      counted: expression.parts.offset !== undefined,
      peg: isPeg(expression.parts),
      caption: setting.captionDated,
      compared: /^(?:보다|에 비해| ?대비| ?동기| 같은)/.test(place.after),
    })
  }
  return resolved
}

function isPeg({ direction, year, month, day }: TimeParts): boolean {
  if (day === undefined || direction !== undefined || year !== undefined || month !== undefined) return false
  return 'at' in day || (day.from === 'publication' && day.by === 0)
}

function isBack(count: Count | undefined): boolean {
  return count !== undefined && 'from' in count && count.from === 'previous' && count.by < 0
}

/** `이튿날인 30일`, `3년 전인 2021년`: two names of one time. The printed one is the surer. */
function resolveNamed(
  i: number,
  expressions: readonly Expression[],
  places: readonly Place[],
  { folded }: BlockText,
): Moment | undefined {
  const own = resolve(expressions[i]!, places[i]!)
  const next = expressions[i + 1]
  if (next === undefined || !/^인,? $/.test(folded.slice(expressions[i]!.end, next.start))) return own
  const named = resolve(next, places[i + 1]!)
  if (own === undefined || named === undefined) return own
  return precisionOf(own) === precisionOf(named) ? { ...own, from: named.from } : own
}

/** `12일인 수요일`: a weekday that only repeats the day. */
function sameAs(
  { expression, moment }: ResolvedExpression,
  { start, parts }: Expression,
  { folded }: BlockText,
): Moment | undefined {
  const repeats = parts.weekday !== undefined && folded.slice(expression.end, start) === '인 ' && dayOf(moment.from)
  return repeats ? moment : undefined
}

/** A caption's own date behind its last sentence, `… 붐비고 있다. 2026.4.9/가온뉴스`: the rest is told as of that day. */
function closingDate({ folded }: BlockText, expressions: readonly Expression[]): CivilDate | undefined {
  const last = expressions.at(-1)
  if (last === undefined || !/^\d{4}[./-]/.test(folded.slice(last.start, last.start + 5))) return undefined
  if (last.start === 0 || folded.length - last.end > 40) return undefined
  if (!/[.다)\]] ?$/.test(folded.slice(Math.max(0, last.start - 2), last.start))) return undefined
  const { year, month, day } = last.parts
  return dayOf({ year: printed(year), month: printed(month), day: printed(day) })
}

function printed(count: TimeParts['day']): number {
  return count !== undefined && 'at' in count ? count.at : 0
}

interface Setting extends Scene {
  captionDated: boolean
}

function placesOf(block: BlockText, expressions: readonly Expression[], setting: Setting): Place[] {
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

const foreignClock = '(?:현지|미국|미 ?동부|미 ?서부|미국 ?동부|유럽|영국|중국|중부유럽) ?(?:시간|시각)'
const clockBefore = new RegExp(`${foreignClock}(?:으로는?| ?기준(?:으로)?)? ?$`)
/** `(현지시간)`, and `(한국시간 30일 오전 3시)`, which says that the clock before it is another. */
const clockBehind = new RegExp(
  `^ ?\\((?:(?:이하 )?${foreignClock}(?! ?\\d)|(?:한국|우리) ?(?:시간|시각)(?:으로)? ?\\d)`,
)

/** 현지시간 in the expression, behind it, or before it (`현지시간으로 27일`). */
function isLocal({ parts }: Expression, { before, after }: Place): boolean {
  return parts.local ?? (clockBefore.test(before) || clockBehind.test(after))
}
