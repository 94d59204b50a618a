import type { Recogniser } from './recogniser.ts'

/** The head over a desk's or a machine's summary: 기사내용 요약, 뉴스 요약쏙, 핵심 요약. */
const SUMMARY_HEAD =
  /^[[<■▶◆※ ]{0,2}(?:기사 ?내용 ?요약|기사 ?요약|뉴스 ?요약[가-힣]{0,2}|핵심 ?요약[가-힣]{0,2}|AI ?요약[가-힣]{0,2}|자동 ?요약|3줄 ?요약|세 ?줄 ?요약|한 ?줄 ?요약|요약문?)[\]>]?$/
const REACH = 5

/** A printed summary above the body: its head and the lines below it. */
export const recogniseSummary: Recogniser = ({ text, index, shape }, context, add) => {
  if (text.length <= 14 && SUMMARY_HEAD.test(text)) {
    add('summary/head')
    return
  }
  if (index > context.firstProse + REACH || shape.length < 8) return
  for (let i = index - 1; i >= index - REACH && i >= 0; i--) {
    const above = context.lines[i]
    if (above && above.text.length <= 14 && SUMMARY_HEAD.test(above.text)) {
      add('summary/below')
      return
    }
  }
}
