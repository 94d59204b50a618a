import { isPersonName } from '../language/person-name.ts'
import { AGENCY } from './caption/credit-forms.ts'
import { readLoneCredit } from './caption/lone-credit.ts'
import { ON_THE_DAY } from './caption/on-the-day.ts'
import { EXPLAINS, LEADING_MARK, readCaption } from './caption/read-caption.ts'
import type { Context } from './context.ts'
import type { Recogniser } from './recogniser.ts'
import { readTable, wordTable } from './word-table.ts'

/** Where somebody stands in the picture, and what a desk says of one. */
const POSITION = wordTable([
  {
    rule: 'caption/position',
    pattern:
      /\((?:왼쪽|오른쪽|가운데|앞줄|뒷줄|맨 ?왼쪽|맨 ?오른쪽|사진|왼쪽에서|오른쪽에서|앞줄 왼쪽)[^)]{0,20}\)|(?:왼쪽|오른쪽)부터|(?:사진|이미지)(?:은|는) (?:기사|위|해당|본문)|기사와 (?:직접적인 )?관련|기사 내용과 (?:직접적인 )?관련/,
  },
])
/** So few sentences are a photo story. */
const FEW = 2
const HEADLINESE = /…|\.\.|·{2,3}/
const PROGRESSIVE = /고 있(?:다|는 모습|습니다)\.?[)\]]?$/
/** 위 사진은 기사 내용과 관련이 없습니다. */
const UNRELATED = /(?:사진|이미지|영상)(?:은|는) (?:해당 |이 |본 )?기사(?: 내용)?(?:과|와)[^.]{0,14}(?:관련|관계|무관)/
/** A clause before its noun, 골목을 지키는 이도담 대표: what a picture shows, seldom what a sub-heading says. */
const ADNOMINAL =
  /[가-힣](?:는|된|한|던|진|린|친|난|운|힌) (?:[가-힣A-Za-z0-9·()]{1,12} ){0,3}[가-힣A-Za-z0-9()]{2,12}$/
/** 한가온 한빛대 교수: who is in the picture. */
const PORTRAIT =
  /^([가-힣]{2,4}) (?:[가-힣A-Za-z0-9·&()]{1,14} ){0,4}(?:교수|대표|대표이사|사장|부사장|회장|부회장|의장|총장|원장|소장|센터장|이사장|위원장|본부장|실장|국장|장관|차관|의원|시장|군수|구청장|도지사|지사|대통령|총리|감독|코치|선수|변호사|작가|연구원|연구위원|전문의|셰프|배우|가수|총재|행장|대사|판사|검사|검찰총장|대법관)\.?$/
const SCENE =
  /(?:모습|전경|현장|장면|조감도|포스터|표지|이미지|캡처|로고|사옥|청사|전경사진|내부|외관|로드맵|지도|차트|추이|현황|구조도|개요도|위치도|노선도|배치도|단면도|진료실|치료실|단체사진|기념사진|기념 ?촬영|세트|매장|공장|입구|개념도|그래프|안내문|제품|모형|화면)\.?$/
/** Marks that point at a picture, or a title in brackets over a table; ◆ opens a sub-heading. */
const PICTURE_MARK = /^[▲△▼▽◀◁▶▷]|^\[[^\]]{4,40}\]$/
/** △국장 김가온 △과장 이도담: who is appointed, not who is shown. */
const ROSTER = /^[▲△][^▲△]{2,60}[▲△]/
const PLACE_AGENCY = /^[[(][가-힣·]{2,10}=[가-힣A-Za-z0-9·]{2,12}[\])]$/
const GIVEN_ALONE = /(?:갈무리|캡처|캡쳐|자료사진|DB)$|^(?:\S{1,16} ){0,3}(?:\S{1,12})?(?:제공|배포)$/
const CHANNEL_ALONE =
  /^(?!공식|내|새)\S{2,12} (?:\S{1,8} ){0,2}(?:인스타그램|페이스북|트위터|유튜브|블로그|SNS|홈페이지|누리집)$/
/** Small agencies that credit their own pictures. */
const LONE_AGENCY = /^(?:스타뉴스|OSEN)$/

