import type { Rule } from '../decide/weights.ts'
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
const ROSTER_MARK = /[△▲▷▶]/
const LIST_MARK = /^[▲△▶▷◇◆■□●○ㅇ◎☞※·•ㆍ\-–—*#①-⑳\d]/

/** How a line is built: its ending, its length, headline syntax. */
export const recogniseSentence: Recogniser = ({ text, shape }, _context, add) => {
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
  if (LIST_MARK.test(text)) add('line/mark')
  if (ROSTER_MARK.test(text) && INLINE_LIST.test(text)) add('line/inline-list')
  if (shape.ending !== 'statement' && OBITUARY.test(text)) add('roster/obituary')
  else if (PERSONNEL.test(text)) add('roster/personnel')
  if (!shape.hangul) add(shape.latin ? 'line/latin' : 'line/no-hangul')
  if (shape.words === 1 && length <= 14) add('line/one-word')
  if (shape.words >= 4 && length / shape.words <= 5.2 && shape.ending === 'open' && length >= 20)
    add('line/words-without-particles')
}
