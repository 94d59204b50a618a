import type { Rule } from '../../decide/weights.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { parseLeadByline } from '../byline/lead-byline.ts'
import { endsInSentence } from '../shape.ts'
import { CREDIT_FORMS } from './credit-forms.ts'
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
const LEADING_CREDIT = /^[ⓒ©Ⓒ]\s?([^,\n]{2,30}),\s{1,2}/
/** 사진 설명:, [사진] 한빛시청. */
export const EXPLAINS: RegExp =
  /^(?:사진|그림|그래픽) ?설명[ :)>\]=]{1,4}|^[[<〈](?:사진|그래픽|그림|표)[\]>〉]\s?(?!\S{0,40}@)/

const WRAPPED = /^\[([^[\]\n]{10,160}\))\]$/
/** A wire's name behind the closing date: 2024.6.11/뉴스1. */
const DATED_WIRE = /(?<=\d)\.?\s?\/?\s?(?:뉴스1|뉴시스|연합뉴스)$/
/** How far from its end a line can carry a credit. */
const CREDIT_REACH = 90
/** A line that ends in none of these carries no credit: a bracket, a name behind a stop, a sign or a credit's word. */
const MAY_CREDIT =
  /[)\]>］〉]\.?$|[/=:：|│ㅣⓒ©Ⓒ]|[.”"’)\]]\s{0,2}[^.,"”\n]{2,30}\.?$|(?:제공|갈무리|캡처|캡쳐|자료사진)$/
/** (공동취재) says how it was taken, not by whom. */
const SHARED = /\((?:공동취재|공동취재사진|사진공동취재)\)\s?$/
const GIVER = /\s{0,2}[([]([^()[\]\n]{2,40}제공)[)\]]$/
const CREDIT_CLEAN = /^(?:사진|출처|제공|자료)\s{0,2}[=:ㅣ|]\s{0,2}|^[ⓒ©Ⓒ/=:|│ㅣ]\s?|[\s,]{1,9}$/g
/** [현대차] at the end of a caption: an outlet's way to credit a company. */
const BRACKET_ANY = /[.다]\s{0,2}\[([가-힣A-Za-z0-9&· ]{2,14})\]$/

/**
 * Takes a caption apart: the credit leaves it, and the wire's head, closing date, address and reprint note.
 *
 * @example
 * readCaption('한가온 시장이 시험동을 살펴보고 있다. /한빛시').credit //=> '한빛시'
 * readCaption('시청 전경. 사진=한빛시 제공').text //=> '시청 전경.'
 */
export function readCaption(line: string, isOutlet: (word: string) => boolean = looksLikeOutlet): CaptionParts {
  // [타이베이 시내. (EPA=연합뉴스 자료사진)]: the whole in brackets
  let text = WRAPPED.exec(line)?.[1] ?? line
  let rule: Rule | undefined
  let credit: string | undefined
  const mark = text.match(LEADING_MARK)
  if (mark) {
    text = text.slice(mark[0].length)
    rule = 'caption/leading-mark'
  }
  const explains = text.match(EXPLAINS)
  if (explains) {
    text = text.slice(explains[0].length)
    rule = 'caption/explains'
  }
  const first = text.match(LEADING_CREDIT)
  if (first?.[1]) {
    text = text.slice(first[0].length)
    return { text, credit: first[1].trim(), rule: 'caption/copyright-sign' }
  }
  if (endsInSentence(text)) return rule ? { text: tidy(text), rule } : { text: line }
  const wire = /^[([【]/.test(text) ? parseLeadByline(text, isOutlet) : undefined
  const trimmed = dropWireTail(wire?.authors.length ? text.replace(DATED_WIRE, '') : text)
  if (wire && (trimmed.dated || trimmed.reprint || trimmed.mail)) {
    const [person] = [...wire.authors, ...wire.contributors]
    if (person?.name) credit = person.role && person.role !== '사진' ? `${person.name} ${person.role}` : person.name
    else if (wire.outlet) credit = wire.outlet
    text = trimmed.text.slice(wire.length)
    rule = trimmed.dated ? 'caption/wire-date' : 'caption/reprint'
  } else if (trimmed.dated || trimmed.reprint) {
    text = trimmed.text
    rule = trimmed.dated ? 'caption/wire-date' : 'caption/reprint'
  } else if (trimmed.mail) text = trimmed.text
  const at = Math.max(0, text.length - CREDIT_REACH)
  const tail = text.slice(at)
  if (!MAY_CREDIT.test(tail)) return rule ? { text: tidy(text), ...(credit ? { credit } : {}), rule } : { text: line }
  if (credit && rule === 'caption/wire-date' && SHARED.test(text)) return { text: tidy(text), credit, rule }
  for (const form of CREDIT_FORMS) {
    const match = form.sign.test(tail) ? tail.match(form.pattern) : null
    if (!match?.[1] || match.index === undefined) continue
    const found = match[1]
      .replace(CREDIT_CLEAN, '')
      .replace(CREDIT_CLEAN, '')
      .replace(/(?<=뉴스|뉴시스|뉴스1) 사진$/, '')
      // 한빛 | 김가온 기자: where it was taken
      .replace(/^[가-힣]{2,6}\s?[|│ㅣ]\s?(?=[가-힣]{2,4} ?기자$)/, '')
      .trim()
    if (!found || (form.test && !form.test(found, match[0].charAt(0)))) continue
    // the sign before the credit may belong to the caption: keep its full stop, its bracket, its last letter
    const lead = match[0].match(/^(?:[가-힣A-Za-z)\d’”>]\.|[.다습전모)\]”"'’가-힣\d])/)?.[0] ?? ''
    const dropped = dropWireTail(text.slice(0, at + match.index) + lead, false)
    text = dropped.text
    // …정문.(한빛전자 제공) /뉴스1: who gave it says more than who passed it on
    const giver = text.match(GIVER)
    // 한빛=김가온 기자 gaon@…: the place of a photographer who signs with an address
    const name = trimmed.mail || trimmed.dated ? found.replace(/^[가-힣]{2,6}=(?=[가-힣]{2,4} ?기자$)/, '') : found
    // ▲ opens lists and headings too: the credit says more
    const surest =
      rule !== undefined && rule !== 'caption/leading-mark' && rule !== 'caption/explains'
        ? rule
        : dropped.dated
          ? 'caption/wire-date'
          : form.rule
    if (giver?.[1] && giver.index)
      return { text: tidy(text.slice(0, giver.index)), credit: giver[1].trim(), rule: surest }
    return { text: tidy(text), credit: name, rule: surest }
  }
  const bracket = text.match(BRACKET_ANY)
  if (bracket?.[1] && bracket.index !== undefined && !/\d$|^(?:앵커|기자|종합|끝|영상)$/.test(bracket[1])) {
    return {
      text: tidy(text.slice(0, bracket.index + 1)),
      credit: bracket[1].trim(),
      rule: rule ?? 'caption/bracket-any',
    }
  }
  if (!rule) return { text: line }
  return { text: tidy(text), ...(credit ? { credit } : {}), rule }
}

function tidy(text: string): string {
  return text.replace(/[\s/,|*]{1,99}$/, '').replace(/^[\s/,|]{1,99}/, '')
}
