import { type Author, isPersonName, looksLikeOutlet, parsePeople } from '@gisa/core'

/** Names that are no person's: outlet, site, portal. */
export type IsSite = (name: string) => boolean

/** Labels and buttons beside a byline. */
const labels: ReadonlySet<string> = new Set(
  '기자명 작성자 글쓴이 관리자 운영자 편집부 온라인뉴스팀 구독 구독중 구독하기 팔로우 팔로잉 응원 응원하기 더보기 프로필 기사모음 다른기사 기사보기 전체보기 메일 이메일 좋아요'.split(
    ' ',
  ),
)
/** 한서윤 가람대 교수, 김가온 가람연구소 기획위원: a guest, whatever the title. */
const guest =
  /^([가-힣]{2,4})\s(?:([가-힣A-Za-z0-9]{2,14}(?: [가-힣A-Za-z0-9]{2,14})?)\s)?([가-힣]{0,6}(?:교수|위원|연구원|변호사|평론가|칼럼니스트|감독|대표|[가-힣](?:사|가|장|인|자)))$/
/** `(gaon01)` behind a name: what a citizen reporter is called on the site. */
const handle = /(?<=^[가-힣]{2,4}\s?)\([a-z][\w.-]{1,30}\)$/i
/** `Gaon Kim`, for English editions. */
const latinName = /^[A-Z][A-Za-z.-]{0,20}(?: [A-Z][A-Za-z.-]{0,20}){1,3}$/

/**
 * Reads writers from a metadata value: a byline phrase with titles, places and addresses, or names alone. An outlet, a
 * portal, a handle or the address of a page is nobody. `isSite` knows the names of the page's own site, `isOutlet` those
 * of all outlets: where someone writes for another one.
 *
 * @example
 * readPeople('김가온 기자 gaon@example.kr', () => false) //=> [{ name: '김가온', role: '기자', email: 'gaon@example.kr' }]
 * readPeople('김가온,이도담', () => false).map(({ name }) => name) //=> ['김가온', '이도담']
 * readPeople('한빛일보', (name) => name === '한빛일보') //=> []
 * readPeople('한서윤 가람대 교수', () => false) //=> [{ name: '한서윤', role: '교수', affiliation: '가람대' }]
 * readPeople('@hanbit', () => false) //=> []
 * readPeople('김가온(gaon01)', () => false) //=> [{ name: '김가온' }]
 */
export function readPeople(value: string, isSite: IsSite, isOutlet: IsSite = looksLikeOutlet): Author[] {
  const text = value.replace(/\s+/g, ' ').replace(/^By\s/i, '').replace(handle, '').trim()
  if (text === '' || text.length > 200 || /^@|https?:|www\./.test(text)) return []
  const phrase = parsePeople(text, isOutlet)?.authors.filter(
    ({ name, type }) => name !== undefined && type === undefined && !labels.has(name) && !isSite(name),
  )
  if (phrase !== undefined && phrase.length > 0) return distinct(phrase)
  const [, name, affiliation, role] = guest.exec(text) ?? []
  if (name !== undefined && role !== undefined && isPersonName(name)) {
    return [{ name, role, ...(affiliation !== undefined && { affiliation }) }]
  }
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
