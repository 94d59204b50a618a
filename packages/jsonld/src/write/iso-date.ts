import { parseStamp } from '@gisa/core'
import type { Report, WriteOptions } from './write-options.ts'

// 2024-07-30T11:15:00+09:00 · 2024-07-30T11:15Z · 2024-07-30; not 2024-07-30 11:15
const ISO =
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/
const TEN_MINUTES = 600_000

/**
 * The date as ISO 8601. Where no zone is given Korean time is taken and reported: Google would take the zone of its own
 * machine. A day that no calendar has is left out and reported.
 */
export function isoDate(value: unknown, field: string, report: Report, now?: WriteOptions['now']): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const iso = ISO.test(value) && hasDay(value) ? value : readStamp(value, field, report)
  if (now !== undefined && iso !== undefined && Date.parse(iso) > now.getTime() + TEN_MINUTES) {
    report('date/future', `${field} ${iso} lies in the future`)
  }
  return iso
}

/** Whether the month has the day: not 2026-02-30. */
function hasDay(iso: string): boolean {
  const day = Number(iso.slice(8, 10))
  return day < 29 || day === new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, day)).getUTCDate()
}

function readStamp(value: string, field: string, report: Report): string | undefined {
  const stamp = parseStamp(value)
  if (stamp === undefined) {
    report('date/invalid', `${field} ${JSON.stringify(value)} is no date; it was left out`)
    return undefined
  }
  if (stamp.local && stamp.iso.includes('T')) {
    report('date/local-time', `${field} ${JSON.stringify(value)} names no zone; Korean time was taken: ${stamp.iso}`)
  }
  return stamp.iso
}
