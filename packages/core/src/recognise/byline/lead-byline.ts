import type { Author, Contributor, Dateline } from '../../article/article.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { isPersonName } from '../../language/person-name.ts'
import { isPlace } from '../../language/places.ts'
import { readOutlet, withoutBureau } from './outlet-name.ts'
import { type IsOutlet, parsePeople } from './people-phrase.ts'

/** A byline that opens a line: `(서울=연합뉴스) 김가온 기자 = `. */
export interface LeadByline {
  /** UTF-16 length of the head, with its `=` and the spaces after it. */
  length: number
  authors: Author[]
  contributors: Contributor[]
  dateline?: Dateline
  /** The outlet or agency in the bracket. */
  outlet?: string
}

const CLOSE: Record<string, string> = { '(': ')', '[': ']', '【': '】', '［': '］', '〔': '〕', '<': '>', '〈': '〉' }
const MAX_BRACKET = 60
const MAX_AFTER = 60
/** Signs between the parts of the bracket: 더팩트 | 이름, 서울=연합뉴스, AP/뉴시스. */
const SEPARATOR = /\s{0,3}[=|ㅣ｜│/＝]\s{0,3}/
/** [사진=…], [이미지출처=…] are credits. */
const CREDIT_WORD = /^(?:사진|그래픽|영상|자료|출처|제공|이미지|일러스트|표|photo)/
const CREDIT_HEAD = /^(?:사진|그래픽|영상|자료|출처|제공|이미지|일러스트|표|photo) ?(?:제공|출처|자료)?$/
/** <출연: 김가온 한빛뉴스 기자>: who sits in the studio. */
const GUESTS = /^(?:출연자?|진행자?|대담|게스트|패널|방송)\s?[:：]/
/** What brackets hold before a sign, and is no outlet: [르포 | 김가온 기자]. */
const KIND_OF_PIECE = /^(?:단독|속보|르포|현장|인터뷰|기획|특집|리뷰|칼럼|시론|기고|기자수첩|앵커|취재|분석|해설)$/

/**
 * Reads the byline that opens a line, in the forms of Korean newsrooms: a bracket with place, outlet and writers, and
 * for the agencies writers and `=` after it. Nothing where the bracket says something else (`[단독]`, `[앵커]`).
 *
 * @example
 * parseLeadByline('[더팩트ㅣ한빛=김가온 기자] 한빛시가 …')?.length //=> 16
 * parseLeadByline('[단독] 한빛시가 …') //=> undefined
 */
export function parseLeadByline(line: string, isOutlet: IsOutlet = looksLikeOutlet): LeadByline | undefined {
  const close = CLOSE[line.charAt(0)]
  if (!close) return parseBareHead(line, isOutlet)
  const end = line.indexOf(close, 1)
  if (end < 2 || end > MAX_BRACKET) return undefined
  const inner = readInner(line.slice(1, end), isOutlet)
  if (!inner) return undefined
  const after = readAfter(line, end + 1, isOutlet)
  if (inner.doubtful && !after?.authors.length) return undefined
  // [일요시사 취재1팀] 김가온 기자 =: the writer's desk
  const [desk] = inner.authors
  if (after?.authors.length && inner.authors.length === 1 && desk?.type === 'desk' && desk.name && !inner.outlet) {
    inner.authors = []
    inner.outlet = desk.name.split(' ')[0] ?? desk.name
    for (const author of after.authors) author.affiliation ??= desk.name
  }
  const authors = [...inner.authors, ...(after?.authors ?? [])]
  const contributors = [...inner.contributors, ...(after?.contributors ?? [])]
  if (!authors.length && !contributors.length && !inner.sure && line.charAt(0) !== '【') return undefined
  if (line.charAt(0) === '<' && !authors.length) return undefined
  const dateline: Dateline = {}
  if (inner.place) dateline.place = inner.place
  // an outlet alone, [한빛경제], is its mark and no dateline
  if (inner.outlet && (inner.place || authors.length || contributors.length)) dateline.agency = inner.outlet
  return {
    length: after?.end ?? skipSpace(line, end + 1),
    authors: authors.map((author) => complete(author, inner)),
    contributors,
    ...(dateline.place || dateline.agency ? { dateline } : {}),
    ...(inner.outlet ? { outlet: inner.outlet } : {}),
  }
}

