import { addDays, isCivilDate, isoDate, two } from './calendar.ts'
import { type DateForm, dateForms } from './date-forms.ts'
import { foldWidth } from './fold.ts'
import { clockAfter } from './stamp-clock.ts'

/** A printed time stamp with its place in the text. */
export interface Stamp {
  /** ISO 8601: `2024-07-30T11:15:00+09:00`, or `2024-07-30` where no time is printed. */
  iso: string
  /** No zone was printed, so Korean time (+09:00) is taken. */
  local: boolean
  /** UTF-16 offsets. */
  start: number
  end: number
}

/**
 * Reads the first time stamp of a text, in any form that Korean outlets and their metadata print: 12- and 24-hour
 * clocks, full stops, hyphens, slashes, 년월일, ISO 8601, RFC 822, bare digits (`20240730111500`). A printed zone is
 * kept; where none is printed, Korean time is taken. A day or hour that no calendar or clock has gives undefined.
 *
 * @example
 * parseStamp('2024.07.30 11:15').iso //=> '2024-07-30T11:15:00+09:00'
 * parseStamp('기사입력 2020.11.18. 오후 1:02').iso //=> '2020-11-18T13:02:00+09:00'
 * parseStamp('2024-07-30').iso //=> '2024-07-30'
 * parseStamp('2024.02.30 11:15') //=> undefined
 */
export function parseStamp(text: string): Stamp | undefined {
  const folded = foldWidth(text)
  const digits = digitsAlone.exec(folded)
  if (digits === null) return scanStamps(folded).next().value
  const [all, blank = '', year, month, day, hour, minute, second = '00', zone = ''] = digits
  const spelled = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`
  const stamp = scanStamps(spelled).next().value
  return stamp && { ...stamp, start: blank.length, end: all.trimEnd().length }
}

// 20240730 · 20240730111500 · 20240730T021500Z, nothing beside it
const digitsAlone =
  /^([ \t\r\n]{0,9})(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?[ \t\r\n]{0,9}$/

/** All stamps of a text that {@link foldWidth} has folded, from left to right. */
export function* scanStamps(folded: string): Generator<Stamp, undefined> {
  const searches = dateForms.map((form): Search => ({ form, match: undefined, index: -1 }))
  let position = 0
  for (;;) {
    const first = earliest(searches, folded, position)
    if (first === undefined) return
    const stamp = readStamp(first, folded, position)
    if (stamp !== undefined) yield stamp
    position = stamp?.end ?? first.index + first.match[0].length
  }
}

interface Search {
  form: DateForm
  match: RegExpExecArray | undefined
  index: number
}
type Hit = Search & { match: RegExpExecArray }

/** The form whose next match begins first, the longer one where two begin together. Each form reads the text once. */
function earliest(searches: Search[], folded: string, position: number): Hit | undefined {
  let best: Hit | undefined
  for (const search of searches) {
    if (search.index < position) {
      search.form.pattern.lastIndex = position
      search.match = search.form.pattern.exec(folded) ?? undefined
      search.index = search.match?.index ?? Number.POSITIVE_INFINITY
    }
    const { match, index } = search
    if (match !== undefined && (best === undefined || index < best.index || isLonger(search, best))) {
      best = search as Hit
    }
  }
  return best && { ...best }
}

function isLonger(a: Search, b: Hit): boolean {
  return a.index === b.index && (a.match?.[0].length ?? 0) > b.match[0].length
}

/** `previous` is where the last stamp ended: `16:402016년` glues the next one to it. */
function readStamp({ form, match, index }: Hit, folded: string, previous: number): Stamp | undefined {
  const [all, ...groups] = match
  if (index > previous && isInsideWord(folded, index)) return undefined
  const date = form.read(groups)
  if (!isCivilDate(date) || date.year < 1900 || date.year > 2100) return undefined
  const dateEnd = index + all.length
  const inner = form.clock?.(groups)
  const clock = inner === undefined ? clockAfter(folded, dateEnd) : clockAfter(` ${inner}`, 0)
  if (clock === 'impossible' || (clock === undefined && (form.needsTime || /\d/.test(folded[dateEnd] ?? '')))) {
    return undefined
  }
  if (clock === undefined) return { iso: isoDate(date), local: true, start: index, end: dateEnd }
  const day = clock.hour === 24 ? addDays(date, 1) : date
  return {
    iso: `${isoDate(day)}T${two(clock.hour % 24)}:${two(clock.minute)}:${two(clock.second)}${clock.zone ?? '+09:00'}`,
    local: clock.zone === undefined,
    start: index,
    end: inner === undefined ? clock.end : dateEnd,
  }
}

/** `/2024/07/30/` of an address, `v1.2024.07.30`, `12024-07-30`; a letter may touch a stamp (`Updated2024.07.30`). */
function isInsideWord(folded: string, index: number): boolean {
  return /[\d_]$|[a-z\d_/][./-]$/i.test(folded.slice(Math.max(0, index - 2), index))
}
