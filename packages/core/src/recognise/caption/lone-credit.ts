import { isPersonName } from '../../language/person-name.ts'
import { ABROAD, isKnownCredit } from './credit-names.ts'

/** Agencies and picture houses whose name alone on a line is a credit. */
const HOUSE =
  /^(?:게티이미지(?:뱅크|코리아)?|클립아트(?:코리아)?|이미지투데이|gettyimages(?:bank|korea)?|getty ?images(?:bank|korea)?|픽사베이|pixabay|셔터스톡|shutterstock|123rf|언스플래시|unsplash|아이스톡|istock|아이클릭아트|프리픽|freepik)$/i
/** What may open the line: a caption's mark, a bracket, a slash. */
const OPENING = /^(?:[▲△▼▽◀▶◆]\s?…{0,2}|[[(<〈#※■◇]{0,2})\s?[/@]?\s?/
const UNBALANCED = /^([^[(<〈]{1,60})[\])>〉]$/
/** 사진=, 사진 제공:, 자료사진:, 사진_ and the like. */
const LABEL =
  /^(?:자료 ?사진|사진|이미지|자료|출처|그래픽|일러스트|삽화|표|영상|제공)\s{0,2}(?:자료|제공|출처|및 자료)?\s{0,2}[=:：|│ㅣ]\s{0,2}(?!설명)|^(?:사진|photo)\s{0,2}(?:제공)?\s{0,2}_\s{0,2}(?!설명)/i
/** photo. 김가온, 사진/한빛시: signs that a title holds too, 사진-기억의 방식. */
const LOOSE_LABEL = /^(?:사진|photo)\s{0,2}(?:제공)?\s{0,2}[./-]\s{0,2}(?!설명)/i
/** /한빛청, /김가온 기자 on a line of its own: whose figures or whose picture it is. */
const SLASHED = /^\/ ?[가-힣A-Za-z0-9]{2,12}(?: [가-힣A-Za-z0-9]{1,10}){0,2}$/
/** [촬영 김가온], [김가온 제작] 일러스트: a wire's own picture or drawing. */
const TAKEN_BY =
  /^\[(?:촬영 ([가-힣]{2,4})|([가-힣]{2,4}(?:[·,] ?[가-힣]{2,4})? 제작))\](?: ?(?:일러스트|사진합성|합성사진|이미지)){0,2}$/
/** (한빛구 제공)© 뉴스1: who gave it, and who passed it on. */
const PASSED_ON = /^\([^()]{2,20}제공\) ?[ⓒ©] ?[가-힣A-Za-z0-9 ]{2,20}$/
/** Gaon Kim on Unsplash; Hanbit Festspiele / Gaon Kim. */
const STOCK = /^[A-Za-z][\w .'-]{2,40} on (?:Unsplash|Pexels|Pixabay)$/
const TAKEN_ABROAD = new RegExp(`^${ABROAD}$`)
/** 일러스트 김가온 기자, 김가온 그래픽 디자이너: the credit, and the name in it. */
const ARTIST =
  /^(?:일러스트|삽화|그래픽|그림) (([가-힣]{2,4}?)(?: ?(?:기자|작가|디자이너))?)$|^(([가-힣]{3}) (?:그래픽 ?)?디자이너)$/
const SIGN = /^[ⓒ©Ⓒ]\s?/
const NO_CREDIT = /무단|저작권|금지|[Rr]ights|(?:다\.|[?!])$/
const MAX = 50
/** 자료 : '부동산 …' 보고서: the name of a study takes room. */
const SOURCE = /^[[(<]?\s?(?:자료|출처)\s{0,2}(?:제공|출처)?\s{0,2}[=:：]/
const LONGEST = 90

/**
 * The credit on a line that is a credit and nothing else.
 *
 * @example
 * readLoneCredit('[사진 제공=한빛시]') //=> '한빛시'
 * readLoneCredit('/게티이미지뱅크') //=> '게티이미지뱅크'
 * readLoneCredit('# 사진_한빛볼 DB(김가온 기자)') //=> '한빛볼 DB(김가온 기자)'
 * readLoneCredit('사진을 제공했다') //=> undefined
 */
export function readLoneCredit(text: string): string | undefined {
  if (text.length > LONGEST || (text.length > MAX && !SOURCE.test(text)) || NO_CREDIT.test(text)) return undefined
  const opened = text.replace(OPENING, '').replace(/[,.]$/, '')
  const bare = opened.match(UNBALANCED)?.[1] ?? opened
  if (HOUSE.test(bare) || STOCK.test(bare) || TAKEN_ABROAD.test(bare) || SLASHED.test(text)) return bare
  if (PASSED_ON.test(text)) return text
  const [, taker, maker] = TAKEN_BY.exec(text) ?? []
  if (taker !== undefined || maker !== undefined) return taker ?? maker
  const artist = readArtist(text)
  if (artist) return artist
  const loose = bare.replace(LOOSE_LABEL, '')
  if (loose !== bare) return !loose.includes(' ') || isKnownCredit(loose) ? named(loose) : undefined
  const credit = bare.replace(LABEL, '')
  if (credit !== bare) return named(credit)
  const signed = bare.replace(SIGN, '').trim()
  return SIGN.test(text) && signed.length >= 2 && signed.length <= 24 && !/^["“'‘]|,/.test(signed) ? signed : undefined
}

/** The credit behind a label, where it reads as one. */
function named(words: string): string | undefined {
  const credit = words.replace(SIGN, '').trim()
  return credit.length > 0 && credit.length <= LONGEST - 10 && !credit.includes('.') ? credit : undefined
}

/** 김가온 기자 of 일러스트 김가온 기자; 그래픽 디자이너 is a trade. */
function readArtist(text: string): string | undefined {
  const [, drawn, artist, designed, designer] = text.match(ARTIST) ?? []
  return isPersonName(artist ?? designer ?? '') ? (drawn ?? designed) : undefined
}
