import type { Candidate, Candidates, Image, Rights } from '@gisa/core'
import { absoluteUrl } from '../tree/absolute-url.ts'
import { keywordCandidates } from './keywords.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues, type PageHead } from './page-head.ts'
import { paywallCandidates } from './paywall.ts'

/** Address, keywords, lead picture, language, paywall and reservations, as the page states them. */
export function otherFields(facts: PageFacts): Candidates {
  const candidates: Candidates = {
    keywords: keywordCandidates(facts),
    images: imageCandidates(facts),
    language: languageCandidates(facts),
    paywalled: paywallCandidates(facts),
    rights: rightsCandidates(facts.head),
  }
  for (const field of ['subheadlines', 'summary', 'genre'] as const) {
    const stated = statedOf(facts, field)
    if (stated.length > 0) Object.assign(candidates, { [field]: stated })
  }
  return candidates
}

/**
 * The page's own address: `canonical` and `og:url` count on the page's own site only, and not when they name its front
 * page.
 */
export function urlCandidates(
  head: PageHead,
  given: string | undefined,
  savedFrom: string | undefined,
): Candidate<string>[] {
  const base = given ?? savedFrom ?? absoluteUrl(metaValues(head, 'og:url')[0]?.value, undefined)
  let site: string | undefined
  const candidates: Candidate<string>[] = []
  const add = (href: string | undefined, source: Candidate['source'], detail: string): void => {
    const value = absoluteUrl(href, base)
    const url = value === undefined ? undefined : new URL(value)
    if (value === undefined || url === undefined || isFrontPage(url)) return
    if (base !== undefined) site ??= siteOf(new URL(base))
    if (site === undefined || siteOf(url) === site) candidates.push({ value, source, detail })
  }
  add(head.canonical, 'markup', 'link[rel=canonical]')
  for (const { name, value } of metaValues(head, 'og:url', 'dable:url', 'twitter:url')) {
    add(value, name === 'og:url' ? 'open-graph' : 'meta', name)
  }
  add(given, 'url', 'address')
  add(savedFrom, 'markup', 'saved from')
  return candidates
}

function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/?(?:index\.\w{2,5})?$/.test(pathname)
}

/** The registrable part of a host, roughly: `www.hanbit.co.kr` and `m.hanbit.co.kr` are one site. */
function siteOf({ hostname }: URL): string {
  const parts = hostname.split('.')
  const isSecondLevel = parts.length > 2 && /^(?:co|or|ne|go|ac|re|pe|com|net|org)$/.test(parts.at(-2) ?? '')
  return parts.slice(isSecondLevel ? -3 : -2).join('.')
}

function imageCandidates(facts: PageFacts): Candidate<Image[]>[] {
  const candidates = statedOf(facts, 'images')
  const url = absoluteUrl(metaValues(facts.head, 'og:image', 'og:image:url')[0]?.value, facts.base)
  if (url !== undefined && !/(?:logo|default|noimage|no_image|og[_-]?tag|icon|common)/i.test(url)) {
    candidates.push({ value: [{ url }], source: 'open-graph', detail: 'og:image' })
  }
  return candidates
}

/** `ko-KR`, `ko_KR`, `kr`, `Korean` are `ko`. */
function languageCandidates(facts: PageFacts): Candidate<string>[] {
  const { head } = facts
  const candidates = statedOf(facts, 'language')
  const add = (value: string | undefined, source: Candidate['source'], detail: string): void => {
    const code = /^(?:ko|kr|korean|한국어)\b|^ko[_-]/i.test(value ?? '')
      ? 'ko'
      : /^[a-z]{2}(?=$|[_-])/i.exec(value ?? '')?.[0].toLowerCase()
    if (code !== undefined) candidates.push({ value: code, source, detail })
  }
  add(metaValues(head, 'inlanguage')[0]?.value, 'microdata', 'inLanguage')
  add(metaValues(head, 'og:locale')[0]?.value, 'open-graph', 'og:locale')
  add(head.language, 'markup', 'html[lang]')
  return candidates
}

/** `noai` of the robots meta and TDMRep's reservation (W3C Community Group report, 2024-05-10). */
function rightsCandidates(head: PageHead): Candidate<Rights>[] {
  const robots = metaValues(head, 'robots', 'googlebot', 'googlebot-news').some(({ value }) => isReservingRobots(value))
  const reserved = metaValues(head, 'tdm-reservation').some(({ value }) => value === '1')
  const basis = [...(robots ? (['robots'] as const) : []), ...(reserved ? (['tdmrep'] as const) : [])]
  if (basis.length === 0) return []
  return [{ value: { aiTraining: 'reserved', basis }, source: 'meta', detail: robots ? 'robots' : 'tdm-reservation' }]
}

/** Whether a robots meta or an `X-Robots-Tag` header keeps the text from training. */
export function isReservingRobots(value: string): boolean {
  return /(?:^|[\s,:])(?:noai|noimageai|noml|notrain)(?:$|[\s,])/i.test(value)
}
