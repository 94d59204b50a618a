import type { Recogniser } from './recogniser.ts'

/** The head over a desk's or a machine's summary: 기사내용 요약, 뉴스 요약쏙, 핵심 요약. */
const SUMMARY_HEAD =
  /^[[<■▶◆※ ]{0,2}(?:기사 ?내용 ?요약|기사 ?요약|뉴스 ?요약[가-힣]{0,2}|핵심 ?요약[가-힣]{0,2}|AI ?요약[가-힣]{0,2}|자동 ?요약|3줄 ?요약|세 ?줄 ?요약|한 ?줄 ?요약|요약문?)[\]>]?$/
/** A picture below the summary: 한빛시청 전경. 연합뉴스. */
const CREDITED = /(?:[.)]\s?(?:연합뉴스|뉴시스|뉴스1)|제공|캡처|갈무리|자료사진)$|(?:사진|이미지|그래픽)\s?=/
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
      if (!CREDITED.test(text)) add('summary/below')
      return
    }
  }
}
