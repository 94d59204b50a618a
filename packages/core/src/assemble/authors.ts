import type { Author, Contributor, Dateline } from '../article/article.ts'
import { ownsAddress } from '../language/owns-address.ts'
import { isPersonName } from '../language/person-name.ts'
import { isStaffRole } from '../language/roles.ts'
import { dataOf, hasRule, type Judged } from './judged.ts'

/** Who signs, as the printed lines tell. */
export interface Signature {
  authors: Author[]
  contributors: Contributor[]
  dateline: Dateline | undefined
  /** Where the first writer stands in the source. */
  span: { start: number; end: number } | undefined
  /** 외 1명: the print names fewer than wrote. */
  others: boolean
}

/** Collects writers from bylines above, in and below the body, in printed order, each once. */
export function findSignature(judged: readonly Judged[]): Signature {
  const authors: Author[] = []
  const contributors: Contributor[] = []
  let dateline: Dateline | undefined
  let span: Signature['span']
  let others = false
  // who signs a caption's line took the picture; in a photo story that is all there is
  const pictured = new Set(judged.filter((j) => j.decision.role === 'caption').map((j) => j.segment.index))
  const prose = judged.some((j) => j.decision.role === 'body')
  /** The writer named on the byline line right above. */
  let near: { index: number; names: string[] } = { index: -9, names: [] }
  for (const { segment, decision } of judged) {
    const { role } = decision
    if (role !== 'byline' && role !== 'meta') continue
    const signs =
      role === 'byline' ||
      (role === 'meta' && (hasRule(segment, 'stamp/reporter-line') || hasRule(segment, 'broadcast/studio')))
    if (prose && pictured.has(segment.index)) continue
    if (!signs && !(role === 'meta' && hasRule(segment, 'byline/bracket'))) continue
    for (const data of dataOf(segment, 'byline')) {
      const opens = decision.zone !== 'tail' && !hasRule(segment, 'byline/closing')
      if (data.dateline && !dateline && opens) dateline = data.dateline
      if (data.others) others = true
      if ((data.authors.length || data.contributors.length) && !span) span = { start: segment.start, end: segment.end }
      for (const author of data.authors) {
        const above = near.index >= segment.index - 1 && near.names.length === 1 ? near.names[0] : undefined
        addAuthor(authors, author, above)
      }
      const names: string[] = []
      for (const { name } of data.authors) if (name) names.push(name)
      if (names.length) near = { index: segment.index, names }
      for (const contributor of data.contributors) addContributor(contributors, contributor)
    }
  }
  if (!authors.length) authors.push(...addressed(judged))
  for (const author of authors) if (author.name && !author.role && !author.type) completeRole(author, judged)
  return {
    authors: authors.map(tidy),
    contributors,
    dateline,
    span,
    others,
  }
}

/** 김가온 기자!, 이도담 기자, 지금 상황 어떻습니까: whom the studio calls. */
const CALLED =
  /(?<=^|[\s.])([가-힣]{2,4}) (기자|특파원|캐스터|리포터)(?:[!?,.]|가 나와|와 함께| 나와 있| 나왔습|와 알아| 연결)/g
/** 정치부 김가온 기자 나왔습니다: who came into the studio, whatever else tells that it is one. */
const CAME = /(?<=^|[\s.])([가-힣]{2,4}) (기자|특파원|캐스터|리포터)(?:가)? (?:나와 있|나왔)습니다/g

function isBroadcast(judged: readonly Judged[]): boolean {
  return judged.some(({ segment, decision }) => decision.role === 'marker' && hasRule(segment, 'broadcast/marker'))
}

/** The reporter whom the studio calls by name, where nobody signs. */
function addressed(judged: readonly Judged[]): Author[] {
  const broadcast = isBroadcast(judged)
  const form = broadcast ? CALLED : CAME
  for (const { segment, decision } of judged) {
    if (decision.role !== 'body' || !(broadcast || segment.text.includes('나와 있') || segment.text.includes('나왔')))
      continue
    for (const [, name, role] of segment.text.matchAll(form))
      if (name && role && isPersonName(name)) return [{ name, role }]
  }
  return []
}

