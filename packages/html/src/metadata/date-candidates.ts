import { type Candidate, type Issue, parseStamp, type SourceKind } from '@gisa/core'

/** A date that the page states, before its witnesses are compared. */
export interface StatedDate {
  iso: string
  /** Stated without a zone: Korean time was taken. */
  local: boolean
  source: SourceKind
  detail: string
}

const HOUR = 3_600_000

/**
 * Reads a stated date as ISO 8601 in Korean time; undefined where it is none.
 *
 * @example
 * readDate('2023-04-20T04:24:13Z', 'meta', 'article:published_time').iso //=> '2023-04-20T13:24:13+09:00'
 * readDate('20180516162312', 'meta', 'og:regDate').local //=> true
 */
export function readDate(text: string, source: SourceKind, detail: string): StatedDate | undefined {
  const stamp = parseStamp(text.trim().slice(0, 60)) ?? unixTime(text)
  return stamp && { iso: inKoreanTime(stamp.iso), local: stamp.local, source, detail }
}

/** `1714521600` or in milliseconds, 2001 to 2100. */
function unixTime(text: string): { iso: string; local: boolean } | undefined {
  const digits = /^\s{0,4}(1\d{9}|[23]\d{9})(\d{3})?\s{0,4}$/.exec(text)?.[1]
  return digits === undefined
    ? undefined
    : { iso: new Date(Number(digits) * 1000).toISOString().replace('.000', ''), local: false }
}

/** The same moment on Korean clocks. A date alone stays. */
export function inKoreanTime(iso: string): string {
  if (iso.length <= 10 || iso.endsWith('+09:00')) return iso
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : `${new Date(time + 9 * HOUR).toISOString().slice(0, 19)}+09:00`
}

/**
 * Reconciles stated dates with each other and with the stamps that readers see. Where two lie exactly nine hours apart,
 * one was written with the wrong zone: the one that a visible stamp shares is right, else the one in Korean time.
 */
export function reconcileDates(
  stated: readonly StatedDate[],
  visible: readonly string[],
): { dates: StatedDate[]; issues: Issue[] } {
  const issues: Issue[] = []
  const minutes = new Set(visible.filter((iso) => iso.length > 10).map((iso) => minuteOf(iso)))
  const dates = stated.map((date) => {
    const minute = minuteOf(date.iso)
    if (minutes.has(minute) || date.iso.length <= 10) return date
    const hours = [9, -9].find((shift) => minutes.has(minute + shift * 60))
    if (hours === undefined) return date
    const right = inKoreanTime(new Date(Date.parse(date.iso) + hours * HOUR).toISOString())
    issues.push(nineHours(date, right))
    return { ...date, iso: right }
  })
  const first = dates[0]
  const other =
    first && dates.find((date) => date !== first && Math.abs(Date.parse(date.iso) - Date.parse(first.iso)) === 9 * HOUR)
  if (first !== undefined && other !== undefined && minutes.size === 0) {
    // 04:24Z beside 04:24+09:00: the zone that somebody wrote out is believed
    const right = Date.parse(first.iso) < Date.parse(other.iso) ? first : other
    issues.push(nineHours(right === first ? other : first, right.iso))
    return {
      dates: dates.map((date) => (date === first || date === other ? { ...date, iso: right.iso } : date)),
      issues,
    }
  }
  return { dates, issues }
}

/** The candidates of a date field, and an issue where no source states a zone. */
export function dateCandidates(
  field: string,
  dates: readonly StatedDate[],
): { candidates: Candidate<string>[]; issues: Issue[] } {
  const candidates = dates.map(({ iso, source, detail }) => ({ value: iso, source, detail }))
  const first = dates[0]
  if (first === undefined || dates.some((date) => !date.local)) return { candidates, issues: [] }
  const message = `${field} ${first.iso} is stated without a zone (${first.detail}): Korean time is taken.`
  return { candidates, issues: [{ code: 'date/local-time', message, severity: 'info' }] }
}

function nineHours({ iso, detail }: StatedDate, right: string): Issue {
  const message = `${detail} says ${iso}, nine hours off from ${right}: its zone is wrong.`
  return { code: 'date/nine-hours', message, severity: 'warning' }
}

/** Minutes since 1970. */
export function minuteOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 60_000)
}
