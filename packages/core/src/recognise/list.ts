import { isPersonName } from '../language/person-name.ts'
import { wordSet } from '../language/word-set.ts'
import type { Context } from './context.ts'
import type { Recogniser } from './recogniser.ts'

/** Signs that open the entries of a list, and digits. */
const LIST_MARK = /^[▲△▶▷◇◆■□●○ㅇ◎☞※·•ㆍ\-–—*#①-⑳\d]/
/** Marks that open the rows of a list, a career, a programme's topics, and the turns of a talk. */
const ROW_MARK = /^[·•ㆍ▲△▷\-–]\s?\S/
/** 도노반 한빛 – 왼쪽 발목 염좌(결장). */
const DASH_ROW = /^[^-–—=:\n]{2,30}\s[–—-]\s\S[^\n]{1,40}$/
const DASH_ROW_LENGTH = 70
/** 가격: 1만2000원, ■ 일시 : 11일 오후 7시. */
const LABELLED = /^(?:[-·▲▶■○*]\s?)?([가-힣 ]{1,8})[:：]\s?\S/
/** What the box beside a review, or the notice of an event, says of it. */
const FIELDS = wordSet(
  `식당 상호 가격 주소 장소 위치 일시 일정 기간 시간 영업시간 관람료 입장료 메뉴 문의 대상 등급 관람등급 상영시간
  러닝타임 감독 출연 개봉 출판사 지은이 옮긴이 펴낸곳 쪽수 값`,
)
/** △국장 김가온 △과장 이도담, ▲가 ▲나: a roster or list run into its line. */
const INLINE_LIST = /[△▲▷◇◆▶·]\s?[^△▲▷◇◆▶\n]{2,60}[,.\s]{0,2}[△▲▷▶]\s?\S/
/** 한빛(2승 1무) 3(0-0 2-0)0 가온(4패): the result of a game. */
const SCORES =
  /^[가-힣A-Z]{1,12} ?\([^()]{0,12}\d{1,3}[승무패][^()]{0,12}\) ?\d|^[가-힣]{2,8} \d{1,3}-\d{1,3} [가-힣]{2,8}$/
const LONGEST_SCORE = 60
/** ▲ 가온의 강 = 김가온 지음.: a book among new ones, above what it is about. */
const BOOK = /^[▲△■◆] ?[^=\n]{1,60} = [^=\n]{2,60} (?:지음|옮김|엮음|글|그림|씀)\.?$/
/** 부고: 김가온씨 별세, 이도담씨 부친상 = …, 발인 14일. */
const OBITUARY =
  /(?:별세|부친상|모친상|장인상|장모상|시부상|시모상|조모상|조부상)[,·= ].{2,300}(?:장례식장|빈소|발인|병원)/
/** 인사: ◇국장급 △정책관 김가온. */
const PERSONNEL = /^(?:[◇■▲△<〈]\s?[^△▲\n]{0,30})?[△▲▷]\s?[가-힣A-Za-z·() ]{2,40}\s([가-힣]{2,4})(?:[\s,△▲▷]|$)/

/** Lists, boxes of facts, and the rosters of 인사 and 부고. */
export const recogniseList: Recogniser = ({ text, shape, index }, context, add) => {
  if (LIST_MARK.test(text)) {
    add('line/mark')
    if (isPageRow(text) || (ROW_MARK.test(text) && isBelowPageRow(context, index))) add('roster/rows')
    // above the first sentence such rows are a deck
    const inside = index > context.firstProse
    if (inside && ROW_MARK.test(text) && isRow(context, index, text.charAt(0))) add('line/list-row')
  }
  if ((shape.ending === 'open' || shape.ending === 'mark') && isDashRow(text) && hasDashRowBeside(context, index))
    add('roster/rows')
  if (shape.length <= 120 && FIELDS.has(LABELLED.exec(text)?.[1]?.replaceAll(' ', '') ?? '')) add('line/field')
  if (shape.digit && shape.length <= LONGEST_SCORE && SCORES.test(text)) add('roster/rows')
  if (shape.marked && INLINE_LIST.test(text)) add('line/inline-list')
  if (shape.ending === 'statement') return
  if (shape.marked && BOOK.test(text)) add('roster/rows')
  if (OBITUARY.test(text)) {
    add('roster/obituary')
    return
  }
  const appointed = PERSONNEL.exec(text)?.[1]
  if (appointed !== undefined && isPersonName(appointed)) add('roster/personnel')
}

/** △3면(정치): the head over a page's titles, where a paper tells what it prints. */
function isPageRow(text: string): boolean {
  return text.length <= LONGEST_PAGE_ROW && PAGE_ROW.test(text)
}
const PAGE_ROW = /^[△▲■◇▷◆]\s?[A-Z]?\d{1,2}면(?:\s?[(<].{1,40}[)>])?$/
const LONGEST_PAGE_ROW = 50
const PAGE_REACH = 8

function isBelowPageRow({ lines }: Context, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - PAGE_REACH; i--) if (isPageRow(lines[i]?.text ?? '')) return true
  return false
}

function isDashRow(text: string): boolean {
  return text.length <= DASH_ROW_LENGTH && DASH_ROW.test(text)
}

/** Another row above or below; a title with its outlet, printed twice, is none. */
function hasDashRowBeside({ lines, keys }: Context, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const line = lines[at]
    return line !== undefined && keys[at] !== keys[index] && isDashRow(line.text)
  })
}

/** Whether two of the lines around open with the same mark: rows of a list, turns of a talk. */
function isRow({ lines }: Context, index: number, mark: string): boolean {
  let same = 0
  for (let i = index - 2; i <= index + 2; i++) if (i !== index && lines[i]?.text.charAt(0) === mark) same++
  return same >= 2
}
