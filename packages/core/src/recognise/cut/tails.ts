import { parsePeople } from '../byline/people-phrase.ts'
import type { Context } from '../context.ts'
import type { Finding } from '../finding.ts'
import type { Cut } from './cut.ts'
import { findSignature } from './signature.ts'

/** (끝), [END], and 끝 behind the last sentence. */
const END_MARK = /\s{0,2}[[(<]\s?(?:끝|END)\s?[\])>]\.?$|(?<=다\.)\s{1,2}끝\.?$/
/** ⓒ 한빛일보, 무단전재 및 재배포 금지. */
export const NOTICE_TAIL: RegExp =
  /(?:(?<=[.다”"'’)\]])|(?<=@[A-Za-z0-9.-]{3,40}))\s{0,3}(?:[<[(＜]\s?)?(?:저작권자|ⓒ|©|Copyrights?)[^\n<[]{2,90}(?:금지|[Rr]eserved|RESERVED)\s?[>\])＞.]{0,2}$/
/** …입니다.촬영기자:김가온/영상편집:이도담: the crew behind the last sentence. */
const CREW_TAIL = /[다요]\.\s{0,3}(?:촬영기자|촬영|영상취재|영상편집|편집|취재기자|그래픽|영상)\s?[:：=][^\n.]{2,120}$/
/** …말했다. 연합뉴스: an agency that signs the piece behind its last sentence. */
const AGENCY_TAIL = /(?<=(?:다|요)[.]["”]?)\s{0,2}[/(]?(연합뉴스|뉴시스|뉴스1)\)?$/
/** gaon@example.kr / 사진 = 한빛시: a credit behind the writer's address. */
const CREDIT_TAIL = /(?<=@[A-Za-z0-9.-]{3,40})\s{0,2}[/,|]?\s{0,2}사진\s?(?:제공)?\s?[=:]\s?([^=:\n]{2,40})$/
/** 관중이 경기를 보고 있다. 연합뉴스: a picture's scene before the agency. */
const SCENE = /(?:고 있다|모습)\.["”]?\s{0,2}[/(]?$/
/** What the longer tails need: the last words of a notice, the sign of a credit. */
const NOTICE_END = /금지|eserved|RESERVED/
const CREDIT_SIGN = /[:：=]/
/** How many tails stand behind a sentence at most, and how far back they reach. */
const MOST = 3
const REACH = 160
/** A line needs so many letters to carry a tail. */
const LEAST = 20

/** What stands behind the last sentence, from the end upward, as long as something fits. */
export function findTails(text: string, from: number, index: number, context: Context): Cut[] {
  const tails: Cut[] = []
  let end = text.length
  if (end - from < LEAST) return tails
  while (tails.length < MOST) {
    const base = Math.max(from, end - REACH)
    const found = readTail(text.slice(base, end), index, context)
    const tail = found
      ? { start: base + found.at, end, finding: found.finding }
      : findSignature(text, from, end, index, context)
    if (!tail) break
    tails.unshift(tail)
    end = tail.start
  }
  return tails
}

/** A tail in a stretch of text: where it begins, and what it is. */
interface Tail {
  at: number
  finding: Finding
}

function readTail(slice: string, index: number, context: Context): Tail | undefined {
  const last = slice.slice(-16)
  const mark = /끝|END/.test(last) ? slice.match(END_MARK) : null
  if (mark?.index) return { at: mark.index, finding: { rule: 'marker/end' } }
  const notice = NOTICE_END.test(last) ? slice.match(NOTICE_TAIL) : null
  if (notice?.index) return { at: notice.index, finding: { rule: 'notice/copyright' } }
  if (CREDIT_SIGN.test(slice)) {
    const credit = readCrew(slice, context) ?? readCredit(slice)
    if (credit) return credit
  }
  const ends = index >= context.lastProse && context.proseCount >= 3
  return ends && last.includes('뉴') ? readAgency(slice) : undefined
}

function readCrew(slice: string, { isOutlet }: Context): Tail | undefined {
  const crew = slice.match(CREW_TAIL)
  if (crew?.index === undefined) return undefined
  // the sentence keeps its last letter and its stop
  const at = crew.index + 2
  const people = parsePeople(slice.slice(at).trim(), isOutlet)
  if (!people) return { at, finding: { rule: 'broadcast/credits' } }
  const { authors, contributors } = people
  return { at, finding: { rule: 'broadcast/credits', data: { type: 'byline', authors, contributors } } }
}

function readCredit(slice: string): Tail | undefined {
  const match = slice.includes('@') ? slice.match(CREDIT_TAIL) : null
  if (!match?.[1] || !match.index) return undefined
  const credit = match[1].trim()
  return { at: match.index, finding: { rule: 'credit/alone', data: { type: 'caption', text: '', credit } } }
}

function readAgency(slice: string): Tail | undefined {
  const match = slice.match(AGENCY_TAIL)
  if (!match?.[1] || !match.index || SCENE.test(slice.slice(0, match.index))) return undefined
  const authors = [{ name: match[1], type: 'organization' as const }]
  return { at: match.index, finding: { rule: 'byline/closing', data: { type: 'byline', authors, contributors: [] } } }
}
