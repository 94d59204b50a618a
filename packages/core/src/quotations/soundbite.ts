import { letterSet } from '../language/word-set.ts'
import { nameShape } from '../people/name-shape.ts'

/**
 * On-camera speech as broadcasters print it (현장 인터뷰): who speaks stands in front, `[김가온 / 주민 : 물이 안 나와요.]`,
 * `<김가온 / 주민> "…"`, `▶ 인터뷰 : 김가온 / 상인` with the words on the next line, `김가온 / 주민` alone on its line.
 */
export interface Soundbite {
  /** As printed before the slash or bracket. */
  name: string
  /** The words said: offsets without marks and brackets. Equal where the label stands alone. */
  start: number
  end: number
}

/** `▶ 인터뷰 : `, `[녹취] `, `<인터뷰> `, and the plain brackets: what a label may begin with. */
const LEAD =
  /^\s{0,3}(?:[▶◀▷■●-]\s{0,2})?(?:[[<【(]\s{0,2})?(?:(?:인터뷰|녹취|싱크|현장음|전화 ?인터뷰)\s?(?:\([^)\n]{1,10}\))?\s?[\]>】)]?\s?:?\s{0,2}[[<]?)?/u
/** The name; after it a slash and what they are, or that in brackets; up to a colon, a closing bracket or the end. */
const LABEL =
  /^(?:故\s?)?([가-힣A-Za-z·. ]{1,24}?)\s{0,2}(?:\/\s{0,2}([^\]>:\n"“]{1,60}?)|\(([^)\n:]{1,30})\))?\s{0,2}(?=[\]>】:]|$)/u
/** What stands between a label and the words. */
const JOINT = /^\s?[\]>】]?(?:\s?\([^)\n]{1,30}\))?\s{0,2}:?\s{0,2}[\]>】]?\s{0,2}/u
/** What a label begins with, where not with a name. */
const MAY_LEAD = letterSet(' \t\u00a0\u3000▶◀▷■●[<【(-')
const LONGEST_LABEL = 120
const LONGEST_SPEECH = 1500

/** How far into a line without a bracket its slash may stand: `김가온 / 주민`. */
const SLASH_REACH = 26

/** Whether a line begins with a bracket or ▶, as labels do. */
export function isBracketed(text: string): boolean {
  return /^\s{0,3}[[<【▶]/u.test(text)
}

/** Reads a line as on-camera speech, if its label is one. */
export function readSoundbite(text: string): Soundbite | undefined {
  if (!MAY_LEAD.has(text.charCodeAt(0)) && !text.slice(0, SLASH_REACH).includes('/')) return undefined
  const head = text.slice(0, LONGEST_LABEL)
  const lead = LEAD.exec(head)?.[0] ?? ''
  const interview = INTERVIEW.test(lead)
  const bracketed = BRACKET.test(lead)
  const label = readLabel(head.slice(lead.length), interview, bracketed)
  if (label === undefined) return undefined
  const labelEnd = lead.length + label.length
  const joint = JOINT.exec(text.slice(labelEnd, labelEnd + 50))?.[0] ?? ''
  const start = labelEnd + joint.length
  const end = trimEnd(text, start, text.length)
  if (start < end) {
    if (!bracketed && !interview && !joint.includes(':')) return undefined
    // [생활/안전] …: a section, not a person
    if (!interview && !joint.includes(':') && !MARKS.has(text.charAt(start)) && !isNamed(label.name)) return undefined
    // [단독 : …] and the like: a bracket around all that is said, or a slash
    if (!label.slashed && !interview && (!joint.includes(':') || !text.trimEnd().endsWith(']'))) return undefined
  } else if (!label.slashed && !interview) return undefined
  return { name: label.name, ...withoutMarks(text, start, end) }
}

/** Soundbites in brackets inside a text that a crawler glued together: `…[김가온/주민 : …]지난해 …`. */
export function findSoundbites(text: string): (Soundbite & { open: number; close: number })[] {
  const found: (Soundbite & { open: number; close: number })[] = []
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const label = readLabel(text.slice(open + 1, open + LONGEST_LABEL), false, true)
    if (label === undefined || !label.slashed) continue
    const labelEnd = open + 1 + label.length
    const joint = JOINT.exec(text.slice(labelEnd, labelEnd + 50))?.[0] ?? ''
    if (!joint.includes(':') || joint.includes(']')) continue
    const start = labelEnd + joint.length
    const close = text.slice(start, start + LONGEST_SPEECH).indexOf(']')
    if (close <= 0) continue
    found.push({
      name: label.name,
      open,
      close: start + close + 1,
      ...withoutMarks(text, start, trimEnd(text, start, start + close)),
    })
    open = start + close
  }
  return found
}

interface Label {
  name: string
  slashed: boolean
  length: number
}

const INTERVIEW = /인터뷰|녹취|싱크|현장음/u
const BRACKET = /[[<【]/u
/** What stands before a slash or colon in newsrooms' own lines. */
const NO_NAME =
  /^(?:사진|영상|자료|그래픽|출처|촬영|편집|글|취재|출연|진행|이미지|화면제공|서울|입력|수정|문의|전화|이메일|앵커|기자|단독|속보|자막|CG|VCR|카카오톡|편집자주|편집자 주|질문|답변|오프닝|클로징)|기자$|뉴스/u
const NO_ROLE = /기자$|뉴스1?$|연합|DB$|제공$|캡처$|^\d{4}|\d{4}\. ?\d/u

function readLabel(text: string, interview: boolean, bracketed: boolean): Label | undefined {
  const match = LABEL.exec(text)
  if (match === null) return undefined
  const [printed, before = '', afterSlash, inBrackets] = match
  const name = before.trim()
  const role = (afterSlash ?? inBrackets)?.trim()
  if (name.length < 2 || NO_NAME.test(name) || (role !== undefined && NO_ROLE.test(role))) return undefined
  // without 인터뷰 and brackets, `이름 / 소속` alone is a label
  if (afterSlash === undefined && !interview && !bracketed) return undefined
  return { name, slashed: afterSlash !== undefined, length: printed.length }
}

function isNamed(name: string): boolean {
  return nameShape(name, 0, name.length) > 0 || name.includes(' ')
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && TRAILING.has(text.charAt(end - 1))) end--
  return end
}
const TRAILING = new Set([' ', '\n', '\t', '\u00a0', ']', '】'])

function withoutMarks(text: string, start: number, end: number): { start: number; end: number } {
  const marked = end - start > 2 && MARKS.has(text.charAt(start)) && MARKS.has(text.charAt(end - 1))
  return marked ? { start: start + 1, end: end - 1 } : { start, end: Math.max(start, end) }
}
const MARKS = new Set(['"', '“', '”', '＂'])
