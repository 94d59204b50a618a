import { alternatives } from '../../language/alternatives.ts'

const WORD = alternatives(
  `앵커 기자 리포트 리포터 캐스터 아나운서 앵커_멘트 인터뷰 VCR 현장음 녹취 질문 답변 스튜디오 본방송 진행자? 출연자? 클로징
  오프닝 내레이션 (?:질문|답변)_\\d{1,2}(?:-\\d)?`,
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

/** Whether a line says who speaks from here on, and nothing else. */
export function isMarker(text: string): boolean {
  return text.length <= LONGEST && MARKER.test(text)
}