/** The bracket's outlet and place hold for its writers, where they name no other. */
function complete(author: Author, { outlet, place }: Inner): Author {
  if (!author.name || author.type === 'desk') return author
  return {
    ...author,
    ...(outlet && !author.affiliation ? { affiliation: outlet } : {}),
    ...(place && !author.place && !place.includes('·') && !/종합$/.test(place) ? { place } : {}),
  }
}

interface Inner {
  place?: string
  outlet?: string
  authors: Author[]
  contributors: Contributor[]
  /** Only writers after the bracket could make its word an outlet. */
  doubtful?: boolean
  /** The bracket alone proves a byline: place and agency, or an outlet that a profile knows. */
  sure: boolean
}

function readInner(text: string, isOutlet: IsOutlet): Inner | undefined {
  const parts = text.split(SEPARATOR).filter((part) => part.trim())
  const inner: Inner = { authors: [], contributors: [], sure: false }
  if (!parts.length || parts.length > 5) return undefined
  if (parts.length > 1 && CREDIT_HEAD.test(parts[0]?.trim() ?? '')) return undefined
  if (GUESTS.test(text)) return undefined
  let verb: string | undefined
  for (const [index, raw] of parts.entries()) {
    const part = raw.trim()
    const outlet = readOutlet(part, isOutlet)
    if (outlet) {
      inner.outlet = inner.outlet && inner.outlet !== outlet.name ? `${inner.outlet}/${outlet.name}` : outlet.name
      if (outlet.place) inner.place = outlet.place
      continue
    }
    // 피닉스(미국): the country explains the city
    const abroad = part.match(/^([가-힣]{2,8})[([]([가-힣]{2,8})[)\]]$/)
    if (abroad?.[1] && abroad[2] && (isPlace(abroad[1]) || isPlace(abroad[2]))) {
      inner.place = abroad[1]
      continue
    }
    const places = part.split(/\s{0,2}[·,ㆍ]\s{0,2}| /)
    if (places.length <= 4 && places.every((p) => isPlace(p) || /^(?:종합|인천공항|전국)$/.test(p))) {
      inner.place = inner.place ? `${inner.place}, ${part}` : part
      continue
    }
    const people = parsePeople(verb ? `${verb}=${part}` : part, isOutlet)
    if (people) {
      // [기획ㅣ청년정책]: what was done stands before a person, not before a subject
      if (verb && !people.authors.some((a) => a.type || a.email || (a.name && isPersonName(a.name)))) return undefined
      const [first] = people.authors
      // in a byline's bracket the one word before the writer's name is the outlet: [스포츠한국 김가온 기자]
      if (
        !inner.outlet &&
        first?.affiliation &&
        (isOutlet(first.affiliation) || /^[가-힣A-Za-z0-9]{2,10}$/.test(first.affiliation))
      )
        inner.outlet = first.affiliation
      if (!inner.place && first?.place) inner.place = first.place
      // [김가온 기자 / gaon@example.kr]: the address is that of the writer before it
      const writer = inner.authors.at(-1)
      if (first?.email && !first.name && people.authors.length === 1 && writer && !writer.email) {
        writer.email = first.email
        continue
      }
      inner.authors.push(...people.authors)
      inner.contributors.push(...people.contributors)
      continue
    }
    if (index < parts.length - 1 && /^(?:글|정리|대담|취재|사진|기획|인터뷰|글·사진)$/.test(part)) {
      verb = part
      continue
    }
    // 더팩트ㅣ한빛=김가온 기자: a place that reads like a name, before the writer
    const writes = parts.slice(index + 1).some((p) => /(?:기자|특파원)$/.test(p.trim()))
    if (index > 0 && writes && inner.outlet && !inner.place && /^[가-힣]{2,6}$/.test(part)) {
      inner.place = part
      continue
    }
    if (index > 0 && isPersonName(part) && (inner.outlet || index === parts.length - 1)) {
      inner.authors.push({ name: part })
      continue
    }
    if (CREDIT_WORD.test(part)) return undefined
    // [포포투=김가온]: an outlet that nobody knows, before a name
    // writers or an agency further on in the bracket, or after it
    const later = writes || (text.includes('=') && parts.slice(index + 1).some((p) => isPersonName(p.trim())))
    const named = writes ? withoutBureau(part) : part
    if (index === 0 && later && part.length <= 12 && !/[\s.]/.test(named) && !KIND_OF_PIECE.test(named)) {
      if (/[시군구]$/.test(part)) inner.place = part
      else inner.outlet = part
      continue
    }
    // (한빛=연합뉴스): a place that no list holds, before an agency
    const next = parts[index + 1]?.trim()
    if (
      index === 0 &&
      next &&
      text.includes('=') &&
      part.length <= 12 &&
      /^[가-힣A-Za-z·, ]+$/.test(part) &&
      readOutlet(next, isOutlet)
    ) {
      inner.place = part
      continue
    }
    // [인터풋볼] 김가온 기자 =, [서울=뉴시스] 김가온 기자 =: the writers after the bracket vouch for it
    const alone = parts.length === 1 || (index === parts.length - 1 && inner.place && text.includes('='))
    if (alone && /^[가-힣A-Za-z0-9]{2,10}$/.test(part)) {
      inner.outlet = part
      inner.doubtful = true
      continue
    }
    return undefined
  }
  if (inner.doubtful) return inner
  inner.sure = inner.outlet !== undefined && (inner.place !== undefined || parts.length > 1 || isOutlet(inner.outlet))
  return inner
}

