import type { Count } from '../expression/time-parts.ts'
import type { Anchor } from './moment.ts'
import type { TimeRule } from './rule.ts'
import type { Place } from './timeline.ts'
import { type Yearly, yearOf } from './year-of.ts'

/** A year with what it was counted from. */
export interface ResolvedYear {
  year: number
  to?: number
  anchor: Anchor
}

/** Years that are printed (2019년), said (올해) or counted from another (이듬해). */
export function resolveYear(count: Count, place: Place): ResolvedYear | undefined {
  if ('at' in count) return { year: count.at, ...(count.to !== undefined && { to: count.to }), anchor: 'explicit' }
  const { published, timeline } = place
  if (count.from === 'publication') {
    return published && { year: published.year + count.by, anchor: 'publication' }
  }
  // 전년 measures what its sentence is about, or else this year; 같은 해 and 이듬해 need a year that was said
  const measures = count.by < 0
  const base = timeline.last(({ sentence, yearSaid, monthSaid, compared }) =>
    measures ? sentence === place.sentence && !compared : yearSaid || monthSaid,
  )
  if (base !== undefined) return { year: base.point.year + count.by, anchor: 'previous' }
  return measures && published ? { year: published.year + count.by, anchor: 'publication' } : undefined
}

/** 연말 and 연초 stand for December and January when the year is looked for. */
const edgeMonth = { early: 1, mid: 6, late: 12 }

export const yearRules: readonly TimeRule[] = [
  // 2024년 상반기 · 올해 하반기
  {
    rule: 'half/of-year',
    fits: ({ half, year }) => half !== undefined && year !== undefined,
    resolve: ({ half, year }, place) => {
      const resolved = resolveYear(year!, place)
      return resolved && { ...halfOf(resolved.year, half!), anchor: resolved.anchor }
    },
  },
  // 하반기
  {
    rule: 'half/bare',
    fits: ({ half }) => half !== undefined,
    resolve: (parts, place) => {
      const half = parts.half!
      const resolved = yearOf(spanOfYear(half === 1 ? 1 : 7, 6, place), parts, place)
      return resolved && { ...halfOf(resolved.year, half), anchor: resolved.anchor }
    },
  },
  // 지난 분기
  {
    rule: 'quarter/relative',
    fits: ({ quarter }) => quarter !== undefined && 'from' in quarter,
    resolve: ({ quarter }, { published, timeline, sentence }) => {
      if (quarter === undefined || !('from' in quarter)) return undefined
      const said = timeline.last((spoken, point) => spoken.sentence === sentence && point.quarter !== undefined)?.point
      const measured = quarter.from === 'previous' ? said : undefined
      const now = measured ?? (published && { year: published.year, quarter: Math.ceil(published.month / 3) })
      if (now?.quarter === undefined) return undefined
      const index = now.year * 4 + now.quarter - 1 + quarter.by
      const from = { year: Math.floor(index / 4), quarter: (index % 4) + 1 }
      return { from, anchor: measured === undefined ? 'publication' : 'previous' }
    },
  },
  // 지난해 4분기 · 2023년 1~3분기
  {
    rule: 'quarter/of-year',
    fits: ({ quarter, year }) => quarter !== undefined && year !== undefined,
    resolve: ({ quarter, year }, place) => {
      const resolved = resolveYear(year!, place)
      return resolved && { ...quarterOf(resolved.year, quarter!), anchor: resolved.anchor }
    },
  },
  // 2분기 · 지난 3분기
  {
    rule: 'quarter/bare',
    fits: ({ quarter }) => quarter !== undefined,
    resolve: (parts, place) => {
      const quarter = parts.quarter!
      if (!('at' in quarter)) return undefined
      const resolved = yearOf(spanOfYear(quarter.at * 3 - 2, 3, place), parts, place)
      return resolved && { ...quarterOf(resolved.year, quarter), anchor: resolved.anchor }
    },
  },
  // 올해 초 · 2025년 말 · 올 연말 · 내년 · '22년 · 2021~2023년
  {
    rule: 'year/said',
    fits: ({ year, month }) => year !== undefined && month === undefined,
    resolve: ({ year, phase }, place) => {
      const resolved = resolveYear(year!, place)
      return (
        resolved && {
          from: { year: resolved.year },
          ...(resolved.to !== undefined && { to: { year: resolved.to } }),
          ...(phase && { part: phase }),
          anchor: resolved.anchor,
        }
      )
    },
  },
  // 연말 · 연초 · 지난 연말
  {
    rule: 'year/edge',
    fits: ({ phase, month, week, day }) =>
      phase !== undefined && month === undefined && week === undefined && day === undefined,
    resolve: (parts, place) => {
      const phase = parts.phase!
      const resolved = yearOf(spanOfYear(edgeMonth[phase], 1, place), parts, place)
      return resolved && { from: { year: resolved.year }, part: phase, anchor: resolved.anchor }
    },
  },
]

/**
 * Some months of each year: far from New Year they are this year's whatever the tense, for a tense often belongs to
 * another clause (`하반기를 밝게 보는 까닭을 말했다`).
 */
function spanOfYear(month: number, months: number, { published }: Place): Yearly {
  return {
    inYear: (year) => ({ year, month }),
    distance: ({ year }) => {
      if (published === undefined) return 0
      const first = (year - published.year) * 12 + month - published.month
      return first > 0 ? first : Math.min(0, first + months - 1)
    },
    reluctance: { past: 6, present: 3, future: 8 },
    otherYear: months === 1 ? 8 : 6,
  }
}

/** 상반기 is January to June. */
function halfOf(
  year: number,
  half: 1 | 2,
): { from: { year: number; month: number }; to: { year: number; month: number } } {
  const month = half === 1 ? 1 : 7
  return { from: { year, month }, to: { year, month: month + 5 } }
}

function quarterOf(
  year: number,
  quarter: Count,
): { from: { year: number; quarter: number }; to?: { year: number; quarter: number } } {
  const { at, to } = 'at' in quarter ? quarter : { at: 1, to: undefined }
  return { from: { year, quarter: at }, ...(to !== undefined && { to: { year, quarter: to } }) }
}
