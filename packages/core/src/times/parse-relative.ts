const RELATIVE = /^(?:약 ?)?(\d{1,4}) ?(초|분|시간|일|주) ?전$/
const UNIT: Record<string, number> = { 초: 1_000, 분: 60_000, 시간: 3_600_000, 일: 86_400_000, 주: 604_800_000 }
const KST = 9 * 3_600_000

/** Whether a stamp tells how long ago it was: `3시간 전`, `방금 전`. */
export function isRelativeStamp(text: string): boolean {
  return RELATIVE.test(text.trim()) || /^방금(?: 전)?$/.test(text.trim())
}

/**
 * A stamp that tells how long ago it was, as ISO 8601 in Korean time: to the minute for minutes and hours, a date
 * alone for days and weeks. Undefined where the text is no such stamp.
 *
 * @example
 * parseRelativeStamp('3시간 전', new Date('2026-03-02T06:07:00Z')) //=> '2026-03-02T12:07:00+09:00'
 * parseRelativeStamp('2일 전', new Date('2026-03-02T06:07:00Z')) //=> '2026-02-28'
 * parseRelativeStamp('어느 날', new Date(0)) //=> undefined
 */
export function parseRelativeStamp(text: string, now: Date): string | undefined {
  const trimmed = text.trim()
  const match = trimmed.match(RELATIVE)
  const unit = match?.[2]
  const length = /^방금(?: 전)?$/.test(trimmed)
    ? 0
    : match?.[1] && unit
      ? Number(match[1]) * (UNIT[unit] ?? 0)
      : undefined
  if (length === undefined || Number.isNaN(now.getTime())) return undefined
  const korean = new Date(now.getTime() - length + KST).toISOString()
  return unit === '일' || unit === '주' ? korean.slice(0, 10) : `${korean.slice(0, 16)}:00+09:00`
}
