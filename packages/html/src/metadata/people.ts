import { type Author, isPersonName, parsePeople } from '@gisa/core'

/** Names that are no person's: outlet, site, portal. */
export type IsSite = (name: string) => boolean

/** Labels beside a byline. */
const labels: ReadonlySet<string> = new Set(['기자명', '작성자', '글쓴이', '관리자', '운영자'])
/** `Gaon Kim`, for English editions. */
const latinName = /^[A-Z][A-Za-z.-]{0,20}(?: [A-Z][A-Za-z.-]{0,20}){1,3}$/

/**
 * Reads writers from a metadata value: a byline phrase with titles, places and addresses, or names alone. An outlet, a
 * portal, a handle or the address of a page is nobody.
 *
 * @example
 * readPeople('김가온 기자 gaon@example.kr', () => false) //=> [{ name: '김가온', role: '기자', email: 'gaon@example.kr' }]
 * readPeople('김가온,이도담', () => false).map(({ name }) => name) //=> ['김가온', '이도담']
 * readPeople('한빛일보', (name) => name === '한빛일보') //=> []
 * readPeople('@hanbit', () => false) //=> []
 */
export function readPeople(value: string, isSite: IsSite): Author[] {
  const text = value.replace(/\s+/g, ' ').replace(/^By\s/i, '').trim()
  if (text === '' || text.length > 200 || /^@|https?:|www\./.test(text)) return []
  const phrase = parsePeople(text)?.authors.filter(
    ({ name, type }) => name !== undefined && type === undefined && !isSite(name),
  )
  if (phrase !== undefined && phrase.length > 0) return distinct(phrase)
  const names = text.split(/\s{0,2}(?:[,·ㆍ‧/|;&]|\band\b)\s{0,2}/).map((name) => name.trim())
  return distinct(
    names
      .filter((name) => (isPersonName(name) || latinName.test(name)) && !labels.has(name) && !isSite(name))
      .map((name) => ({ name })),
  )
}

function distinct(people: readonly Author[]): Author[] {
  return people.filter((person, i) => people.findIndex(({ name }) => name === person.name) === i)
}
