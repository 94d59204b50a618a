import type { Author, Contributor, Dateline } from '../../article/article.ts'
import { looksLikeOutlet } from '../../language/outlet-shape.ts'
import { isPlace } from '../../language/places.ts'
import type { Bracket } from './bracket.ts'
import { type IsOutlet, parsePeople } from './people-phrase.ts'
import { readBracket } from './read-bracket.ts'

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
  const bracket = readBracket(line.slice(1, end), isOutlet)
  if (!bracket) return undefined
  const after = readAfter(line, end + 1, isOutlet)
  if (bracket.doubtful && !after?.authors.length) return undefined
  if (after?.authors.length) giveDesk(bracket, after.authors)
  const authors = [...bracket.authors, ...(after?.authors ?? [])]
  const contributors = [...bracket.contributors, ...(after?.contributors ?? [])]
  const { outlet, place } = bracket
  if (!authors.length && !contributors.length && !bracket.sure && line.charAt(0) !== '【') return undefined
  if (line.charAt(0) === '<' && !authors.length) return undefined
  const dateline: Dateline = {}
  if (place) dateline.place = place
  // an outlet alone, [한빛경제], is its mark and no dateline
  if (outlet && !bracket.bare && (place || authors.length || contributors.length)) dateline.agency = outlet
  return {
    length: after?.end ?? skipSpace(line, end + 1),
    authors: authors.map((author) => complete(author, bracket)),
    contributors,
    ...(dateline.place || dateline.agency ? { dateline } : {}),
    ...(outlet ? { outlet } : {}),
  }
}

/** [일요시사 취재1팀] 김가온 기자 =: the bracket's desk is the outlet's, and that of the writers after it. */
function giveDesk(bracket: Bracket, writers: Author[]): void {
  const [desk, more] = bracket.authors
  if (bracket.outlet || more || desk?.type !== 'desk' || !desk.name) return
  bracket.authors = []
  bracket.outlet = desk.name.split(' ')[0] ?? desk.name
  for (const writer of writers) writer.affiliation ??= desk.name
}

/** The bracket's outlet and place hold for its writers, where they name no other. */
function complete(author: Author, { outlet, place }: Bracket): Author {
  if (!author.name || author.type === 'desk') return author
  return {
    ...author,
    ...(outlet && !author.affiliation ? { affiliation: outlet } : {}),
    ...(place && !author.place && !place.includes('·') && !/종합$/.test(place) ? { place } : {}),
  }
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
