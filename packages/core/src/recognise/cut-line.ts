import { comparisonKey, isBlankUnit } from '../lines/characters.ts'
import type { PageHints, SourceLine } from '../lines/source-document.ts'
import { MARKER_HEAD } from './broadcast/marker.ts'
import { parseLeadByline } from './byline/lead-byline.ts'
import { parsePeople } from './byline/people-phrase.ts'
import { readCaption } from './caption/read-caption.ts'
import { ON_THE_DAY } from './caption/scene.ts'
import type { Context } from './context.ts'
import type { Finding } from './finding.ts'
import { RUN_IN_HEADING } from './heading.ts'
import { PICTURE_NOTE } from './notice.ts'
import type { Segment } from './segment.ts'
import { endsInSentence, type Shape, shapeOf } from './shape.ts'

/** A place where a line changes its kind, with what was read of the part that begins at `start`. */
interface Cut {
  start: number
  end: number
  finding: Finding
}

/**
 * Cuts a printed line that mixes kinds into its parts: a byline head before the lead, a marker before speech, a
 * heading run into its paragraph; a signature, an address, an end mark or a copyright line behind the last sentence.
 */
export function cutLine(line: SourceLine, index: number, context: Context): Segment[] {
  if (line.page?.ruled) return [whole(line, index, context)]
  const bare = endsInSentence(line.text)
  if (
    !bare &&
    MAY_BE_WIRE.test(line.text.slice(-130)) &&
    !isSignedEnd(line.text, index, context) &&
    isWireCaption(line.text, context)
  )
    return [whole(line, index, context)]
  const head = findHead(line.text, context)
  const tails = bare ? [] : findTails(line.text, head?.end ?? 0, index, context)
  if (!head && !tails.length) return [whole(line, index, context)]
  const cuts = [...(head ? [head] : []), ...tails]
  const parts: Segment[] = []
  let at = 0
  for (const cut of cuts) {
    if (cut.start > at) push(parts, line, index, at, cut.start, [])
    push(parts, line, index, cut.start, cut.end, [cut.finding])
    at = cut.end
  }
  if (at < line.text.length) push(parts, line, index, at, line.text.length, [])
  for (const [i, part] of parts.entries()) {
    part.first = i === 0
    part.last = i === parts.length - 1
    if (i > 0) part.gap = 0
  }
  return parts
}

function whole(line: SourceLine, index: number, { shapes, keys }: Context): Segment {
  const segment = toSegment(line, index, line.text, 0, shapes[index] ?? shapeOf(line.text), keys[index] ?? '', [])
  if (line.page) segment.page = line.page
  if (line.copy) segment.copy = true
  return segment
}

function push(parts: Segment[], line: SourceLine, index: number, from: number, to: number, findings: Finding[]): void {
  let start = from
  let end = to
  while (start < end && isBlankUnit(line.text.charCodeAt(start))) start++
  while (end > start && isBlankUnit(line.text.charCodeAt(end - 1))) end--
  if (start === end) return
  const text = line.text.slice(start, end)
  const segment = toSegment(line, index, text, start, shapeOf(text), comparisonKey(text), findings)
  if (line.copy) segment.copy = true
  if (line.page) segment.page = line.page.marks ? withMarks(line.page, start, end) : line.page
  parts.push(segment)
}

/** All segments are made here, with the same properties in the same order: engines read such objects faster. */
function toSegment(
  line: SourceLine,
  index: number,
  text: string,
  at: number,
  shape: Shape,
  key: string,
  findings: Finding[],
): Segment {
  const start = line.start + at
  const end = start + text.length
  return { text, start, end, line: line.line, gap: line.gap, index, first: true, last: true, shape, key, findings }
}

/** The page's hints for a part of a line: links and emphasis keep their words. */
function withMarks({ marks = [], ...page }: PageHints, from: number, to: number): PageHints {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }))
    .filter((mark) => mark.start < mark.end)
  return inside.length ? { ...page, marks: inside } : page
}

/** …피할 수 없었다. 한빛=김가온 기자 gaon@example.kr/2023.10.31/: the article's end, and no picture's scene. */
const SIGNED_END = /@[A-Za-z0-9.-]{4,40}\/(?:19|20)\d\d\.\d{1,2}\.\d{1,2}\/?$/

function isSignedEnd(text: string, index: number, context: Context): boolean {
  return index > context.lastProse && SIGNED_END.test(text.slice(-80)) && !/고 있다\.|모습\./.test(text.slice(-140))
}

