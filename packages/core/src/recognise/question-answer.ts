import type { Recogniser } from './recogniser.ts'

/** ―질문?, -질문?, Q. …, 문) …: the label that a question wears. */
const QUESTION =
  /^(Q\d{0,2}[.:)]?\s|[-―–—─━]\s{0,2}(?=\S)|[▶▷◆◇■□●○☞]\s?(?=[^\n]{4,160}[?？]$)|문\s{0,2}[.:)]\s{0,2}|질문\s{0,2}[.:)\]]\s{0,2})(.{4,400})$/
const ANSWER = /^(A\d{0,2}[.:)]?\s|답\s{0,2}[.:)]\s{0,2}|답변\s{0,2}[.:)\]]\s{0,2})(.{4,2000})$/

/** Questions and answers of an interview, by their labels. */
export const recogniseQuestionAnswer: Recogniser = ({ text }, _context, add) => {
  if (text.length > 2100) return
  const question = text.match(QUESTION)
  if (
    question?.[1] &&
    question[2] &&
    (/[?？]["”]?$/.test(text) ||
      /^(?:Q|문|질문)/.test(text) ||
      /(?:나|가|까|지|요|는데|달라|말해달라|해 달라)\.?$/.test(text))
  ) {
    add('qa/question', { type: 'speech', block: 'question', label: question[1].trim(), text: question[2] })
    return
  }
  const answer = text.match(ANSWER)
  if (answer?.[1] && answer[2])
    add('qa/answer', { type: 'speech', block: 'answer', label: answer[1].trim(), text: answer[2] })
}
