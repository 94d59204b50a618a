import { isPersonName } from '../language/person-name.ts'
import { readLoneCredit } from './caption/lone-credit.ts'
import { EXPLAINS, LEADING_MARK, readCaption } from './caption/read-caption.ts'
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
const PROGRESSIVE = /고 있(?:다|는 모습|습니다)\.?[)\]]?$/
const SCENE =
  /(?:모습|전경|현장|장면|조감도|포스터|표지|이미지|캡처|로고|대표|교수|선수|감독|시장|의원|회장|부회장|사옥|청사|전경사진|내부|외관|로드맵|지도|차트|추이|현황|구조도|개념도|그래프|안내문|제품|모형|화면)\.?$/
/** Marks that point at a picture, or a title in brackets over a table; ◆ opens a sub-heading. */
const PICTURE_MARK = /^[▲△▼▽◀◁▶▷]|^\[[^\]]{4,40}\]$/
const GIVEN_ALONE = /(?:제공|배포|갈무리|캡처|캡쳐|자료사진|DB)$/
const CHANNEL_ALONE =
  /^(?!공식|내|새)\S{2,12} (?:\S{1,8} ){0,2}(?:인스타그램|페이스북|트위터|유튜브|블로그|SNS|홈페이지|누리집)$/
const LONE_AGENCY = /^(?:연합뉴스|뉴시스|뉴스1|AP|AFP|로이터|EPA|AP ?연합뉴스|로이터 ?연합뉴스|스타뉴스|OSEN)$/

/** Captions and credits, by the forms C1 to C16 and by what a caption says. */
export const recogniseCaption: Recogniser = (segment, context, add) => {
  const text = segment.text.endsWith('>') ? segment.text.replace(/<br ?\/?>$/i, '') : segment.text
  if (text.length > 420) return
  if (LONE_AGENCY.test(text)) add('credit/agency', { type: 'caption', text: '', credit: text })
  const lone = readLoneCredit(text)
  if (lone !== undefined) {
    add('credit/alone', { type: 'caption', text: '', credit: lone })
    return
  }
  // [김가온 기자], [한빛일보=김가온 기자] sign the piece
  if (/^[[(【].{2,40}(?:기자|특파원)\s?[\])】]$/.test(text)) return
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
    if (isGivenAlone(bare)) {
      add('credit/given', { type: 'caption', text: '', credit: bare.replace(/^[/([]\s?|[)\]]$/g, '') })
      return
    }
  }
  if (parts.rule)
    add(parts.rule, { type: 'caption', text: parts.text, ...(parts.credit ? { credit: parts.credit } : {}) })
  const marked = LEADING_MARK.test(text)
  if (marked && parts.credit && parts.rule !== 'caption/leading-mark') add('caption/leading-mark')
  if (parts.credit && parts.rule !== 'caption/explains' && EXPLAINS.test(text)) add('caption/explains')
  const next = context.lines[segment.index + 1]
  if (next && segment.last) {
    if (text.length >= 8 && (next.gap === 0 || PICTURE_MARK.test(text)) && isCreditLine(next.text, context.isOutlet))
      add('caption/above-credit')
    // the title that a wire prints right above its caption
    if (
      next.gap === 0 &&
      segment.shape.ending === 'open' &&
      text.length <= 50 &&
      isWireCaption(next.text, context.isOutlet)
    )
      add('caption/above-wire')
  }
  readTable(POSITION, text, add)
  if (text.length < 260 && PROGRESSIVE.test(parts.text.slice(-12))) add('caption/progressive')
  else if (text.length < 80 && SCENE.test(parts.text)) add('caption/scene')
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