const HEAD_SIGN =
  /^[[(【〔<［〈◀■◇◆●▲]|^[가-힣A-Za-z0-9 ]{2,16}[=|]|^[가-힣]{2,4} (?:인턴|수습|선임|객원)?(?:기자|특파원)/
/** Closing date or reprint note of a wire's caption. */
const MAY_BE_WIRE = /(?:19|20)\d\d ?[.-] ?\d{1,2} ?[.-] ?\d{1,2}|재판매|DB ?금지|재배포 ?금지/

function findHead(text: string, context: Context): Cut | undefined {
  if (!HEAD_SIGN.test(text)) return undefined
  const marker = text.match(MARKER_HEAD)
  if (marker && marker[0].length < text.length)
    return { start: 0, end: marker[0].length, finding: { rule: 'broadcast/marker' } }
  const byline = parseLeadByline(text, context.isOutlet)
  if (byline && byline.length < text.length) {
    const rest = text.slice(byline.length)
    // a closing bracket and nothing but an address after it is a signature, read whole
    if (!/[가-힣]{2}/.test(rest)) return undefined
    const { length, authors, contributors, dateline, outlet } = byline
    return {
      start: 0,
      end: length,
      finding: {
        rule: 'byline/lead',
        data: {
          type: 'byline',
          authors,
          contributors,
          ...(dateline ? { dateline } : {}),
          ...(outlet ? { outlet } : {}),
        },
      },
    }
  }
  const heading = text.length > 60 ? text.match(RUN_IN_HEADING) : null
  if (heading) return { start: 0, end: heading[0].length, finding: { rule: 'heading/run-in' } }
  return undefined
}

function isWireCaption(text: string, context: Context): boolean {
  // a copyright line behind the article's last sentence is no wire's note on a picture
  const notice = PICTURE_NOTE.test(text) ? null : text.slice(-160).match(NOTICE_TAIL)
  const { rule } = readCaption(notice ? text.slice(0, text.length - notice[0].length) : text, context.isOutlet)
  return rule === 'caption/wire-date' || rule === 'caption/reprint'
}

const END_MARK = /\s{0,2}[[(<]\s?(?:끝|END)\s?[\])>]\.?$|(?<=다\.)\s{1,2}끝\.?$/
const NOTICE_TAIL =
  /(?:(?<=[.다”"'’)\]])|(?<=@[A-Za-z0-9.-]{3,40}))\s{0,3}(?:[<[(＜]\s?)?(?:저작권자|ⓒ|©|Copyrights?)[^\n<[]{2,90}(?:금지|[Rr]eserved|RESERVED)\s?[>\])＞.]{0,2}$/
/** …입니다.촬영기자:김가온/영상편집:이도담: the crew behind the last sentence. */
const CREW_TAIL = /[다요]\.\s{0,3}(?:촬영기자|촬영|영상취재|영상편집|편집|취재기자|그래픽|영상)\s?[:：=][^\n.]{2,120}$/
/** …말했다. 연합뉴스: an agency that signs the piece behind its last sentence. */
const AGENCY_TAIL = /(?<=(?:다|요)[.]["”]?)\s{0,2}[/(]?(연합뉴스|뉴시스|뉴스1)\)?$/
/** gaon@example.kr / 사진 = 한빛시: a credit behind the writer's address. */
const CREDIT_TAIL = /(?<=@[A-Za-z0-9.-]{3,40})\s{0,2}[/,|]?\s{0,2}사진\s?(?:제공)?\s?[=:]\s?([^=:\n]{2,40})$/
const TAIL_SIGN = /기자|특파원|@|＠|위원|\(at\)|앵커|PD|부\]?$|팀\]?$/
const TAIL_LENGTH = 110
/** What the longer tails need: the last words of a notice, the sign of a credit. */
const NOTICE_END = /금지|eserved|RESERVED/
const CREDIT_SIGN = /[:：=]/

/** What stands behind the last sentence, from the end upward, as long as something fits. */
function findTails(text: string, from: number, index: number, context: Context): Cut[] {
  const tails: Cut[] = []
  let end = text.length
  if (end - from < 20) return tails
  for (let i = 0; i < 3; i++) {
    const base = Math.max(from, end - 160)
    const slice = text.slice(base, end)
    const last = slice.slice(-16)
    const mark = /끝|END/.test(last) ? slice.match(END_MARK) : null
    if (mark?.index) {
      tails.unshift({ start: base + mark.index, end, finding: { rule: 'marker/end' } })
      end = base + mark.index
      continue
    }
    const notice = NOTICE_END.test(last) ? slice.match(NOTICE_TAIL) : null
    if (notice?.index) {
      tails.unshift({ start: base + notice.index, end, finding: { rule: 'notice/copyright' } })
      end = base + notice.index
      continue
    }
    const signed = CREDIT_SIGN.test(slice)
    const crew = signed ? slice.match(CREW_TAIL) : null
    if (crew?.index !== undefined) {
      const people = parsePeople(crew[0].slice(2).trim(), context.isOutlet)
      const data = people
        ? ({ type: 'byline', authors: people.authors, contributors: people.contributors } as const)
        : undefined
      tails.unshift({
        start: base + crew.index + 2,
        end,
        finding: { rule: 'broadcast/credits', ...(data ? { data } : {}) },
      })
      end = base + crew.index + 2
      continue
    }
    const credit = signed && slice.includes('@') ? slice.match(CREDIT_TAIL) : null
    if (credit?.[1] && credit.index) {
      tails.unshift({
        start: base + credit.index,
        end,
        finding: { rule: 'credit/alone', data: { type: 'caption', text: '', credit: credit[1].trim() } },
      })
      end = base + credit.index
      continue
    }
    const agency =
      index >= context.lastProse && context.proseCount >= 3 && last.includes('뉴') ? slice.match(AGENCY_TAIL) : null
    if (agency?.[1] && agency.index && !/(?:고 있다|모습)\.["”]?\s{0,2}[/(]?$/.test(slice.slice(0, agency.index))) {
      tails.unshift({
        start: base + agency.index,
        end,
        finding: {
          rule: 'byline/closing',
          data: { type: 'byline', authors: [{ name: agency[1], type: 'organization' }], contributors: [] },
        },
      })
      end = base + agency.index
      continue
    }
    const signature = findSignature(text, from, end, index, context)
    if (!signature) break
    tails.unshift(signature)
    end = signature.start
  }
  return tails
}

/** 김가온 기자 gaon@… behind the last sentence of the article. */
function findSignature(text: string, from: number, end: number, index: number, context: Context): Cut | undefined {
  // a caption's credit looks the same: only where no prose follows is it a signature
  const tailStart = Math.max(from, end - TAIL_LENGTH)
  const tail = text.slice(tailStart, end)
  if (!TAIL_SIGN.test(tail)) return undefined
  const address = /[@＠]|\(at\)/.test(tail)
  if (index < context.lastProse && !address) return undefined
  if (index < context.lastProse && /^[▲◀▶△]|(?:기자|작가) ?[A-Za-z0-9._%+-]{1,40}@/.test(text)) return undefined
  for (let i = tail.length - 2; i >= 0; i--) {
    const unit = tail.charAt(i)
    if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '”' && unit !== '"' && unit !== ']' && unit !== ')')
      continue
    const before = tail.charAt(i - 1)
    if (unit === '.' && !/[가-힣"”’')\]%\d]/.test(before)) continue
    if ((unit === ']' || unit === ')') && before !== '.' && before !== '다') continue
    if (tailStart + i + 1 - from < 15) return undefined
    const candidate = tail.slice(i + 1)
    const trimmed = candidate.trim()
    if (!trimmed) continue
    if (trimmed.length > 90) return undefined
    const phrase = trimmed
      .replace(/\/(?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}\/?$/, '')
      .replace(/^[/[(【|\-–]{1,2}\s?/, '')
      .replace(/[\])】.]$/, '')
    // [사진 = 김가온 기자] credits a picture
    if (/^(?:사진|그래픽|이미지|일러스트|삽화|자료|출처)(?:\s?(?:제공|출처)?\s?[=:|]|\s)/.test(phrase)) return undefined
    // …11일 한빛시청에서 발언하고 있다. 김가온 기자: who took the picture
    if (!address && ON_THE_DAY.test(text.slice(Math.max(0, tailStart + i - 140), tailStart + i + 1))) return undefined
    const people = parsePeople(phrase, context.isOutlet)
    if (!people) continue
    if (!people.authors.length && !people.contributors.length) continue
    return {
      start: tailStart + i + 1,
      end,
      finding: {
        rule: 'byline/closing',
        data: { type: 'byline', authors: people.authors, contributors: people.contributors },
      },
    }
  }
  return undefined
}