/** Captions and credits, by the forms C1 to C16 and by what a caption says. */
export const recogniseCaption: Recogniser = (segment, context, add) => {
  const text = segment.text.endsWith('>') ? segment.text.replace(/<br ?\/?>$/i, '') : segment.text
  if (text.length > 420 || ROSTER.test(text.slice(0, 90))) return
  const lone = readLoneCredit(text)
  if (lone !== undefined) {
    add('credit/alone', { type: 'caption', text: '', credit: lone })
    return
  }
  const agency = text.replace(/^\/\s?/, '')
  if (text.length <= 30 && (LONE_AGENCY.test(agency) || AGENCY.test(agency)))
    add('credit/agency', { type: 'caption', text: '', credit: agency })
  // [김가온 기자], [한빛일보=김가온 기자] sign the piece
  if (/^[[(【].{2,40}(?:기자|특파원)\s?[\])】]$/.test(text)) return
  // [한빛=뉴시스] alone is what a crawler left of a byline
  if (PLACE_AGENCY.test(text)) return
  const parts = readCaption(text, context.isOutlet)
  if (parts.rule && !parts.text && parts.credit) {
    add('credit/alone', { type: 'caption', text: '', credit: parts.credit })
    return
  }
  if (
    text.length <= 40 &&
    (!parts.rule ||
      parts.rule === 'caption/leading-mark' ||
      parts.rule === 'caption/explains' ||
      (parts.rule === 'caption/given' && !SCENE.test(parts.text) && !text.includes(',')))
  ) {
    const bare = text.replace(LEADING_MARK, '').replace(EXPLAINS, '').replace(/\.$/, '')
    // ▶ 한빛신문 SNS leads to more of the outlet
    if (isGivenAlone(bare) && !(bare !== text && CHANNEL_ALONE.test(bare))) {
      add('credit/given', { type: 'caption', text: '', credit: bare.replace(/^[/([]\s?|[)\]]$/g, '') })
      return
    }
  }
  if (parts.rule)
    add(parts.rule, { type: 'caption', text: parts.text, ...(parts.credit ? { credit: parts.credit } : {}) })
  if (/^[▲△▼◀▶◆]\s?…/.test(text)) add('caption/mark-dots')
  const marked = LEADING_MARK.test(text)
  if (marked && parts.credit && parts.rule !== 'caption/leading-mark') add('caption/leading-mark')
  if (parts.credit && parts.rule !== 'caption/explains' && EXPLAINS.test(text)) add('caption/explains')
  const next = context.lines[segment.index + 1]
  if (next && segment.last) {
    if (
      text.length >= 5 &&
      (next.gap === 0 || PICTURE_MARK.test(text)) &&
      !HEADLINESE.test(text) &&
      isCreditLine(next.text, context.isOutlet)
    )
      add(/^[▲△]/.test(text) ? 'caption/marked-above-credit' : 'caption/above-credit')
    // the title that a wire prints right above its caption
    if (
      next.gap === 0 &&
      segment.shape.ending === 'open' &&
      text.length <= 50 &&
      isWireCaption(next.text, context.isOutlet)
    )
      add('caption/above-wire')
  }
  // one ▲ among paragraphs is a caption, several in a row are a list
  if (marked && /^[▲△]/.test(text) && isAlone(context, segment.index)) add('caption/marked-alone')
  // a picture's few sentences that are all there is are the article
  const beside = context.proseCount > FEW
  if (beside && ON_THE_DAY.test(text.slice(-220)) && segment.shape.sentences <= 1) add('caption/on-the-day')
  readTable(POSITION, text, add)
  if (text.length <= 120 && UNRELATED.test(text)) add('caption/unrelated')
  if (text.length <= 60) {
    if (segment.shape.ending === 'open' && ADNOMINAL.test(text)) add('caption/adnominal')
    // below the last sentence it signs a column
    const shown = segment.index < context.lastProse ? PORTRAIT.exec(text)?.[1] : undefined
    if (shown !== undefined && isPersonName(shown)) add('caption/portrait')
  }
  if (text.length < 260 && PROGRESSIVE.test(parts.text.slice(-12))) {
    if (beside || parts.credit) add('caption/progressive')
  } else if (text.length < 80 && SCENE.test(parts.text)) add('caption/scene')
}

/** 한빛시 제공, 국민일보 DB, 이도담 씨 인스타그램, 김가온 기자 on a line of its own. */
function isGivenAlone(text: string): boolean {
  if (GIVEN_ALONE.test(text) && text.split(' ').length <= 7 && !/\.\s/.test(text)) return true
  if (CHANNEL_ALONE.test(text) && text.split(' ').length <= 4) return true
  return isPersonName(text.replace(/ ?(?:사진)기자$/, '')) && /기자$/.test(text)
}

/** (서울=연합뉴스) 김가온 기자 = … 2024.6.11: round brackets, for the agencies with square ones print decks there. */
function isWireCaption(line: string, isOutlet: (word: string) => boolean): boolean {
  return line.startsWith('(') && line.length <= 420 && readCaption(line, isOutlet).rule === 'caption/wire-date'
}

/** Whether a line is a credit and nothing else: ⓒ 한빛시, [한빛시 제공. 재판매 및 DB 금지]. */
function isCreditLine(line: string, isOutlet: (word: string) => boolean): boolean {
  if (line.length > 60 || /저작권|전재/.test(line)) return false
  if (readLoneCredit(line) !== undefined) return true
  if (!/^[[(<]/.test(line)) return false
  const { text, credit } = readCaption(line, isOutlet)
  return !text && credit !== undefined
}

/** Whether the lines around open without ▲. */
function isAlone({ lines }: Context, index: number): boolean {
  return ![lines[index - 1], lines[index + 1]].some((line) => line !== undefined && /^[▲△]/.test(line.text))
}
