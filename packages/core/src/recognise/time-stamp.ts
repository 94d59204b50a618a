import { isPersonName } from '../language/person-name.ts'
import { findStamps } from '../times/find-stamps.ts'
import { readStampLabel } from '../times/stamp-labels.ts'
import { readSigner } from './byline/guest.ts'
import { parsePeople } from './byline/people-phrase.ts'
import type { Context } from './context.ts'
import type { FindingData } from './finding.ts'
import type { Recogniser } from './recogniser.ts'

const MAX = 120
/** 3시간 전, 12면, 1:23:45 / 1:23:45: no longer than this. */
const LONGEST_MARK = 24
/** A line as long as a title and without a digit holds no stamp. */
const A_TITLE = 12
const A_LINE = 60
const STAMP_DIGITS = /(?:19|20)\d\d ?[.\-/년]/
const AGO =
  /^(?:약 ?)?\d{1,3} ?(?:초|분|시간|일|주|개월|달|년) ?전$|^(?:방금|어제|그제)(?: 전)?$|^\d{1,2}[.:]\d{1,2} (?:오전|오후) ?\d{1,2}:\d\d$/
const AGED = /\S.{6,100}[^\s\d약]\d{1,2} ?(?:분|시간|일) ?전$/
const PAGE = /^(?:[A-Z]?\d{1,3}면(?: \d단)?|지면(?:보기)?|\[?\d{1,3}면\]?)$/
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?: ?\/ ?\d{1,2}:\d\d)?$/
const NAME_ONLY = /^(?:기자명\s)?(?:(?:[가-힣A-Za-z0-9]{2,12}[ /=]){0,2})?([가-힣]{2,4})$/
const REPORTER_LINE =
  /^(?:기자명\s)?[가-힣A-Za-z=/·,() ]{2,30}(?:\s[\w.-]{2,30}@[\w.-]{4,30})?\s{1,4}(?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\./

/** Stamps, page numbers and the header line that holds them. */
export const recogniseTimeStamp: Recogniser = (segment, context, add) => {
  const { text, index, shape } = segment
  if (text.length > MAX) return
  if (text.length <= LONGEST_MARK) {
    if (AGO.test(text)) add('stamp/ago')
    if (PAGE.test(text)) add('stamp/page')
    if (CLOCK.test(text)) add('chrome/player')
  }
  // a ticker's title with its age, run together as no sentence is: 한빛시 예산 확정41분 전
  if (text.endsWith('전') && AGED.test(text)) add('related/aged')
  if (text.length <= 20) {
    const label = readStampLabel(text)
    if (label) {
      add('stamp/label')
      return
    }
  }
  if (!shape.digit && shape.length >= A_TITLE && shape.length <= A_LINE) add('stamp/none')
  if (!shape.digit || !STAMP_DIGITS.test(text)) return
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
  const writer = REPORTER_LINE.test(text) ? readWriter(text.slice(0, read[0]?.start ?? 0), context) : undefined
  if (writer) {
    add('stamp/reporter-line', data)
    add('stamp/writer', writer)
  } else if (labelled && share > 0.4) add('stamp/labelled', data)
  else if (share > 0.75) add('stamp/alone', data)
  else if (share > 0.35 && !/다\.?$/.test(text)) add('stamp/part', data)
}

/** 김가온 기자, 제주방송 김가온, or a name alone, before the stamp. */
function readWriter(head: string, context: Context): FindingData | undefined {
  const phrase = head.replace(/(?:입력|등록|승인|송고)[\s:]*$/, '').trim()
  const people = parsePeople(phrase, context.isOutlet)
  if (people) return { type: 'byline', authors: people.authors, contributors: people.contributors }
  const signer = readSigner(phrase)
  if (signer) return { type: 'byline', authors: [signer], contributors: [] }
  const name = phrase.match(NAME_ONLY)?.[1]
  return name && isPersonName(name) ? { type: 'byline', authors: [{ name }], contributors: [] } : undefined
}
