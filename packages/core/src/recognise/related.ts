import type { Context } from './context.ts'
import type { Recogniser } from './recogniser.ts'
import type { Shape } from './shape.ts'
import { readTable, wordTable } from './word-table.ts'

const TABLE = wordTable([
  {
    rule: 'related/head',
    pattern:
      /^[▶■◆☞▷[<(【※* ]{0,3}(?:이 ?(?:기사|시각|뉴스)[^.\n]{0,12})?(?:실시간|오늘의|최신|분야별|언론사별|많이|가장|인기|주요|추천|관련|함께|이어서|놓치면|HOT|Hot|핫|베스트|BEST|TOP|Top|랭킹|헤드라인|연관|다른|뉴스|당신이|이런|지금|주간|일간|화제)[^.\n]{0,14}(?:뉴스|기사|토픽|영상|TOP ?\d{0,2}|콘텐츠|컨텐츠|본|클릭|이슈|포토|읽은|만한|검색어|헤드라인)(?:보기| ?더보기|들)?(?:[\])>】]|$| ?\d{0,2}$)/i,
    max: 40,
  },
  {
    rule: 'related/head',
    pattern:
      /^(?:관련 ?(?:기사|뉴스|영상)|인기 ?(?:기사|뉴스)|최신 ?(?:기사|뉴스)|추천 ?(?:기사|뉴스)|주요 ?(?:기사|뉴스)|많이 ?본 ?(?:기사|뉴스)|HOT ?NEWS|실시간 ?TOP ?\d{0,2}|랭킹 ?뉴스|뉴스 ?토픽|다른 ?기사 ?보기|(?:이 |[가-힣]{2,4} ?)?기자의 ?다른 ?기사(?: ?보기)?|더 ?많은 ?기사|헤드라인 ?뉴스|이슈 ?포토|포토 ?뉴스|동영상 ?기사|베스트 ?클릭|오늘의 ?핫 ?이슈|이 시각 (?:주요|헤드라인)[^.\n]{0,6}|기획 ?특집|가장 많이 본 뉴스)(?: ?더보기)?$/i,
    max: 30,
  },
  { rule: 'related/rank', pattern: /^(?:\d{1,2}|[①-⑳])[.)]?\s{1,3}\S.{3,60}(?:NEW|new|\d|…|")?$/, max: 70 },
  { rule: 'related/cut', pattern: /\S {1,3}(?:…|\.\.\.)$|\S …$/, max: 70 },
  {
    rule: 'related/series',
    pattern: /^[▶■◆◇<[【]{0,2}\s?(?:기사 ?게재 ?순서|글 ?싣는 ?순서|연재 ?순서|시리즈 ?순서|싣는 ?순서)(?![가-힣])/,
    max: 40,
  },
  { rule: 'related/neighbour', pattern: /^(?:이전|다음) ?(?:글|기사)\s?[:：]?\s?\S/, max: 90 },
  { rule: 'related/new', pattern: /\s(?:NEW|new|HOT|N)$/, max: 70 },
  { rule: 'related/url', pattern: /^https?:\/\/\S+$/, max: 300 },
])

/** The head over the titles of a series, of which this article is one. */
const SERIES = /(?:게재|싣는|연재|시리즈) ?순서/
/** The head of a box of titles inside the article. */
const BOX =
  /^[▶■◆☞▷[<(【]{0,2}\s?(?:관련 ?(?:기사|뉴스)|함께 ?(?:보면|읽으면)[가-힣 ]{0,8}|이 ?시각 ?(?:주요|많이)[가-힣 ]{0,8}|많이 ?본 ?(?:기사|뉴스))[\])>】]?$/
const LONGEST_BOX = 24
const BOX_REACH = 5
const SERIES_REACH = 8
const TITLE_LENGTH = 70
/** A signature or a stamp below a box that a crawler emptied. */
const NO_TITLE = /@|(?:19|20)\d\d ?[.\-/년] ?\d|(?:기자|특파원)$/
const RANK = /^\d{1,2}\.?$/
const LONGEST_RANK = 3

/** Titles of other articles, and what stands over and between them. */
export const recogniseRelated: Recogniser = ({ text, shape, index }, context, add) => {
  readTable(TABLE, text, add)
  const above = context.lines[index - 1]
  const below = context.shapes[index + 1]
  if (above && shape.length >= 8 && isRank(above.text)) add('related/below-rank')
  if (below && below.length >= 10 && isRank(text)) add('related/rank-number')
  // inside the article nothing else says 관련 기사
  if (index > context.firstProse && index < context.lastProse && isBox(text)) add('related/box')
  if (isOtherTitle(text, shape) && isBelow(isBox, BOX_REACH, index, context)) add('related/below-head')
  if (isNumbered(text) && isBelow(isSeries, SERIES_REACH, index, context)) add('related/series')
  if (shape.length <= 12 && context.outlets.byName.has(text)) add('related/outlet')
}

function isBox(text: string): boolean {
  return text.length <= LONGEST_BOX && BOX.test(text)
}

function isSeries(text: string): boolean {
  return SERIES.test(text)
}

/** A line that is a rank and nothing else: 3, 12. */
function isRank(text: string): boolean {
  return text.length <= LONGEST_RANK && RANK.test(text)
}

/** ①낡은 다리: an entry of a series. */
function isNumbered(text: string): boolean {
  const opens = text.charAt(0)
  return opens >= '①' && opens <= '⑳'
}

/** Whether a line could be the title of another article: no sentence, nobody's address, no stamp. */
function isOtherTitle(text: string, { length, ending }: Shape): boolean {
  return length >= 10 && length <= TITLE_LENGTH && ending !== 'statement' && ending !== 'polite' && !NO_TITLE.test(text)
}

/** Whether a head stands over the line, and nothing but titles between. */
function isBelow(isHead: (text: string) => boolean, reach: number, index: number, { lines, shapes }: Context): boolean {
  for (let i = index - 1; i >= index - reach && i >= 0; i--) {
    const shape = shapes[i]
    if (!shape || shape.ending === 'statement' || shape.length > TITLE_LENGTH) return false
    if (isHead(lines[i]?.text ?? '')) return true
  }
  return false
}
