import type { Rule } from '../../decide/weights.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { letterSet } from '../../language/word-set.ts'
import { type LeadByline, parseLeadByline } from '../byline/lead-byline.ts'
import { endsInSentence } from '../shape.ts'
import { CREDIT_FORMS } from './credit-forms.ts'
import { isAgency, isPhotographer } from './credit-names.ts'
import { dropWireTail } from './wire-tail.ts'

/** A caption taken apart. */
export interface CaptionParts {
  /** What the picture shows; empty for a lone credit. */
  text: string
  credit?: string
  /** The strongest sign that the line is a caption; absent where nothing but its place could say so. */
  rule?: Rule
}

/** ▲, △ … before a caption. */
export const LEADING_MARK: RegExp = /^[▲△▼▽◀◁▶▷◆][ …]{0,3}/
/** ⓒ"가온의 힘, 한빛일보" is a motto. */
const LEADING_CREDIT = /^[ⓒ©Ⓒ]\s?([^,\n"“'‘][^,\n]{1,29}),\s{1,2}/
/** 사진 설명:, [사진] 한빛시청. */
export const EXPLAINS: RegExp =
  /^(?:사진|그림|그래픽) ?설명[ :)>\]=]{1,4}|^[[<〈](?:사진|그래픽|그림|표)[\]>〉]\s?(?!\S{0,40}@)/

/** How a caption that opens with more than its words begins: with a mark, 사진, 그림, a bracket, ⓒ. */
const OPENINGS = letterSet('▲△▼▽◀◁▶▷◆사그[<〈ⓒ©Ⓒ')
/** A whole line in brackets, with its credit in brackets of its own. */
const WRAPPED = /^\[([^[\]\n]{10,160}\))\]$/
/** A wire's name behind the closing date: 2024.6.11/뉴스1. */
const DATED_WIRE = /(?<=\d)\.?\s?\/?\s?(뉴스1|뉴시스|연합뉴스)$/
/** A title before a wire's head. */
const TITLE_BEFORE_HEAD = /^([^([=\n]{4,50}?) ?(?=\([가-힣·]{2,8}=(?:연합뉴스|뉴스1|뉴시스)\) ?[가-힣]{2,4} ?기자 ?=)/
/** How far from its end a line can carry a credit. */
const CREDIT_REACH = 90
/** A line that ends in none of these carries no credit: a bracket, a name behind a stop, a sign or a credit's word. */
const MAY_CREDIT =
  /[)\]>］〉]\.?$|[/=:：|│ㅣⓒ©Ⓒ]|[.”"’)\]]\s{0,2}[^.,"”\n]{2,30}\.?$|(?:제공|갈무리|캡처|캡쳐|자료사진|연합뉴스|뉴시스|뉴스1|기자)$/
/** (공동취재), [공동취재] at the end of a caption say how it was taken, not what it shows. */
const SHARED = /\s{0,2}[([](?:공동취재|공동취재사진|사진공동취재)[)\]]$/
const GIVER = /\s{0,2}[([]([^()[\]\n]{2,40}제공)[)\]]$/
const IN_BRACKETS = /^\(([^()]{2,30})\)$/
const CREDIT_CLEAN = /^(?:사진|출처|제공|자료)\s{0,2}[=:ㅣ|]\s{0,2}|^[ⓒ©Ⓒ/=:|│ㅣ]\s?|[\s,]{1,9}$/g
/** What stands before a credit and may belong to the caption: its full stop, its bracket, its last word or letter. */
const CAPTION_END = /^(?:자료사진|모습|전경|장면|[가-힣A-Za-z)\d’”>]\.|[.다습전모)\]”"'’가-힣\d])/
/** 연합뉴스 사진 */
const WIRE_PHOTO = /(?<=뉴스|뉴시스|뉴스1) 사진$/
/** (한빛=뉴스1) 김가온 기자: a wire's head as the credit. */
const WIRE_HEAD = /^\([가-힣·]{2,8}=[^()\n]{2,10}\) ?(?=[가-힣]{2,4} ?기자$)/
/** 한빛전자.: the sentence's stop. */
const STOP = /(?<=[가-힣])\.$/
/** 한빛 | 김가온 기자: where it was taken. */
const TAKEN_AT = /^[가-힣]{2,6}\s?[|│ㅣ]\s?(?=[가-힣]{2,4} ?기자$)/
/** 한빛=김가온 기자 */
const PLACE = /^[가-힣]{2,6}=(?=[가-힣]{2,4} ?기자$)/
/** [한빛전자], <한빛전자> at the end of a caption: an outlet's way to credit a company; <가온의 봄> is a work. */
const BRACKET_ANY = /[.다]\s{0,2}(?:\[|<(?!\S{0,13}\s))([가-힣A-Za-z0-9&· ]{2,14})[\]>]$/
/** 박람회 포스터 [한빛전시관]: a picture of a thing, and whose. */
const SHOWN_ANY =
  /(?<=(?:모습|전경|현장|장면|조감도|포스터|이미지|로고|사옥|그래픽|지도)) \[([가-힣A-Za-z0-9&· ]{2,14})\]$/
