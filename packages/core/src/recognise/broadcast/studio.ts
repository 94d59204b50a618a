import { alternatives } from '../../language/alternatives.ts'
import { isPersonName } from '../../language/person-name.ts'
import { letterSet } from '../../language/word-set.ts'
import type { FindingData } from '../finding.ts'

/** With what a line of the block opens. */
const OPENINGS = letterSet('■▣●◆*※<〈[')
/** ■ 방송 : 한빛TV 아침뉴스, ■ 시간 : 오전 7시. */
const BLOCK =
  /^[■▣●◆*※]\s?(?:방\s?송|방송일시?|방송시간|진\s?행|출\s?연|대\s?담|인터뷰|프로그램|전화 ?연결|시간|채널|연출|일시|코너)\s?[:：]/
/** <출연 : 이도담 한빛대 교수>; <시간: 가장 비싼 값> is a title. */
const BRACKETED_BLOCK = /^[<〈[]\s?(?:방\s?송|진\s?행|출\s?연|대\s?담|인터뷰|프로그램|전화 ?연결)\s?[:：]/
/** ■ 경제와이드 한빛 '아침 인사이트' - 김가온 외신캐스터: whose corner it is. */
const CORNER = /^■\s?[^'‘’\n]{2,24}['‘][^'‘’\n]{2,24}['’]\s?-\s?([가-힣]{2,4})(?: ([^\n]{2,35}))?$/
const PRESENTER = /^(?:(?:외신|기상)?캐스터|앵커|기자|아나운서|PD)$/
/** What programmes are called. */
export const PROGRAMME_WORD: string = alternatives(
  '뉴스 데스크 투데이 리포트 와이드 아침 광장 라인 룸 이브닝 타임 현장 생생 나이트 쇼 초대석 브리핑 인사이트 포커스',
)
/** [뉴스데스크], [아침 브리핑], * 아래 텍스트는 실제 방송 내용과 다를 수 있습니다. */
const PROGRAMME = new RegExp(
  `^\\[[^\\]\\n]{2,20}(?:${PROGRAMME_WORD}|\\d{3})[^\\]\\n]{0,8}\\]$|^\\*? ?아래 텍스트는 실제 방송`,
)

/** [한빛신문 가온나우]: a newspaper's other name. */
const NEWSPAPER = /^\[\S{2,8}(?:신문|일보|경제) /

/** Whether a line names a programme and nothing else. */
export function isProgramme(text: string): boolean {
  return PROGRAMME.test(text) && !NEWSPAPER.test(text)
}

/** A line of the block over a studio talk, with who presents and writes the corner; a guest does neither. */
export function readStudio(text: string): { data?: FindingData } | undefined {
  if (!OPENINGS.has(text.charCodeAt(0))) return undefined
  if (BLOCK.test(text) || BRACKETED_BLOCK.test(text)) return {}
  const [, name, title] = CORNER.exec(text) ?? []
  if (name === undefined || !isPersonName(name)) return undefined
  if (title !== undefined && !PRESENTER.test(title)) return {}
  const host = { name, ...(title ? { role: title } : {}) }
  return { data: { type: 'byline', authors: [host], contributors: [] } }
}
