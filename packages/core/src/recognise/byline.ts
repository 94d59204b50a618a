import type { Author } from '../article/article.ts'
import { isPersonName } from '../language/person-name.ts'
import { readCrew } from './broadcast/credits.ts'
import { EMAIL, EMAIL_OR_CUT } from './byline/email.ts'
import { readGuest } from './byline/guest.ts'
import { parseLeadByline } from './byline/lead-byline.ts'
import { readOffice } from './byline/office.ts'
import { parsePeople } from './byline/people-phrase.ts'
import type { Recogniser } from './recogniser.ts'

const MAX = 170
const MAY_BE =
  /기자|특파원|위원|앵커|아나운서|PD|피디|칼럼니스트|평론가|에디터|리포터|캐스터|통신원|팀|부|과|@|＠|골뱅이|\(at\)|국|실|센터|취재|정리|글|대담|연구원|교수|작가|논설|주필|기획|편집/
/** 김가온 산업2부 차장: an editor's line in the box about the writer. */
const STAFF_TITLE = /^([가-힣]{2,4}) [가-힣0-9]{2,8}(?:부|팀|국|실) (?:차장|부장|팀장|국장|데스크|에디터|위원)$/
const ADDRESS_ONLY: RegExp = new RegExp(`^${EMAIL.source}$`)
/** 위 기사 아래 /이름 기자, ☞공감언론 뉴시스 주소, 기자명 김가온 기자. */
const CLEAN = /^[/☞◎▶■※*\-·[(【<〔]{0,2}\s?(?:공감언론|기자명|기자|글쓴이|필자|담당|취재)?\s{0,2}[:：]?\s{0,2}/
/** [자료 한빛부]: a bracket that credits. */
const CREDITS = /^[[(【<]?\s?(?:사진|자료|출처|그래픽|이미지|일러스트|삽화|표)[\s=:|]/
/** ■ 대담 : 김가온 의원: who sits in the studio, not who writes. */
const STUDIO = /^[■▣●◆*※]\s?(?:방\s?송|진\s?행|출\s?연|대\s?담|인터뷰|전화)/
/** gaonexample.kr below the last sentence: an address whose @ a crawler dropped. */
const LOST_ADDRESS = /^(?!www\.)[a-z][a-z0-9_-]{3,30}\.(?:co\.kr|or\.kr|go\.kr|kr|com|net|tv)$/
/** /골프한빛 www.golf.example /: the outlet's address before its desk. */
const SITE = /^(?:[가-힣]{2,10} )?www\.\S{3,40}\s?\/?/
/** By Gaon Kim, of an English edition. */
const ENGLISH = /^By ([A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){1,2})$/
const PROFILE =
  /(?:기자가 되겠습니다|(?:뉴스|기사|현장|목소리|이야기)[^.\n]{0,30}(?:전하|담겠|쓰겠|듣겠|뛰겠|찾아|쓰고 싶|담고 싶|전하고 싶)[^.\n]{0,10}습니다|(?:부|팀|국) [가-힣]{2,4}(?:입니다| 기자입니다)\.?$|맡고 있습니다\.?$|출입(?:합니다|하고 있습니다)\.?$)/

const BARE_TITLE = /^(?:교수|대표|원장|전문의|의사|회장|사장)$/
/** 김가온, 이도담: writers whose title stands on the next line, for the page links the names. */
const NAMES = /^\[?([가-힣]{2,4}(?: ?[,·] ?[가-힣]{2,4}){0,5})$/
const TITLE_BELOW = /^기자(?=[\s(=\]]|$)/

/** Whole lines that name who signs: writers, desks, addresses, guests. */
export const recogniseByline: Recogniser = (segment, context, add) => {
  const { text, shape } = segment
  if (text.length > MAX) return
  if (shape.ending === 'statement') return
  if (shape.ending === 'polite') {
    if (PROFILE.test(text)) add('byline/profile')
    return
  }
  if (STUDIO.test(text) || CREDITS.test(text) || readCrew(text)) return
  const address = EMAIL_OR_CUT.test(text)
  if (address && text.length <= 70) {
    if (text.replace(EMAIL, '').replace(/[\s/()[\].·,:*-]/g, '')) add('byline/has-address')
  }
  if (segment.index === context.lastProse + 1 && LOST_ADDRESS.test(text) && !context.outlets.byDomain.has(text)) {
    add('byline/lost-address')
    return
  }
  const office = text.length <= 110 ? readOffice(text) : undefined
  if (office) {
    add(office.writes ? 'byline/office' : 'byline/office-field', {
      type: 'byline',
      authors: office.authors,
      contributors: [],
    })
    return
  }
  const lead = /^[[(【〔<［]/.test(text) && text.length <= 90 ? parseLeadByline(text, context.isOutlet) : undefined
  if (lead && lead.length >= text.length - 1) {
    if (lead.authors.length || lead.contributors.length || lead.dateline?.place) {
      add('byline/bracket', {
        type: 'byline',
        authors: lead.authors,
        contributors: lead.contributors,
        ...(lead.dateline ? { dateline: lead.dateline } : {}),
        ...(lead.outlet ? { outlet: lead.outlet } : {}),
      })
      return
    }
    add('byline/outlet-alone', {
      type: 'byline',
      authors: [],
      contributors: [],
      ...(lead.outlet ? { outlet: lead.outlet } : {}),
    })
    return
  }
  const next = context.lines[segment.index + 1]
  if (text.length <= 8 && next && next.text.length <= 50 && isPersonName(text) && ADDRESS_ONLY.test(next.text)) {
    add('byline/above-address', { type: 'byline', authors: [{ name: text }], contributors: [] })
    return
  }
  const parted =
    next?.text.startsWith('기자') === true && text.length <= 40 ? partedWriters(text, next.text) : undefined
  if (parted) {
    add('byline/above-title', { type: 'byline', authors: parted, contributors: [] })
    return
  }
  const english = text.length <= 60 ? ENGLISH.exec(text)?.[1] : undefined
  if (english !== undefined) {
    add('byline/writers', { type: 'byline', authors: [{ name: english }], contributors: [] })
    return
  }
  const staff = text.length <= 24 ? text.match(STAFF_TITLE) : null
  if (staff?.[1] && isPersonName(staff[1])) add('byline/staff-title')
  const phrase =
    address || MAY_BE.test(text)
      ? text
          .replace(CLEAN, '')
          .replace(SITE, '')
          .replace(/[\])】>〕.]?$/, '')
      : ''
  const people = phrase ? parsePeople(phrase, context.isOutlet) : undefined
  if (people) {
    const [person] = people.authors
    const rule =
      people.authors.length === 0
        ? 'byline/production'
        : person?.type === 'desk' && !person.email
          ? 'byline/desk'
          : person?.role || people.authors.length > 1
            ? 'byline/writers'
            : person?.name
              ? 'byline/name-address'
              : 'byline/address'
    if (people.authors.length > 1 && people.authors.every(({ role }) => role !== undefined)) add('byline/several')
    if (!(rule === 'byline/desk' && text.length > 24)) {
      add(rule, {
        type: 'byline',
        authors: people.authors,
        contributors: people.contributors,
        ...(people.others ? { others: true } : {}),
      })
      return
    }
  }
  if (segment.index > context.firstProse && segment.index < context.lastProse) return
  const guest = readGuest(text)
  if (guest === undefined) return
  // 정수진 교수 below a picture is who it shows: a bare title signs only with where its bearer belongs
  if (guest.affiliation === undefined && BARE_TITLE.test(guest.role ?? '')) add('caption/portrait')
  else add('byline/guest', { type: 'byline', authors: [guest], contributors: [] })
}

/** The writers of a line whose title stands on the next one. */
function partedWriters(text: string, next: string): Author[] | undefined {
  const names = TITLE_BELOW.test(next) ? NAMES.exec(text)?.[1]?.split(/ ?[,·] ?/) : undefined
  return names?.every((name) => isPersonName(name)) ? names.map((name) => ({ name, role: '기자' })) : undefined
}
