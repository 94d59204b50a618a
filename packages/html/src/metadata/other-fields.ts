import type { Candidate, Candidates, Image, Rights } from '@gisa/core'
import { absoluteUrl } from '../tree/absolute-url.ts'
import { metaCandidate, type PageFacts, statedOf } from './page-facts.ts'
import { metaValues, type PageHead } from './page-head.ts'

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
  const candidates: Candidate<string>[] = []
  const add = (href: string | undefined, source: Candidate['source'], detail: string): void => {
    const url = absoluteUrl(href, base)
    if (url === undefined || isFrontPage(url) || (base !== undefined && siteOf(url) !== siteOf(base))) return
    candidates.push({ value: url, source, detail })
  }
  add(head.canonical, 'markup', 'link[rel=canonical]')
  for (const { name, value } of metaValues(head, 'og:url', 'dable:url', 'twitter:url')) {
    add(value, name === 'og:url' ? 'open-graph' : 'meta', name)
  }
  add(given, 'url', 'address')
  add(savedFrom, 'markup', 'saved from')
  return candidates
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  return search === '' && /^\/?(?:index\.\w{2,5})?$/.test(pathname)
}

/** The registrable part of a host, roughly: `www.hanbit.co.kr` and `m.hanbit.co.kr` are one site. */
function siteOf(url: string): string {
  const parts = new URL(url).hostname.split('.')
  const isSecondLevel = parts.length > 2 && /^(?:co|or|ne|go|ac|re|pe|com|net|org)$/.test(parts.at(-2) ?? '')
  return parts.slice(isSecondLevel ? -3 : -2).join('.')
}

/** Words that sites list on every page. */
const siteKeywords =
  /^(?:뉴스|기사|속보|신문|보도|일간지|언론|언론사|방송|정치|경제|사회|국제|문화|스포츠|연예|사설|칼럼|컬럼|오피니언|포토|동영상|생방송|제보|시사|news|newspaper|korea|south korea|breaking news|실시간 ?뉴스|최신 ?뉴스|인터넷 ?신문|대한민국)$/i

const MOST_KEYWORDS = 100

function keywordCandidates(facts: PageFacts): Candidate<string[]>[] {
  const { head, laidOut } = facts
  const text = articleText(facts)
  const candidates: Candidate<string[]>[] = []
  const add = (words: readonly string[], candidate: Omit<Candidate, 'value'>): void => {
    const own = ownKeywords(words.slice(0, MOST_KEYWORDS), text, facts.isSite)
    if (own.length > 0) candidates.push({ ...candidate, value: own })
  }
  for (const { value, ...candidate } of statedOf(facts, 'keywords')) add(value, candidate)
  for (const name of ['news_keywords', 'keywords', 'article:tag', 'dable:tag'] as const) {
    const words = metaValues(head, name).flatMap(({ value }) => value.split(/[,;|]/))
    const { value: _, ...candidate } = metaCandidate(words, name)
    add(words, candidate)
  }
  const [first] = laidOut.keywords
  if (first !== undefined) {
    const words = laidOut.keywords.flatMap(({ text: printed }) => printed.split(/[#,\s]+/))
    add(words, { source: 'layout', detail: first.detail })
  }
  return candidates
}

/**
 * The words of a list that are the article's own. None where the list is mostly the site's, or hardly a word of it
 * stands in the article, or it repeats the headline.
 */
function ownKeywords(words: readonly string[], text: string, isSite: (name: string) => boolean): string[] {
  const all = words.map((word) => word.replace(/^#/, '').trim()).filter((word) => word !== '' && word.length <= 40)
  const distinct = [...new Set(all)]
  const own = distinct.filter((word) => !siteKeywords.test(word) && !isSite(word))
  const printed = own.filter((word) => text.includes(word.replace(/\s/g, '').toLowerCase()))
  const isAbout = text === '' || printed.length * 10 >= own.length * 3
  return own.length * 2 > distinct.length && isAbout && !text.startsWith(all.join(',').replace(/\s/g, '').toLowerCase())
    ? own
    : []
}

/** Headline and body without white space, in lower case. */
function articleText({ page, headline, first, last }: PageFacts): string {
  const title = headline === undefined ? '' : (page.lines[headline]?.text ?? '')
  const body = first < 0 ? [] : page.lines.slice(first, last + 1).map(({ text }) => text)
  return [title, ...body].join('\n').replace(/\s/g, '').toLowerCase()
}

function imageCandidates({ head, base, ...facts }: PageFacts): Candidate<Image[]>[] {
  const candidates = statedOf({ head, ...facts }, 'images')
  const url = metaValues(head, 'og:image', 'og:image:url').map(({ value }) => absoluteUrl(value, base))[0]
  if (url !== undefined && !/(?:logo|default|noimage|no_image|og[_-]?tag|icon|common)/i.test(url)) {
    candidates.push({ value: [{ url }], source: 'open-graph', detail: 'og:image' })
  }
  return candidates
}

/** `ko-KR`, `ko_KR`, `kr`, `Korean` are `ko`. */
function languageCandidates({ head, ...facts }: PageFacts): Candidate<string>[] {
  const candidates = statedOf({ head, ...facts }, 'language')
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

function paywallCandidates({ head, ...facts }: PageFacts): Candidate<boolean>[] {
  const candidates = statedOf({ head, ...facts }, 'paywalled')
  for (const { name, value } of metaValues(head, 'isaccessibleforfree', 'article:content_tier')) {
    if (/^(?:false|locked|metered|premium|paid)$/i.test(value)) candidates.push(metaCandidate(true, name))
  }
  return candidates
}

/** `noai` of the robots meta and TDMRep's reservation (W3C Community Group report, 2024-05-10). */
function rightsCandidates(head: PageHead): Candidate<Rights>[] {
  const candidates: Candidate<Rights>[] = []
  const robots = metaValues(head, 'robots', 'googlebot', 'googlebot-news').some(({ value }) => isReservingRobots(value))
  if (robots)
    candidates.push({ value: { aiTraining: 'reserved', basis: ['robots'] }, source: 'meta', detail: 'robots' })
  if (metaValues(head, 'tdm-reservation').some(({ value }) => value === '1')) {
    candidates.push({ value: { aiTraining: 'reserved', basis: ['tdmrep'] }, source: 'meta', detail: 'tdm-reservation' })
  }
  return candidates
}

/** Whether a robots meta or an `X-Robots-Tag` header keeps the text from training. */
export function isReservingRobots(value: string): boolean {
  return /(?:^|[\s,:])(?:noai|noml|notrain)(?:$|[\s,])/i.test(value)
}