/** [종합], [영상], [4]: what brackets at the end of a line say of the piece. */
const BRACKET_LABEL =
  /\d$|^(?:앵커|기자|편집자말|기자말|편집자 ?주|종합|끝|영상|단독|속보|포토|르포|인터뷰|기획|전문|사설|칼럼)$/

/**
 * Takes a caption apart: the credit leaves it, and the wire's head, closing date, address and reprint note.
 *
 * @example
 * readCaption('한가온 시장이 시험동을 살펴보고 있다. /한빛시').credit //=> '한빛시'
 * readCaption('시청 전경. 사진=한빛시 제공').text //=> '시청 전경.'
 */
export function readCaption(line: string, isOutlet: (word: string) => boolean = looksLikeOutlet): CaptionParts {
  // [타이베이 시내. (EPA=연합뉴스 자료사진)]: the whole in brackets
  const opened = takeOpening((line.startsWith('[') ? WRAPPED.exec(line)?.[1] : undefined) ?? line)
  if (opened.credit) return partsOf(opened.text, opened.credit, opened.rule)
  const closed = endsInSentence(opened.text) ? opened : takeWire(opened, isOutlet)
  return takeCredit(closed) ?? (closed.rule ? partsOf(tidy(closed.text), closed.credit, closed.rule) : { text: line })
}

function partsOf(text: string, credit: string | undefined, rule: Rule | undefined): CaptionParts {
  return { text, ...(credit ? { credit } : {}), ...(rule ? { rule } : {}) }
}

/** The photographer whom a line under a picture names, with address and date: 한빛=김가온 기자 gaon@… /2020.08.20/ */
export function readPhotographer(line: string): string | undefined {
  const { text, mail, dated } = dropWireTail(line)
  const taker = text.replace(/[\s/]{1,9}$/, '')
  return (mail || dated) && isPhotographer(taker) ? taker.replace(PLACE, '') : undefined
}

/** What is left of a caption while it is taken apart; all of one shape, for each line makes some. */
interface Rest {
  text: string
  credit: string | undefined
  rule: Rule | undefined
  /** A wire's date or an address stood at its end. */
  signed: boolean
  /** A wire's head that stands before the words still, and who signs it. */
  head: { length: number; credit: string } | undefined
}

function rest(text: string, rule?: Rule, credit?: string, signed = false, head?: Rest['head']): Rest {
  return { text, credit, rule, signed, head }
}

/** Takes ▲, 사진 설명: and `ⓒ한빛일보, …` off. */
function takeOpening(line: string): Rest {
  if (!OPENINGS.has(line.charCodeAt(0))) return rest(line)
  const text = line.replace(LEADING_MARK, '')
  const caption = text.replace(EXPLAINS, '')
  const [first, credit] = caption.match(LEADING_CREDIT) ?? []
  if (first && credit) return rest(caption.slice(first.length), 'caption/copyright-sign', credit.trim())
  if (caption !== text) return rest(caption, 'caption/explains')
  return rest(text, text === line ? undefined : 'caption/leading-mark')
}

/** Takes a wire's head, `(서울=연합뉴스) 김가온 기자 = `, and its closing date, address and note off. */
function takeWire(opened: Rest, isOutlet: (word: string) => boolean): Rest {
  const line = opened.text
  // 누리교 둘러보는 주민들 (한빛=연합뉴스) 김가온 기자 = …: the picture's title stands before the head
  const titled = line.includes('=') ? TITLE_BEFORE_HEAD.exec(line)?.[1] : undefined
  const text = titled === undefined ? line : line.slice(titled.length).trimStart()
  const head = /^[([【]/.test(text) ? parseLeadByline(text, isOutlet) : undefined
  const agency = DATED_WIRE.exec(text)
  const dated = agency && dropWireTail(text.slice(0, agency.index))
  const tail = dated?.dated ? dated : dropWireTail(text)
  const signed = tail.mail || tail.dated
  const rule = tail.dated ? 'caption/wire-date' : 'caption/reprint'
  const credit = head && signerOf(head, text)
  if (head && (signed || tail.reprint)) {
    const words = [titled, tail.text.slice(head.length)].filter(Boolean).join(' ')
    return rest(words, rule, credit ?? opened.credit, signed)
  }
  if (titled !== undefined) return opened
  if (tail.dated || tail.reprint) {
    const passed = tail === dated ? agency?.[1] : undefined
    return rest(tail.text, rule, passed ?? opened.credit, signed)
  }
  const named = head && credit ? { length: head.length, credit } : undefined
  return rest(tail.text, opened.rule, opened.credit, signed, named)
}

/** EPA=한빛통신, AP/한빛통신, in a wire's head. */
const PASSED_ON = /(?:AP|AFP|EPA|UPI|로이터|신화|타스|교도)\s?[=/.]\s?[가-힣]{2,4}1?(?=[)\]])/