/** The writers and `=` after the bracket. */
function readAfter(
  line: string,
  from: number,
  isOutlet: IsOutlet,
): { end: number; authors: Author[]; contributors: Contributor[] } | undefined {
  const start = skipSpace(line, from)
  const equals = line.slice(start, start + MAX_AFTER).search(/[=＝]/)
  if (equals < 0) return undefined
  const end = skipSpace(line, start + equals + 1)
  const text = line.slice(start, start + equals).trim()
  if (!text) return { end, authors: [], contributors: [] }
  const people = parsePeople(text, isOutlet)
  return people ? { end, authors: people.authors, contributors: people.contributors } : undefined
}

const BARE =
  /^(?:[가-힣A-Za-z0-9]{2,12} {0,2}[=|] {0,2})?[가-힣]{2,4} (?:인턴|수습|선임|객원)?(?:기자|특파원) {0,2}[=|]\s{1,3}/

/** 매일한빛 = 김가온 기자 | 본문: no bracket, but writer and sign before the text. */
function parseBareHead(line: string, isOutlet: IsOutlet): LeadByline | undefined {
  const head = line.match(BARE)
  if (!head) return undefined
  const people = parsePeople(head[0].replace(/[=|]\s{0,3}$/, ''), isOutlet)
  if (!people) return undefined
  // a word that no list of places holds is the outlet
  for (const author of people.authors) {
    if (!author.place || author.affiliation || author.place.length < 3 || isPlace(author.place)) continue
    author.affiliation = author.place
    delete author.place
  }
  const affiliation = people.authors[0]?.affiliation
  return {
    length: head[0].length,
    authors: people.authors,
    contributors: people.contributors,
    ...(affiliation ? { outlet: affiliation, dateline: { agency: affiliation } } : {}),
  }
}

function skipSpace(line: string, from: number): number {
  let at = from
  while (at < line.length && /[\s\u200b-\u200d\ufeff\u00a0]/.test(line.charAt(at))) at++
  return at
}
