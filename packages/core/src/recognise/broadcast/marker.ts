import { alternatives } from '../../language/alternatives.ts'
import { findTitle } from '../../people/titles.ts'

const WORD = alternatives(
  `앵커 기자 리포트 리포터 캐스터 아나운서 앵커_멘트 인터뷰 VCR 현장음 녹취 질문 답변 스튜디오 본방송 진행자? 출연자? 클로징
  오프닝 내레이션 영상_구성 진행자_코너 (?:질문|답변)_\\d{1,2}(?:-\\d)?`,
)
/** [앵커], ◀ 리포트 ▶, <기자>, 【 앵커멘트 】, and the half that a tag stripper left: 앵커>. */
const MARKER = new RegExp(
  `^(?:${bracketed(WORD)}|〈\\s?${WORD}\\s?〉|<?\\s?${WORD}\\s?>|■\\s?${WORD}|\\(\\s?${WORD}\\s?\\))$`,
)
const LONGEST = 16
/** The same before words on its line. */
export const MARKER_HEAD: RegExp = new RegExp(
  `^(?:${bracketed(alternatives('앵커 기자 리포트 리포터 캐스터 아나운서 앵커_멘트 진행자'))})\\s{0,3}`,
)

function bracketed(word: string): string {
  return `\\[\\s?${word}\\s?\\]|◀\\s?${word}\\s?▶|<\\s?${word}\\s?>|【\\s?${word}\\s?】`
}

/** ◀ 김가온/한빛증권 ▶: whom the report hears. */
const HEARD = /^◀\s?[가-힣]{2,4}\s?\/\s?[^◀▶\n]{2,24}\s?▶$/
const LONGEST_HEARD = 36

/** Whether a line says who speaks from here on, and nothing else. */
export function isMarker(text: string): boolean {
  return (text.length <= LONGEST && MARKER.test(text)) || (text.length <= LONGEST_HEARD && HEARD.test(text))
}

/** ▶김가온 기자, ▶이 차장 above what they say: a mark, a name and more; the last word must be a title. */
const TURN = /^[▶▷◆■●○]\s?[가-힣]{1,4}(?: [가-힣A-Za-z0-9·&]{1,14}){1,5}$/
const LONGEST_TURN = 40

/** Whether a line names who speaks in the next one, in a talk between a reporter and others. */
export function isTurn(text: string): boolean {
  return text.length <= LONGEST_TURN && TURN.test(text) && isTitle(text, text.lastIndexOf(' ') + 1)
}

function isTitle(text: string, start: number): boolean {
  return findTitle(text, start, text.length) !== undefined
}
