import { findStamps } from '../times/find-stamps.ts'
import { readStampLabel } from '../times/stamp-labels.ts'
import type { Recogniser } from './recogniser.ts'

const MAX = 120
const STAMP_DIGITS = /(?:19|20)\d\d ?[.\-/년]/
const AGO =
  /^(?:약 ?)?\d{1,3} ?(?:초|분|시간|일|주|개월|달|년) ?전$|^(?:방금|어제|그제)(?: 전)?$|^\d{1,2}[.:]\d{1,2} (?:오전|오후) ?\d{1,2}:\d\d$/
const PAGE = /^(?:[A-Z]?\d{1,3}면(?: \d단)?|지면(?:보기)?|\[?\d{1,3}면\]?)$/
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d)?$/
const REPORTER_LINE = /^(?:기자명\s)?[가-힣A-Za-z=/·,() ]{2,30}\s{1,4}(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\./

/** Stamps, page numbers and the header line that holds them. */
export const recogniseTimeStamp: Recogniser = (segment, context, add) => {
  const { text, index } = segment
  if (text.length > MAX) return
  if (AGO.test(text)) add('stamp/ago')
  if (PAGE.test(text)) add('stamp/page')
  if (CLOCK.test(text)) add('chrome/player')
  if (text.length <= 20) {
    const label = readStampLabel(text)
    if (label) {
      add('stamp/label')
      return
    }
  }
  if (!STAMP_DIGITS.test(text)) return
  const stamps = findStamps(text)
  if (!stamps.length) return
  let covered = 0
  for (const stamp of stamps) covered += stamp.end - stamp.start + (stamp.label?.text.length ?? 0)
  // label and value on two lines
  const previous = context.lines[index - 1]
  const above = previous && !previous.page?.ruled ? readStampLabel(previous.text) : undefined
  const read = stamps.map((stamp, i) => {
    const kind = stamp.kind ?? (i === 0 ? above : undefined)
    return { iso: stamp.iso, start: stamp.start, end: stamp.end, ...(kind ? { kind } : {}) }
  })
  const data = { type: 'stamp', stamps: read } as const
  const share = covered / text.length
  const labelled = read.some((stamp) => stamp.kind)
  if (labelled && share > 0.4) add('stamp/labelled', data)
  else if (share > 0.75) add('stamp/alone', data)
  else if (REPORTER_LINE.test(text)) add('stamp/reporter-line', data)
  else if (share > 0.35 && !/다\.?$/.test(text)) add('stamp/part', data)
}
