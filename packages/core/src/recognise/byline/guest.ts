import type { Author } from '../../article/article.ts'
import { isPersonName } from '../../language/person-name.ts'

const TITLE =
  '교수|명예교수|석좌교수|초빙교수|겸임교수|변호사|대표|시인|소설가|작가|연구원|연구위원|선임연구원|소장|원장|이사장|이사|회장|사무총장|박사|전문의|의사|약사|세무사|회계사|평론가|칼럼니스트|논설위원|본부장|센터장|국장|사장|위원장|전 장관|감독|번역가|문화평론가|건축가'
const GUEST = new RegExp(
  `^(?:[/[(]\\s?)?([가-힣]{2,4})(?:\\s?[/|·,]\\s?|\\s)(?:[가-힣A-Za-z0-9·()&\\s]{0,28}\\s?)?(${TITLE})(?:\\s?[)\\]])?$`,
)

/**
 * A guest who signs a column, with title and where they belong: 한가온 한빛대 교수, 김가온 변호사.
 *
 * @example
 * readGuest('/한가온 한빛연구원 연구위원') //=> { name: '한가온', role: '연구위원', affiliation: '한빛연구원' }
 */
export function readGuest(text: string): Author | undefined {
  const [, name, role] = GUEST.exec(text) ?? []
  if (name === undefined || role === undefined) return undefined
  const affiliation = text
    .slice(text.indexOf(name) + name.length, text.lastIndexOf(role))
    .replace(/^[\s/|·,(]{1,9}|[\s(]{1,9}$/g, '')
  return { name, role, ...(affiliation ? { affiliation } : {}) }
}

/** Who signs the line of a stamp, whatever the title: 한가온 한빛병원 영양팀 임상영양사. */
export function readSigner(text: string): Author | undefined {
  const [, name, middle, role] = SIGNER.exec(text) ?? []
  if (name === undefined || role === undefined || !isPersonName(name)) return undefined
  const affiliation = middle?.trim()
  return { name, role, ...(affiliation ? { affiliation } : {}) }
}
const SIGNER = /^([가-힣]{2,4})((?: [가-힣A-Za-z0-9·]{2,14}){0,3}) ([가-힣]{1,6}(?:사|가|수|장|원|위원|인|자))$/
