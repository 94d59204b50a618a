import { isPersonName } from '../../language/person-name.ts'
import { isPlace } from '../../language/places.ts'
import type { Bracket, Part } from './bracket.ts'
import { readOutlet, withoutBureau } from './outlet-name.ts'
import { type IsOutlet, parsePeople } from './people-phrase.ts'

/** The part is read into the bracket, or the next reader may try, or the bracket is no byline. */
type PartVerdict = 'read' | 'next' | 'refused'

/** Reads a part of one kind. */
type PartReader = (part: Part, bracket: Bracket) => PartVerdict

/** What may stand between the signs of a bracket: what is known first, then what only its neighbours explain. */
export const partReaders: readonly PartReader[] = [
  readKnownOutlet,
  readCityAbroad,
  readPlaces,
  readPeople,
  readOutletAndName,
  readVerb,
  readNamelikePlace,
  readBareName,
  refuseCredit,
  readUnknownOutlet,
  readUnknownPlace,
  readLoneWord,
]

/** 서울=`연합뉴스`, `헤럴드경제(부산)`; `AP`/`뉴시스` are two. */
function readKnownOutlet({ text, isOutlet }: Part, bracket: Bracket): PartVerdict {
  const outlet = readOutlet(text, isOutlet)
  if (!outlet) return 'next'
  const another = bracket.outlet && bracket.outlet !== outlet.name
  bracket.outlet = another ? `${bracket.outlet}/${outlet.name}` : outlet.name
  if (outlet.place) bracket.place = outlet.place
  return 'read'
}

const CITY_ABROAD = /^([가-힣]{2,8})[([]([가-힣 ]{2,12})[)\]]$/

/** `피닉스(미국)`=연합뉴스, `에머리빌(캘리포니아주)`=AP/뉴시스: the country or state explains the city. */
function readCityAbroad({ text }: Part, bracket: Bracket): PartVerdict {
  const [, city, country] = text.match(CITY_ABROAD) ?? []
  if (!city || !country || !(isPlace(city) || isPlace(country) || country.endsWith('주'))) return 'next'
  bracket.place = city
  return 'read'
}

const BETWEEN_PLACES = /\s{0,2}[·,ㆍ]\s{0,2}| /
const NO_ONE_PLACE = /^(?:종합|인천공항|전국)$/

/** `제주·부산`=연합뉴스, `서울 종합`=뉴시스. */
function readPlaces({ text }: Part, bracket: Bracket): PartVerdict {
  const places = text.split(BETWEEN_PLACES)
  if (places.length > 4 || !places.every((place) => isPlace(place) || NO_ONE_PLACE.test(place))) return 'next'
  bracket.place = bracket.place ? `${bracket.place}, ${text}` : text
  return 'read'
}

/** 더팩트 | `김가온 기자`, `스포츠한국 김가온 기자`, 김가온 기자 / `gaon@example.kr`. */
function readPeople({ text, isOutlet }: Part, bracket: Bracket): PartVerdict {
  const { verb } = bracket
  const people = parsePeople(verb ? `${verb}=${text}` : text, isOutlet)
  if (!people) return 'next'
  // [기획ㅣ청년정책]: what was done stands before a person, not before a subject
  if (verb && !people.authors.some(({ type, email, name }) => type || email || (name && isPersonName(name))))
    return 'refused'
  const [first] = people.authors
  // in a byline's bracket the one word before the writer's name is the outlet: [스포츠한국 김가온 기자]
  const before = first?.affiliation
  if (!bracket.outlet && before && (isOutlet(before) || ONE_WORD.test(before) || isBrand(before, isOutlet)))
    bracket.outlet = before
  if (!bracket.place && first?.place) bracket.place = first.place
  // [김가온 기자 / gaon@example.kr]: the address is that of the writer before it
  const writer = bracket.authors.at(-1)
  if (first?.email && !first.name && people.authors.length === 1 && writer && !writer.email) {
    writer.email = first.email
    return 'read'
  }
  bracket.authors.push(...people.authors)
  bracket.contributors.push(...people.contributors)
  return 'read'
}

/** `한빛스포츠 김가온`: no title, but an outlet and a name of three syllables. */
function readOutletAndName({ text, parts, isOutlet }: Part, bracket: Bracket): PartVerdict {
  const [outlet, name, more] = text.split(' ')
  if (outlet === undefined || name?.length !== 3 || more !== undefined || parts.length > 1) return 'next'
  if (!isOutlet(outlet) || !isPersonName(name)) return 'next'
  bracket.outlet = outlet
  bracket.bare = true
  bracket.authors.push({ name })
  return 'read'
}

