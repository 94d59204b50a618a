import { parseStamp } from '@gisa/core'
import type { Report, WriteOptions } from './write-options.ts'

// 2024-07-30T11:15:00+09:00 · 2024-07-30T11:15Z; not 2024-07-30 11:15
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/
const TEN_MINUTES = 600_000

/**
 * The date as ISO 8601. Where no zone is given Korean time is taken and reported: Google would take the zone of its own
 * machine. A day that no calendar has is left out and reported.
 */
export function isoDate(value: unknown, field: string, report: Report, now?: WriteOptions['now']): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const stamp = parseStamp(value)
  if (stamp === undefined) {
    report('date/invalid', `${field} ${JSON.stringify(value)} is no date; it was left out`)
    return undefined
  }
  if (stamp.local && stamp.iso.includes('T')) {
    report('date/local-time', `${field} ${JSON.stringify(value)} names no zone; Korean time was taken: ${stamp.iso}`)
  }
  if (now !== undefined && Date.parse(stamp.iso) > now.getTime() + TEN_MINUTES) {
    report('date/future', `${field} ${stamp.iso} lies in the future`)
  }
  return ISO.test(value) ? value : stamp.iso
}
