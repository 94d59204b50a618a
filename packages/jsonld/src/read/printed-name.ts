import { type Author, isPersonName } from '@gisa/core'
import { organizationKind } from '../write/organization-name.ts'

const TITLES =
  '기자|記者|특파원|논설위원|교수|변호사|변리사|회계사|세무사|노무사|의원|위원|연구원|박사|전문의|약사|소장|원장|대표|이사|이사장|회장|사장|총장|학장|센터장|본부장|실장|국장|장관|차관|대사|시장|지사|군수|구청장|시인|작가|소설가|평론가|칼럼니스트|화백|목사|신부|스님|PD|앵커|아나운서|에디터'
const TITLE = `(?:[^()=,·/]{1,30} )?[^()=,·/ ]{0,12}(?:${TITLES})`
// 홍길동 한빛대 교수 · 이 준 기자 — a name of two syllables is often set wide
const NAME_TITLE = new RegExp(`^([가-힣]{2,4}|[가-힣] [가-힣]{1,2}) (${TITLE})$`)
// 홍길동(한빛대 교수)
const NAME_IN_FRONT = new RegExp(`^([가-힣]{2,4}) ?\\((${TITLE})\\)$`)
// 한빛대 교수 홍길동
const TITLE_NAME = new RegExp(`^(${TITLE}) ([가-힣]{2,4})$`)
// 홍길동 님 · 홍길동씨
const HONOURED = /^([가-힣]{2,4}) ?(?:님|씨)$/
const ENGLISH_TITLE = '(?:staff |senior |contributing )?(?:reporter|writer|correspondent|editor|columnist|journalist)'
const ENGLISH_FIRST = new RegExp(`^(${ENGLISH_TITLE}) ([A-Z][A-Za-z.' -]{1,60})$`, 'i')
const ENGLISH_LAST = new RegExp(`^([A-Z][A-Za-z.' -]{1,60}), ?(${ENGLISH_TITLE})$`, 'i')
// 서울=김가온
const PLACE_NAME = /^([가-힣]{2,6}) ?= ?([가-힣]{2,4})$/
// 뉴스1 김가온
const ORGANIZATION_NAME = /^(\S{2,12}) ([가-힣]{2,4})$/

/**
 * Takes a printed name apart that says more than a name, where a byline's grammar does not: guest writers with their
 * titles, an outlet before the name. Undefined where there is nothing to take off.
 *
 * @example
 * takeNameApart('홍길동 한빛대 교수') //=> { name: '홍길동', role: '한빛대 교수' }
 * takeNameApart('뉴스1 김가온') //=> { name: '김가온', affiliation: '뉴스1' }
 * takeNameApart('김가온') //=> undefined
 */
export function takeNameApart(printed: string): Author | undefined {
  const [, name, role] = NAME_TITLE.exec(printed) ?? NAME_IN_FRONT.exec(printed) ?? []
  if (name !== undefined && role !== undefined && isPersonName(name.replace(' ', ''))) return { name, role }
  const [, before, behind] = TITLE_NAME.exec(printed) ?? []
  if (before !== undefined && behind !== undefined && isPersonName(behind)) return { name: behind, role: before }
  const [, honoured] = HONOURED.exec(printed) ?? []
  if (honoured !== undefined && isPersonName(honoured)) return { name: honoured }
  const [, first, person] = ENGLISH_FIRST.exec(printed) ?? []
  if (first !== undefined && person !== undefined) return { name: person, role: first }
  const [, writer, title] = ENGLISH_LAST.exec(printed) ?? []
  if (writer !== undefined && title !== undefined) return { name: writer, role: title }
  const [, place, filed] = PLACE_NAME.exec(printed) ?? []
  if (place !== undefined && filed !== undefined && isPersonName(filed)) return { name: filed, place }
  const [, organization, signer] = ORGANIZATION_NAME.exec(printed) ?? []
  const isSigned = organization !== undefined && signer !== undefined && organizationKind(organization) !== undefined
  return isSigned && isPersonName(signer) ? { name: signer, affiliation: organization } : undefined
}
