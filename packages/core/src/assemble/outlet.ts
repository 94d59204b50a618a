import type { OutletRef } from '../article/article.ts'
import type { OutletProfile } from '../article/outlet-profile.ts'
import type { Candidate } from '../article/parse-result.ts'
import { isPlace } from '../language/places.ts'
import type { OutletIndex } from '../recognise/context.ts'
import { dataOf, hasRule, type Judged } from './judged.ts'

/** A reference to an outlet that a profile describes. */
function refOf(profile: OutletProfile): OutletRef {
  return { id: profile.id, name: profile.name }
}

/** An outlet's name alone stands in one of the first lines. */
const NAMEPLATE = 4
/** A text of no more lines is a clean copy: elsewhere names stand in menus. */
const CLEAN = 80
/** Where an outlet may be named, surest first. */
const WEIGHT = { byline: 5, meta: 4, notice: 4, signOff: 3, tip: 3, email: 2, promo: 1 }

/**
 * Infers the outlet from the words alone: byline brackets, copyright lines, tip lines, sign-offs, address domains.
 * A name that no profile knows counts only where a byline bracket prints it.
 */
export function findOutlet(
  judged: readonly Judged[],
  index: OutletIndex,
  holder: string | undefined,
): Candidate<OutletRef> | undefined {
  const votes = new Map<
    string,
    { ref: OutletRef; votes: number; detail: string; span: { start: number; end: number } }
  >()
  const vote = (ref: OutletRef, weight: number, detail: string, segment: { start: number; end: number }): void => {
    const known = votes.get(ref.name)
    if (known) known.votes += weight
    else votes.set(ref.name, { ref, votes: weight, detail, span: { start: segment.start, end: segment.end } })
  }
  for (const { segment, decision } of judged) {
    const { role } = decision
    if (role === 'byline' || (role === 'meta' && segment.findings.some(({ data }) => data?.type === 'byline'))) {
      for (const data of dataOf(segment, 'byline')) {
        const names = new Set([data.outlet, ...data.authors.map((a) => a.affiliation)].filter((n) => n !== undefined))
        for (const name of names) {
          const profile = lookUp(name, index)
          if (profile) vote(refOf(profile), data.outlet === name ? WEIGHT.byline : WEIGHT.signOff, 'byline', segment)
          else if (data.outlet === name) vote({ name }, WEIGHT.byline - 2, 'byline', segment)
        }
        for (const author of data.authors) {
          const profile = author.email ? byEmail(author.email, index) : undefined
          if (profile) vote(refOf(profile), WEIGHT.email, 'e-mail', segment)
        }
      }
      if (hasRule(segment, 'broadcast/sign-off')) {
        const profile = firstName(segment.text, index)
        if (profile) vote(refOf(profile), WEIGHT.signOff, 'sign-off', segment)
      }
    } else if ((role === 'chrome' || role === 'meta') && segment.index < NAMEPLATE && segment.text.length <= 12) {
      // TV조선 뉴스 over the player of a clean copy
      const profile = judged.length <= CLEAN ? lookUp(segment.text, index) : undefined
      if (profile && profile.kind !== 'portal') vote(refOf(profile), WEIGHT.promo, 'nameplate', segment)
    } else if (role === 'notice') {
      const profile =
        (holder && segment.text.includes(holder) ? lookUp(holder, index) : undefined) ?? firstName(segment.text, index)
      if (profile && profile.kind !== 'portal')
        vote(refOf(profile), owns(segment) ? WEIGHT.notice : WEIGHT.promo, 'notice', segment)
    } else if (role === 'promo') {
      const profile = firstName(segment.text, index) ?? byDomainIn(segment.text, index)
      if (profile && profile.kind !== 'portal')
        vote(refOf(profile), tips(segment) ? WEIGHT.tip : WEIGHT.promo, 'tip line', segment)
    }
  }
  let best: { ref: OutletRef; votes: number; detail: string; span: { start: number; end: number } } | undefined
  for (const candidate of votes.values()) if (!best || candidate.votes > best.votes) best = candidate
  // [한빛일보 스타in 김가온 기자]: the byline names the brand of the outlet that the notice names
  const brand = best && [...votes.values()].find(({ ref }) => ref.name.startsWith(`${best?.ref.name} `))
  if (brand) best = brand
  return best ? { value: best.ref, source: 'text', detail: best.detail, span: best.span } : undefined
}

/** A line of copyright or reprint names whose words these are; another notice may name others. */
function owns(segment: Judged['segment']): boolean {
  return hasRule(segment, 'notice/copyright') || hasRule(segment, 'notice/reprint')
}

function tips(segment: Judged['segment']): boolean {
  return hasRule(segment, 'promo/tip') || hasRule(segment, 'promo/channel') || hasRule(segment, 'promo/contact')
}

/** The profile of a printed name; 채널A뉴스, 연합뉴스 제공 and tv조선 find theirs too. */
export function lookUp(name: string, index: OutletIndex): OutletProfile | undefined {
  // a caller without outlets knows no names
  if (index.byName.size === 0) return undefined
  const bare = name.replace(/^\(주\)|㈜|\(주\)$/g, '').trim()
  return (
    index.byName.get(bare) ??
    index.byName.get(bare.replace(/\s?(?:뉴스|닷컴|신문|방송)$/, '')) ??
    index.byName.get(bare.replace(/ /g, '')) ??
    index.byName.get(bare.toUpperCase()) ??
    station(bare, index)
  )
}

/** 한빛CBS, KBS 전주, 파이낸셜뉴스 대전: a station or bureau of an outlet. */
function station(name: string, index: OutletIndex): OutletProfile | undefined {
  const [first, second, third] = name.split(' ')
  if (first !== undefined && second !== undefined)
    return third === undefined && isPlace(second) ? index.byName.get(first) : undefined
  return isPlace(name.slice(0, 2)) && /^[A-Z]{2,4}$/.test(name.slice(2)) ? index.byName.get(name.slice(2)) : undefined
}

function byEmail(email: string, index: OutletIndex): OutletProfile | undefined {
  const domain = email.slice(email.indexOf('@') + 1).toLowerCase()
  return index.byDomain.get(domain) ?? index.byDomain.get(domain.replace(/^[^.]+\./, ''))
}

function byDomainIn(text: string, index: OutletIndex): OutletProfile | undefined {
  const match = text.match(/[@/.]([a-z0-9-]{2,30}(?:\.[a-z]{2,4}){1,2})/i)
  return match?.[1] ? index.byDomain.get(match[1].toLowerCase()) : undefined
}

const WORD = /[가-힣A-Za-z0-9]{2,16}/g

/** The first word of the text that names an outlet; its particles (더팩트는) may follow. */
function firstName(text: string, index: OutletIndex): OutletProfile | undefined {
  if (index.byName.size === 0) return undefined
  const words = Array.from(text.slice(0, 160).matchAll(WORD), ([word]) => word)
  for (const [i, word] of words.entries()) {
    // SBS Biz: a name of two words says more than its first
    const next = words[i + 1]?.replace(/(?<=.[A-Za-z가-힣])(?:는|은|이|가|를|을|의|에서|에|로)$/, '')
    const exact = index.byName.get(`${word} ${next}`) ?? lookUp(word, index)
    if (exact) return exact
    for (const cut of [1, 2]) {
      const stem = word.slice(0, -cut)
      if (stem.length >= 2 && /^(?:는|은|이|가|를|을|의|에|로|입|뉴스|에서|제보)$/.test(word.slice(-cut))) {
        const found = lookUp(stem, index)
        if (found) return found
      }
    }
  }
  return undefined
}
