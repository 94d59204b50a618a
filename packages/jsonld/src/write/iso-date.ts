import type { Report, WriteOptions } from './write-options.ts'

// 2024-07-30T11:15:00+09:00 · 2024-07-30; and as CMSs keep it: 2024-07-30 11:15:00 · 2024.07.30 11:15 · …T11:15:00+0900
const STAMP =
  /^((?:19|20)\d\d)([-./])(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?\s?(?:(Z)|([+-](?:0\d|1[0-4])):?([0-5]\d))?)?$/
const TEN_MINUTES = 600_000

/**
 * The date as ISO 8601. Where no zone is given Korean time is taken and reported: Google would take the zone of its own
 * machine. A day that no calendar has is left out and reported.
 */
export function isoDate(value: unknown, field: string, report: Report, now?: WriteOptions['now']): string | undefined {
  const text = String(value ?? '').trim()
  if (text === '') return undefined
  const [, year, , month, day, clock, seconds = ':00', utc, hours, minutes] = STAMP.exec(text) ?? []
  if (year === undefined || !hasDay(Number(year), Number(month), Number(day))) {
    report('date/invalid', `${field} ${JSON.stringify(value)} is no ISO 8601 date; it was left out`)
    return undefined
  }
  const isLocal = clock !== undefined && utc === undefined && hours === undefined
  const zone = utc ?? (isLocal ? '+09:00' : `${hours}:${minutes}`)
  const iso = `${year}-${month}-${day}${clock === undefined ? '' : `T${clock}${seconds}${zone}`}`
  if (isLocal) {
    report('date/local-time', `${field} ${JSON.stringify(value)} names no zone; Korean time was taken: ${iso}`)
  }
  if (now !== undefined && Date.parse(iso) > now.getTime() + TEN_MINUTES) {
    report('date/future', `${field} ${iso} lies in the future`)
  }
  return iso
}

/** Whether the month has the day: not 30 February. */
function hasDay(year: number, month: number, day: number): boolean {
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