/** Who signs a wire's head: its photographer, else the agency, with the one whose picture it passes on. */
function signerOf({ authors, contributors, outlet, length }: LeadByline, text: string): string | undefined {
  const [person] = [...authors, ...contributors]
  const role = person?.role === '사진' ? undefined : person?.role
  if (person?.name) return [person.name, role].filter(Boolean).join(' ')
  return PASSED_ON.exec(text.slice(0, length))?.[0] ?? outlet
}

/** Takes off what credits the caption at its end; nothing where its rule has said it all. */
function takeCredit({ text, rule, head, signed }: Rest): CaptionParts | undefined {
  const at = Math.max(0, text.length - CREDIT_REACH)
  const tail = text.slice(at)
  if (endsInSentence(text) || !MAY_CREDIT.test(tail)) return undefined
  for (const form of CREDIT_FORMS) {
    const match = form.sign.test(tail) ? tail.match(form.pattern) : null
    if (!match?.[1] || match.index === undefined) continue
    const credit = cleaned(match[1])
    if (!credit || (form.test && !form.test(credit, match[0].charAt(0), at + match.index))) continue
    const kept = match[0].match(CAPTION_END)?.[0] ?? ''
    const dropped = dropWireTail(text.slice(0, at + match.index) + kept, false)
    const surest = surestOf(rule, dropped.dated, form.rule)
    // …정문.(한빛전자 제공) /뉴스1: who gave it says more than who passed it on
    const giver = dropped.text.match(GIVER)
    if (giver?.[1] && giver.index) {
      // …/뉴스1 © News1 김가온 기자: who took it says more still
      const taken = isAgency(credit) ? giver[1].trim() : credit
      return { text: tidy(dropped.text.slice(0, giver.index)), credit: taken, rule: surest }
    }
    // (한빛=뉴스1) 김가온 기자 = …있다./뉴스1: the head names who took it
    if (head && dropped.text.length > head.length)
      return { text: tidy(dropped.text.slice(head.length)), credit: head.credit, rule: surest }
    // 한빛=김가온 기자 gaon@…: the place of a photographer who signs with an address
    return { text: tidy(dropped.text), credit: signed ? credit.replace(PLACE, '') : credit, rule: surest }
  }
  const shown = text.endsWith(']') ? text.match(SHOWN_ANY) : null
  if (shown?.[1] && !BRACKET_LABEL.test(shown[1]))
    return { text: tidy(text.slice(0, shown.index)), credit: shown[1].trim(), rule: rule ?? 'caption/bracket-any' }
  const bracket = text.match(BRACKET_ANY)
  if (!bracket?.[1] || bracket.index === undefined || BRACKET_LABEL.test(bracket[1])) return undefined
  const credit = bracket[1].trim()
  return { text: tidy(text.slice(0, bracket.index + 1)), credit, rule: rule ?? 'caption/bracket-any' }
}

function cleaned(credit: string): string {
  const bare = credit.replace(CREDIT_CLEAN, '').replace(CREDIT_CLEAN, '').replace(IN_BRACKETS, '$1')
  return bare.replace(WIRE_PHOTO, '').replace(TAKEN_AT, '').replace(WIRE_HEAD, '').replace(STOP, '').trim()
}

/** ▲ opens lists and headings too, and a wire's closing date is surer than the form of a credit. */
function surestOf(rule: Rule | undefined, dated: boolean, form: Rule): Rule {
  if (rule !== undefined && rule !== 'caption/leading-mark' && rule !== 'caption/explains') return rule
  return dated ? 'caption/wire-date' : form
}

function tidy(text: string): string {
  return text
    .replace(/[\s/,|*]{1,99}$/, '')
    .replace(SHARED, '')
    .replace(/^[\s/,|]{1,99}/, '')
}
