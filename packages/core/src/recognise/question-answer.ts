import { letterSet } from '../language/word-set.ts'
import type { Recogniser } from './recogniser.ts'

/** ―질문?, -질문?, Q. …, 문) …: the label that a question wears. */
const QUESTION =
  /^(Q\d{0,2}[.:)]?\s|[-―–—─━]\s{0,2}(?=\S)|[▶▷◆◇■□●○☞]\s?(?=[^\n]{4,160}[?？]$)|문\s{0,2}[.:)]\s{0,2}|질문\s{0,2}[.:)\]]\s{0,2})(.{4,400})$/
/** A. …, A1: …; A 씨는 … is somebody unnamed. */
const ANSWER =
  /^(A\d{0,2}[.:)]\s|A\d{0,2}\s(?!씨|군|양|모|사 |교수|의원|업체|기업|대표|은행|대학)(?=[^\n]{0,200}(?:요|다|죠)\.)|답\s{0,2}[.:)]\s{0,2}|답변\s{0,2}[.:)\]]\s{0,2})(.{4,2000})$/

/** ▷ or ▶ that answers the dash or mark above it. */
const ANSWER_MARK = /^([▷▶△◇◆☞])\s?(?=\S)/
const ASKS = /^(?:[-―–—─━]|Q\d{0,2}[.:)\s]|문[.:)\s])/

/** With what a line opens that any of them could be. */
const OPENINGS = letterSet('Q-―–—─━▶▷◆◇■□●○☞문질A답△')
const LONGEST = 2100

/** Questions and answers of an interview, by their labels. */
export const recogniseQuestionAnswer: Recogniser = ({ text, index }, context, add) => {
  if (text.length > LONGEST || !OPENINGS.has(text.charCodeAt(0))) return
  const question = text.match(QUESTION)
  if (question?.[1] && question[2]) {
    const asks =
      /[?？]["”]?$/.test(text) ||
      /^(?:Q|문|질문)/.test(text) ||
      (context.dashQuestions >= 2 && /^[-―–—─━]/.test(text)) ||
      /(?:나|가|까|지|요|는데|달라|말해달라|해 달라)\.?$/.test(text)
    if (asks) {
      if (context.dashQuestions >= 2 && /^[-―–—─━]/.test(text)) add('qa/dash-row')
      add('qa/question', { type: 'speech', block: 'question', label: question[1].trim(), text: question[2] })
      return
    }
  }
  const above = context.lines[index - 1]
  const mark = text.match(ANSWER_MARK)
  if (mark?.[1] && above && ASKS.test(above.text) && text.length >= 10) {
    add('qa/answer', { type: 'speech', block: 'answer', label: mark[1], text: text.slice(mark[0].length) })
    return
  }
  const answer = text.match(ANSWER)
  if (answer?.[1] && answer[2])
    add('qa/answer', { type: 'speech', block: 'answer', label: answer[1].trim(), text: answer[2] })
}
