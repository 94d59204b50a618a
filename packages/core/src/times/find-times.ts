import type { Article, Block } from '../article/article.ts'
import { prepareBlock } from './block-text.ts'
import type { CivilDate } from './calendar.ts'
import type { Phase } from './expression/time-parts.ts'
import { parseStamp } from './parse-stamp.ts'
import { type Anchor, isoOf, type Precision, precisionOf } from './resolve/moment.ts'
import { Timeline } from './resolve/timeline.ts'
import { resolveBlock } from './resolve-block.ts'

/** A time that the body speaks of: `29일 오후 2시`. */
export interface TimeMention {
  /** As printed, with 지난 and 오는, weekday, part of the day and gloss; without particles, 쯤 and a closing (현지시간). */
  text: string
  /** ISO 8601 with exactly its precision: `2024-07-29T14:00`, `2024-07-29`, `2024-05`, `2024`, `2024-Q3`, `2024-07-29/2024-07-31`. */
  iso: string
  /** 초·초순, 중순, 말·하순 of the month or year in `iso`. */
  part?: Phase
  precision: Precision
  /** Index into `body`. */
  block: number
  /** UTF-16 offsets in that block's text. */
  start: number
  end: number
  /** The clock of another country (현지시간); `iso` is that clock's. */
  local?: boolean
  /** Counted from the publication, from a time spoken of before (이날, 이듬해), or printed with its year. */
  anchor: Anchor
  /** The rule that decided: `day/bare`, `month/said` … */
  rule: string
}

/**
 * The times that an article's body speaks of, resolved against its date of publication: days without a month by the
 * tense around them, 지난달 and 내년 by the calendar, 이날 and 이듬해 by what was said before. Durations (3일간), counts
 * (100일) and names of events (12·3 사태, 3.1절) are left alone, and so is what cannot be known: without
 * `datePublished` only times that carry their year, and what leans on them. Weeks run from Monday to Sunday and are
 * spans, like 상반기; midnight (자정, 밤 12시) is the next day's `T00:00`.
 *
 * @example
 * findTimes({ datePublished: '2024-07-30T11:15:00+09:00', authors: [], body: [{ type: 'paragraph', text: '한빛시는 29일 오후 2시 공청회를 열었다.' }] }).map(({ text, iso }) => [text, iso]) //=> [['29일 오후 2시', '2024-07-29T14:00']]
 * findTimes({ datePublished: '2024-12-20', authors: [], body: [{ type: 'paragraph', text: '내달 3일 3.1절 음악회 표를 판다.' }] }).map(({ iso, rule }) => [iso, rule]) //=> [['2025-01-03', 'day/of-month-said']]
 * findTimes({ authors: [], body: [{ type: 'paragraph', text: '지난달 문을 열었다.' }] }) //=> []
 */
export function findTimes(article: Pick<Article, 'datePublished' | 'body'>): TimeMention[] {
  const published = koreanDay(article.datePublished)
  const timeline = new Timeline()
  const mentions: TimeMention[] = []
  let sentences = 0
  for (const [block, content] of article.body.entries()) {
    const text = textOf(content)
    const prepared = prepareBlock(text)
    for (const { expression, moment, local } of resolveBlock(prepared, { published, timeline, block, sentences })) {
      const { start, end } = expression
      mentions.push({
        text: text.slice(start, end),
        iso: isoOf(moment),
        ...(moment.part && { part: moment.part }),
        precision: precisionOf(moment),
        block,
        start,
        end,
        ...(local && { local }),
        anchor: moment.anchor,
        rule: moment.rule,
      })
    }
    sentences += prepared.ends.length
  }
  return mentions
}

/** Lists, tables, pictures and embeds have no one text that offsets could refer to. */
function textOf(block: Block): string {
  return 'text' in block && typeof block.text === 'string' ? block.text : ''
}

/** The day in Korea at the moment of publication. */
function koreanDay(iso: string | undefined): CivilDate | undefined {
  const stamp = iso === undefined ? undefined : parseStamp(iso)
  if (stamp === undefined) return undefined
  const date = new Date(stamp.iso.includes('T') ? Date.parse(stamp.iso) + 9 * 3_600_000 : stamp.iso)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
