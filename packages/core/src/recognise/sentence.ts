import type { Rule } from '../decide/weights.ts'
import type { Context } from './context.ts'
import type { Recogniser } from './recogniser.ts'
import type { Ending } from './shape.ts'

const ENDING: Record<Ending, Rule> = {
  statement: 'sentence/statement',
  polite: 'sentence/polite',
  question: 'sentence/question',
  noun: 'sentence/noun-stop',
  quote: 'sentence/quote-end',
  ellipsis: 'sentence/ellipsis',
  mark: 'sentence/mark-end',
  open: 'sentence/open',
}
/** Clause, `…`, clause: how headlines and decks are built. */
const HEADLINESE = /[가-힣\d%)"'”’] ?(?:…|···|\.{2,3}|‥) ?[가-힣"'“‘\d]/
const TITLE_QUOTE = /^["'“‘][^"'”’]{2,40}["'”’][^가-힣]/
const TITLE_TAG = /^\[[^\]\n]{1,14}\] ?\S/
/** 부고: 김가온씨 별세, 이도담씨 부친상 = …, 발인 14일. */
const OBITUARY =
  /(?:별세|부친상|모친상|장인상|장모상|시부상|시모상|조모상|조부상)[,·= ].{2,300}(?:장례식장|빈소|발인|병원)/
/** 인사: ◇국장급 △정책관 김가온. */
const PERSONNEL = /^(?:[◇■▲△<〈]\s?[^△▲\n]{0,30})?[△▲▷]\s?[가-힣A-Za-z·() ]{2,40}\s[가-힣]{2,4}(?:[\s,△▲▷]|$)/
/** △국장 김가온 △과장 이도담, ▲가 ▲나: a roster or list run into its line. */
const INLINE_LIST = /[△▲▷◇◆▶·]\s?[^△▲▷◇◆▶\n]{2,60}[,.\s]{0,2}[△▲▷▶]\s?\S/
/** 도노반 한빛 – 왼쪽 발목 염좌(Out): a row of a list. */
const DASH_ROW = /^[^-–—=:\n]{2,30}\s[–—-]\s\S[^\n]{1,40}$/
/** 식당: …, 가격: …: a box of facts beside a review or a notice of an event. */
const FIELD =
  /^(?:[-·▲▶■○*]\s?)?(?:식당|상호|가격|주소|장소|위치|일시|일정|기간|시간|영업 ?시간|관람료|입장료|메뉴|문의|대상|등급|관람 ?등급|상영 ?시간|러닝타임|감독|출연|개봉|출판사|지은이|옮긴이|펴낸 ?곳|쪽수|값)\s?[:：]\s?\S/
/** A line that breaks off where its sentence goes on: …은, …하며, …높였고, */
const GOES_ON =
  / \S{0,20}(?:[은는을를와과며]|에서|까지|부터|에게|에도|임에도|지만|는데|면서|[였았었했렸졌됐]고|으로|이어서|아서|어서|하기|되던|하던|온|[고서며만데면로],)$/
const ROSTER_MARK = /[△▲▷▶]/
/** Marks that open the rows of a list: a career, a programme's topics. */
const ROW_MARK = /^[·•ㆍ▲△▷\-–]\s?\S/
const LIST_MARK = /^[▲△▶▷◇◆■□●○ㅇ◎☞※·•ㆍ\-–—*#①-⑳\d]/

/** How a line is built: its ending, its length, headline syntax. */
export const recogniseSentence: Recogniser = ({ text, shape, index }, context, add) => {
  add(ENDING[shape.ending])
  const { length } = shape
  add(
    length <= 4
      ? 'length/tiny'
      : length <= 14
        ? 'length/short'
        : length <= 40
          ? 'length/title'
          : length <= 90
            ? 'length/sentence'
            : 'length/paragraph',
  )
  if (shape.sentences >= 2) add('sentence/several')
  if (length >= 12 && length <= 70 && shape.ending !== 'statement' && shape.ending !== 'polite') {
    if (HEADLINESE.test(text)) add('title/headlinese')
    if (TITLE_QUOTE.test(text)) add('title/quote')
  }
  if (length <= 80 && TITLE_TAG.test(text)) add('title/tag')
  if (LIST_MARK.test(text)) {
    add('line/mark')
    if (ROW_MARK.test(text) && isRow(context, index, text.charAt(0))) add('line/list-row')
  }
  if (shape.ending === 'open' || shape.ending === 'mark') {
    if (length >= 12 && length <= 160 && GOES_ON.test(text.slice(-24))) add('sentence/goes-on')
    if (length <= 70 && DASH_ROW.test(text) && (isDashRow(context, index - 1) || isDashRow(context, index + 1)))
      add('roster/rows')
  }
  if (length <= 120 && FIELD.test(text)) add('line/field')
  if (ROSTER_MARK.test(text) && INLINE_LIST.test(text)) add('line/inline-list')
  if (shape.ending !== 'statement' && OBITUARY.test(text)) add('roster/obituary')
  else if (shape.ending !== 'statement' && PERSONNEL.test(text)) add('roster/personnel')
  if (!shape.hangul) add(shape.latin ? 'line/latin' : 'line/no-hangul')
  if (shape.words === 1 && length <= 14) add('line/one-word')
  if (shape.words >= 4 && length / shape.words <= 5.2 && shape.ending === 'open' && length >= 20)
    add('line/words-without-particles')
}

function isDashRow(context: Context, index: number): boolean {
  const line = context.lines[index]
  return line !== undefined && line.text.length <= 70 && DASH_ROW.test(line.text)
}

/** Whether two of the lines around open with the same mark. */
function isRow({ lines }: Context, index: number, mark: string): boolean {
  let same = 0
  for (let i = index - 2; i <= index + 2; i++) if (i !== index && lines[i]?.text.charAt(0) === mark) same++
  return same >= 2
}
