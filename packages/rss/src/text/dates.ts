/** A point in time. */
export interface Instant {
  /** Milliseconds since 1970, UTC. */
  ms: number
  /** The source names a day and no time: `ms` is the start of that day in Korea. */
  dayOnly?: true
  /** The source names no zone, so Korean time was taken. */
  local?: true
}

/** `2024-07-30T11:15:00+09:00`, `2024-07-30`, `2024.07.30. 17:59`. Not: `어제`, `7월 30일`, `2024-07-30T11`. */
const DATE =
  /^(\d{4})[-./] ?(\d\d?)[-./] ?(\d\d?)\.?(?:[T ] ?(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)? ?(Z|KST|[+-]\d\d:?\d\d)?)?$/
const KST = 9 * 3_600_000

/**
 * Reads ISO 8601, and the 24-hour stamps that Korean content systems keep. Where no zone is given, Korean time is taken.
 * Undefined for what is no date, and for a day or an hour that no calendar or clock has.
 */
export function toInstant(value: unknown): Instant | undefined {
  const match = typeof value === 'string' && value.length < 60 ? DATE.exec(value.trim()) : null
  if (match === null) return undefined
  const [, year, month, day, hour, minute, second = '0', zone] = match
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day))
  // 31 February rolls over, and years below 100 are read as 19xx: neither comes back as it was written
  const civil = new Date(date)
  if (civil.getUTCDate() !== Number(day) || civil.getUTCFullYear() !== Number(year)) return undefined
  if (hour === undefined) return { ms: date - KST, dayOnly: true }
  const ofDay = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000
  if (ofDay > 86_400_000 || Number(minute) > 59 || Number(second) > 60) return undefined
  return zone === undefined ? { ms: date + ofDay - KST, local: true } : { ms: date + ofDay - offsetOf(zone) }
}

/** Readers distrust dates before 1990 (W3C validator: ImplausibleDate). */
export const isPlausible = ({ ms }: Instant): boolean => ms >= 631_152_000_000

/** Clocks of servers differ; the W3C validator allows as much. Milliseconds. */
export const CLOCK_SKEW = 600_000

/** `+09:00` in milliseconds. */
function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  if (zone === 'KST') return KST
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

export type Zone = '+0900' | 'GMT'

/** A date whose UTC fields read as the clock of that zone. */
const clock = (ms: number, zone?: Zone): Date => new Date(zone === 'GMT' ? ms : ms + KST)

/** `Tue, 30 Jul 2024 11:15:00 +0900` (RFC 822 with RFC 2822's year of four digits), never in the words of a locale. */
export const toRfc822 = ({ ms }: Instant, zone: Zone): string => clock(ms, zone).toUTCString().replace('GMT', zone)

/** `2024-07-30T11:15:00+09:00` (RFC 3339). */
export function toRfc3339({ ms }: Instant, zone: Zone): string {
  const text = clock(ms, zone).toISOString().slice(0, 19)
  return text + (zone === 'GMT' ? 'Z' : '+09:00')
}

/** W3C date: the day alone where no time is known. */
export const toW3cDate = (instant: Instant, zone: Zone): string =>
  instant.dayOnly ? clock(instant.ms).toISOString().slice(0, 10) : toRfc3339(instant, zone)