/** The title that the piece itself gives a writer elsewhere: 이도담 기자! before the sign-off without one. */
function completeRole(author: Author, judged: readonly Judged[]): void {
  for (const { segment, decision } of judged) {
    if (decision.role !== 'body' && decision.role !== 'byline') continue
    const at = segment.text.indexOf(`${author.name} `)
    const role =
      at < 0
        ? undefined
        : segment.text
            .slice(at + (author.name?.length ?? 0) + 1)
            .match(/^(?:기자|특파원|앵커|캐스터|아나운서|리포터)(?![가-힣])/)?.[0]
    if (role) {
      author.role = role
      return
    }
  }
}

/**
 * Whose an address alone is: of the writers without one whose name it is made of, where it is one's; else the first's,
 * for where two sign, the print gives the first one's.
 */
function ownerOf(email: string, writers: readonly Author[]): Author | undefined {
  const [owner, ...others] = writers.length > 1 ? writers.filter(({ name = '' }) => ownsAddress(name, email)) : []
  return owner !== undefined && others.length === 0 ? owner : writers[0]
}

/** Adds a writer, or completes the one who is there already. */
function addAuthor(authors: Author[], author: Author, above?: string): void {
  if (author.email && !author.name) {
    if (authors.some((a) => a.email === author.email)) return
    const without = authors.filter((a) => a.name && !a.email && a.type !== 'organization')
    const writer = without.find((a) => a.name === above) ?? ownerOf(author.email, without)
    if (writer) writer.email = author.email
    else authors.push({ ...author })
    return
  }
  const known = authors.find((a) => a.name !== undefined && a.name === author.name)
  if (!known) {
    const loose = author.email ? authors.find((a) => !a.name && a.email === author.email) : undefined
    if (loose) Object.assign(loose, author)
    else authors.push({ ...author })
    return
  }
  for (const key of ['role', 'email', 'place', 'affiliation', 'url', 'type'] as const) {
    const value = author[key]
    if (value === undefined) continue
    // 정리 and 글 give way to 기자; what was printed first stays otherwise
    if (known[key] === undefined || (key === 'role' && !isStaffRole(known[key] ?? '') && isStaffRole(value)))
      Object.assign(known, { [key]: value })
  }
}

function addContributor(contributors: Contributor[], contributor: Contributor): void {
  if (!contributors.some((c) => c.name === contributor.name && c.role === contributor.role))
    contributors.push({ ...contributor })
}

/** Fields in the order of the model. */
function tidy(author: Author): Author {
  const { name, role, email, place, affiliation, url, type } = author
  const tidied: Author = {}
  if (name) tidied.name = name
  if (role) tidied.role = role
  if (email) tidied.email = email
  if (place) tidied.place = place
  if (affiliation) tidied.affiliation = affiliation
  if (url) tidied.url = url
  if (type) tidied.type = type
  return tidied
}

/**
 * Joins what the page's data says of the writers with what is printed: the data names who and in which order, the
 * print adds roles, places and addresses. A name that only the data has comes with what it has.
 */
export function joinAuthors(stated: readonly Author[], printed: readonly Author[]): Author[] {
  if (!stated.length) return [...printed]
  if (!printed.length) return stated.map(tidy)
  const joined: Author[] = stated.map((author) => ({ ...author }))
  for (const author of printed) {
    const match = joined.find((a) => (a.name && a.name === author.name) || (a.email && a.email === author.email))
    if (match) {
      for (const key of ['name', 'role', 'email', 'place', 'affiliation', 'url'] as const) {
        if (match[key] === undefined && author[key] !== undefined) Object.assign(match, { [key]: author[key] })
      }
    } else if (author.name) joined.push({ ...author })
    else if (joined.length === 1 && joined[0] && !joined[0].email && author.email) joined[0].email = author.email
  }
  return joined.map(tidy)
}
