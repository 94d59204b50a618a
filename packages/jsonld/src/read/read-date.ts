import { parseStamp } from '@gisa/core'
import type { Reading } from './reading.ts'
import { itemsOf } from './schema-node.ts'

const KOREAN_OFFSET = 9 * 3_600_000

/**
 * A date as ISO 8601 with offset. A time without a zone is Korean time, never the machine's, and reported; UTC is
 * written in Korean time; seconds since 1970 are understood. Undefined for what is no date.
 */
export function readDate(value: unknown, field: string, reading: Reading): string | undefined {
  const [first] = itemsOf(value)
  const text = typeof first === 'number' ? String(first) : reading.text(first, field)
  if (text === undefined) return undefined
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    reading.report('date/unix-time', `${field} counts seconds since 1970`, 'info')
    return koreanTime(Number(text) * (text.length === 10 ? 1000 : 1))
  }
  const stamp = parseStamp(text)
  if (stamp === undefined) {
    reading.report('date/invalid', `${field} ${JSON.stringify(text.slice(0, 60))} is no date`)
    return undefined
  }
  if (stamp.local && stamp.iso.includes('T')) {
    reading.report('date/local-time', `${field} names no zone; Korean time was taken`)
  }
  return /(?:Z|GMT|UTC)\)?$/i.test(text) ? koreanTime(Date.parse(stamp.iso)) : stamp.iso
}

function koreanTime(instant: number): string {
  return `${new Date(instant + KOREAN_OFFSET).toISOString().slice(0, 19)}+09:00`
}
