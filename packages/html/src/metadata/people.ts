import type { Author } from '@gisa/core'

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
const role =
  /(?:[가-힣]{0,8}(?:기자|특파원|앵커|아나운서|논설위원|논설실장|편집위원|칼럼니스트|평론가|에디터|통신원|교수|작가|PD|피디|리포터|캐스터|연구위원|변호사|대표|원장|소장))$/
const orgShape =
  /(?:일보|신문|뉴스|방송|통신|닷컴|미디어|저널|타임스|타임즈|데일리|투데이|헤럴드|TV|NEWS|News|news|네이버|다음|Daum|NAVER)$/

/** Names that are no person's: outlet, site, portal. */
export type IsSite = (name: string) => boolean

/**
 * Reads writers from a metadata value: names with their titles, places and addresses, several parted by commas, dots,
 * slashes. An outlet, a portal, a handle or an address of a page is nobody.
 *
 * @example
 * readPeople('가람, 한빛 김가온 기자 gaon@example.kr', () => false) //=> [{ name: '김가온', role: '기자', email: 'gaon@example.kr' }]
 * readPeople('김가온,이도담', () => false).map(({ name }) => name) //=> ['김가온', '이도담']
 * readPeople('한빛일보', (name) => name === '한빛일보') //=> []
 * readPeople('@hanbit', () => false) //=> []
 */
export function readPeople(value: string, isSite: IsSite): Author[] {
  const text = value.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 200 || /^@|https?:|www\./.test(text)) return []
  const people: Author[] = []
  for (const piece of text.replace(/^By\s/i, '').split(/\s{0,2}(?:[,·ㆍ‧/|;&]|\band\b)\s{0,2}/)) {
    const person = readPerson(piece, isSite)
    if (person !== undefined && !people.some((known) => known.name === person.name)) people.push(person)
  }
  // 김가온·이도담 기자: the title holds for both
  const last = people.at(-1)?.role
  return people.map((person) => (person.role === undefined && last !== undefined ? { ...person, role: last } : person))
}

function readPerson(piece: string, isSite: IsSite): Author | undefined {
  const address = email.exec(piece)?.[0]
  let rest = piece
    .replace(address ?? '', ' ')
    .replace(/[()[\]<>]/g, ' ')
    .replace(/^.{0,20}=/, ' ')
    .replace(/외\s?\d{1,2}\s?[명인]/, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (rest === '' || isSite(rest) || orgShape.test(rest)) return undefined
  const title = role.exec(rest)?.[0].trim()
  if (title !== undefined && title !== rest) rest = rest.slice(0, rest.length - title.length).trim()
  const name = rest.split(' ').at(-1) ?? ''
  const isKorean = /^[가-힣]{2,5}$/.test(name)
  const isLatin = /^[A-Z][A-Za-z.-]{1,20}(?: [A-Z][A-Za-z.-]{0,20}){1,3}$/.test(rest)
  if (!(isKorean && (title !== undefined || rest === name)) && !isLatin) return undefined
  return {
    name: isLatin ? rest : name,
    ...(title !== undefined && title !== rest && { role: title }),
    ...(address !== undefined && { email: address }),
  }
}
