import type { Rule } from '../decide/weights.ts'
import type { Recogniser } from './recogniser.ts'
import { goesOn } from './sentence/goes-on.ts'
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
/** [커버스토리/ 한빛의 다리] alone on its line: the piece's place in the paper, not what it says. */
const SERIES_TAG =
  /^\[(?:커버 ?스토리|해외 ?토픽|특집|기획|이슈|포커스|집중|현장|르포|인터뷰|칼럼|사설|기고|시론|연재)[^\]]{0,24}\]$/
/** [한빛300], [한빛신문 가온나우] alone over the piece: under which name it is printed. */
const NAMEPLATE =
  /^\[(?!(?:앵커|기자|리포트|리포터|캐스터|아나운서|인터뷰|사진|영상|이미지|그래픽|자료|출처)(?![가-힣]))[가-힣A-Za-z0-9·&]{2,10}(?: [가-힣A-Za-z0-9]{2,8})?(?<!(?:제공|캡처|갈무리|기자|특파원))\]$/
const TITLE_TAG = /^\[[^\]\n]{1,14}\] ?\S/
/** How a line is built: its ending, its length, headline syntax. */
export const recogniseSentence: Recogniser = ({ text, shape, index }, _context, add) => {
  add(ENDING[shape.ending])
  const { length } = shape
  add(sizeOf(length))
  if (shape.sentences >= 2) add('sentence/several')
  if (length >= 12 && length <= 70 && shape.ending !== 'statement' && shape.ending !== 'polite') {
    if (HEADLINESE.test(text)) add('title/headlinese')
    if (TITLE_QUOTE.test(text)) add('title/quote')
  }
  if (length <= 80 && TITLE_TAG.test(text)) add('title/tag')
  if (length <= 30 && (SERIES_TAG.test(text) || (index === 0 && NAMEPLATE.test(text)))) add('title/series')
  if ((shape.ending === 'open' || shape.ending === 'mark') && length >= 12 && length <= 160 && goesOn(text))
    add('sentence/goes-on')
  if (!shape.hangul) add(shape.latin ? 'line/latin' : 'line/no-hangul')
  if (shape.words === 1 && length <= 14) add('line/one-word')
  if (shape.words >= 4 && length / shape.words <= 5.2 && shape.ending === 'open' && length >= 20)
    add('line/words-without-particles')
}

function sizeOf(length: number): Rule {
  if (length <= 4) return 'length/tiny'
  if (length <= 14) return 'length/short'
  if (length <= 40) return 'length/title'
  return length <= 90 ? 'length/sentence' : 'length/paragraph'
}
