import type { Author } from '../../article/article.ts'
import { letterSet } from '../../language/word-set.ts'

const FIELD_OPENINGS = letterSet('작담제배문연보')
const FIELD =
  /^(?:작\s?성|담\s?당|제\s?공|배\s?포|문\s?의|연\s?락|보\s?도)\s?(?:과|팀|자|부서|처|일시?|기관)\s?[:：]\s?(.{0,60})$/
const WITH_NUMBER =
  /^[〔[(<]?\s?([가-힣][가-힣A-Za-z0-9·\s]{1,30}?(?:과|팀|실|국|부|센터|담당관|지원단|본부|사업소))\s?(?:담당자?|주무관|팀장|과장)?\s?[:,]?\s?(?:☎|전화)?\s?0\d{1,2}[-) ]\s?\d{3,4}-\d{4}\s?[)\]>〕]?$/
const PEOPLE_WITH_NUMBERS =
  /^[([〔][^)\]〕]{2,60}(?:과장|팀장|주무관|사무관|담당자?)[^)\]〕]{0,60}\d{3,4}-\d{4}\s?[)\]〕]$/

/** The office that issues a press release (보도자료): `작성과: 사회복지과`, `(주민복지과 담당자 061-…)`. */
export function readOffice(line: string): { authors: Author[]; writes: boolean } | undefined {
  const field = FIELD_OPENINGS.has(line.charCodeAt(0)) ? line.match(FIELD) : null
  if (field) {
    const value = field[1]?.trim() ?? ''
    const writes = /^(?:작\s?성|담\s?당)/.test(line)
    const desk = writes && /(?:과|팀|실|국|부|센터|담당관)$/.test(value) && value.length <= 16
    return { authors: desk ? [{ name: value, type: 'desk' }] : [], writes }
  }
  if (!line.includes('-')) return undefined
  const office = line.match(WITH_NUMBER)
  if (office?.[1]) return { authors: [{ name: office[1].trim(), type: 'desk' }], writes: true }
  return PEOPLE_WITH_NUMBERS.test(line) ? { authors: [], writes: true } : undefined
}
