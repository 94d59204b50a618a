import { hourOf } from './clock.ts'

/** The time of day of a stamp, and its zone where one is printed. */
export interface StampClock {
  hour: number
  minute: number
  second: number
  /** `+09:00` */
  zone?: string
  /** Where it ends, in UTF-16 units. */
  end: number
}

/** Between day and time: blanks, `T`, a full stop, a bar, `(화)`, an opening bracket (`2026/08/10 [21:14]`). */
const gap = /[ \t,.T|-]{0,3}(?:\(?[월화수목금토일](?:요일)?\)?[ \t,]{0,2})?[[(]?[ \t]?/y
// 오전 11:15 · 16시 31분 · 06시04분 · 11:15:07.123 · 11:15 AM · 16시; not 11.15
const time =
  /(오전|오후|새벽|아침|낮|저녁|밤|[ap]\.?m\.?)?[ \t]{0,2}(\d{1,2})(?:[ \t]?:[ \t]?(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d{1,3}(?!\d)|:)|시(?:[ \t]?(\d{1,2})분(?:[ \t]?(\d{1,2})초)?)?)(?:[ \t]?([ap]\.?m\b\.?))?/iy
const zoned = /[ \t]?\(?(?:(Z|KST|JST|GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T)(?![a-z]))?([+-]\d{2}:?\d{2})?/iy
const closing = /[ \t]?[\])]/y

const zoneOffsets: Readonly<Record<string, string>> = {
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  kst: '+09:00',
  jst: '+09:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

/**
 * The time that follows a day ending at `from`: undefined where none follows, `impossible` where one does that no clock
 * shows (25:10).
 */
export function clockAfter(folded: string, from: number): StampClock | 'impossible' | undefined {
  const start = from + (matchAt(gap, folded, from)?.[0].length ?? 0)
  const match = matchAt(time, folded, start)
  if (match === undefined) return undefined
  const [all, before, hourText, colonMinute, colonSecond, wordMinute, wordSecond, after] = match
  const hour = hourOf(Number(hourText), before ?? after)
  const minute = Number(colonMinute ?? wordMinute ?? 0)
  const second = Number(colonSecond ?? wordSecond ?? 0)
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return 'impossible'
  let end = start + all.length
  const zone = zoneAfter(folded, end, colonSecond !== undefined || folded[start - 1] === 'T')
  end = zone?.end ?? end
  if (/[[(]/.test(folded.slice(from, start))) end += matchAt(closing, folded, end)?.[0].length ?? 0
  return { hour, minute, second, ...(zone && { zone: zone.zone }), end }
}

/** `-12:00` after `11:15` ends a span of hours; only after seconds, or ISO's `T`, is it an offset. */
function zoneAfter(folded: string, from: number, exact: boolean): { zone: string; end: number } | undefined {
  const match = matchAt(zoned, folded, from)
  if (match === undefined) return undefined
  const [all, name, signed] = match
  const offset = name === undefined && !exact && /^-.*:/.test(signed ?? '') ? undefined : signed
  if (offset === undefined && name === undefined) return undefined
  const zone = offset === undefined ? zoneOffsets[name?.toLowerCase() ?? ''] : isoOffset(offset)
  const end = from + all.length
  return zone === undefined ? undefined : { zone, end: all.includes('(') && folded[end] === ')' ? end + 1 : end }
}

/** `+0900` as `+09:00`; undefined beyond ±14 hours. */
function isoOffset(text: string): string | undefined {
  const hours = text.slice(1, 3)
  const minutes = text.slice(-2)
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${text[0]}${hours}:${minutes}`
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
