import { type BlockText, spanAt } from './block-text.ts'
import type { CivilDate } from './calendar.ts'
import { type Expression, readExpressions } from './expression/read-expressions.ts'
import type { Count, TimeParts } from './expression/time-parts.ts'
import { placesOf } from './places-of.ts'
import { dayOf, type Moment, precisionOf } from './resolve/moment.ts'
import { resolve } from './resolve/resolve.ts'
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