const ONE_WORD = /^[가-힣A-Za-z0-9]{2,10}$/

/** 한빛일보 스타in: an outlet and one of its brands. */
function isBrand(name: string, isOutlet: IsOutlet): boolean {
  const [outlet, brand, more] = name.split(' ')
  return outlet !== undefined && brand !== undefined && more === undefined && isOutlet(outlet) && !isPlace(brand)
}

const VERB = /^(?:글|정리|대담|취재|사진|기획|인터뷰|글·사진)$/

/** 더팩트 | `정리`=김가온 기자. */
function readVerb({ text, index, parts }: Part, bracket: Bracket): PartVerdict {
  if (index === parts.length - 1 || !VERB.test(text)) return 'next'
  bracket.verb = text
  return 'read'
}

/** 더팩트ㅣ`한빛`=김가온 기자: a place that reads like a name, before the writer. */
function readNamelikePlace(part: Part, bracket: Bracket): PartVerdict {
  const { text, index } = part
  if (index === 0 || !bracket.outlet || bracket.place || !/^[가-힣]{2,6}$/.test(text) || !hasWriterAfter(part))
    return 'next'
  bracket.place = text
  return 'read'
}

/** 포포투=`김가온`. */
function readBareName({ text, index, parts }: Part, bracket: Bracket): PartVerdict {
  if (index === 0 || !isPersonName(text) || !(bracket.outlet || index === parts.length - 1)) return 'next'
  bracket.authors.push({ name: text })
  return 'read'
}

const CREDIT = /^(?:사진|그래픽|영상|자료|출처|제공|이미지|일러스트|표|photo)/

/** `사진 한빛시`, `이미지출처`: a picture's credit. */
function refuseCredit({ text }: Part): PartVerdict {
  return CREDIT.test(text) ? 'refused' : 'next'
}

/** What brackets hold before a sign, and is no outlet: [르포 | 김가온 기자]. */
const KIND_OF_PIECE = /^(?:단독|속보|르포|현장|인터뷰|기획|특집|리뷰|칼럼|시론|기고|기자수첩|앵커|취재|분석|해설)$/

/**
 * `축구한빛`=김가온, `누리헤럴드 대구경북`=김가온 기자: an outlet that nobody knows, before a writer or a name;
 * `가온시`=김가온 기자 is a place.
 */
function readUnknownOutlet(part: Part, bracket: Bracket): PartVerdict {
  const { text, index, parts, printed } = part
  if (index > 0 || text.length > LONGEST_UNKNOWN) return 'next'
  const writes = hasWriterAfter(part)
  if (!writes && !(printed.includes('=') && parts.slice(1).some(isPersonName))) return 'next'
  const outlet = writes ? withoutBureau(text) : text
  if (/[\s.]/.test(outlet) || KIND_OF_PIECE.test(outlet)) return 'next'
  if (/[시군구]$/.test(text)) bracket.place = text
  else bracket.outlet = text
  return 'read'
}
const LONGEST_UNKNOWN = 12

/** `가온`=연합뉴스: a place that no list holds, before an agency. */
function readUnknownPlace({ text, index, parts, printed, isOutlet }: Part, bracket: Bracket): PartVerdict {
  const next = parts[1]
  if (index > 0 || !next || !printed.includes('=')) return 'next'
  if (text.length > LONGEST_UNKNOWN || !/^[가-힣A-Za-z·, ]+$/.test(text) || !readOutlet(next, isOutlet)) return 'next'
  bracket.place = text
  return 'read'
}

/** [`인터풋볼`] 김가온 기자 =, [서울=`한빛통`] 김가온 기자 =: the writers after the bracket vouch for it. */
function readLoneWord({ text, index, parts, printed }: Part, bracket: Bracket): PartVerdict {
  const alone = parts.length === 1 || (index === parts.length - 1 && bracket.place && printed.includes('='))
  if (!alone || !ONE_WORD.test(text)) return 'next'
  bracket.outlet = text
  bracket.doubtful = true
  return 'read'
}

/** 김가온 기자 or 특파원 in a later part. */
function hasWriterAfter({ index, parts }: Part): boolean {
  return parts.slice(index + 1).some((part) => /(?:기자|특파원)$/.test(part))
}
