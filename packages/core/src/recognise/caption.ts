import { letterSet } from '../language/word-set.ts'
import { isAgency } from './caption/credit-names.ts'
import { readGivenAlone } from './caption/given.ts'
import { readLoneCredit } from './caption/lone-credit.ts'
import { recogniseNeighbours } from './caption/neighbours.ts'
import { EXPLAINS, LEADING_MARK, readCaption, readPhotographer } from './caption/read-caption.ts'
import { recogniseScene } from './caption/scene.ts'
import type { Recogniser } from './recogniser.ts'

const LONGEST = 420
const MARKS = letterSet('▲△▼▶◀◆')
const BRACKETS = letterSet('[(【')
/** *재판매 및 DB 금지 alone: a notice that a crawler parted from its picture. */
const REPRINT_NOTE = /^\* ?재판매 ?및 ?DB ?금지\.?$/
/** △국장 김가온 △과장 이도담: who is appointed, not who is shown. */
const ROSTER = /^[▲△][^▲△]{2,60}[▲△]/
/** [김가온 기자], [한빛일보=김가온 기자] sign the piece. */
const SIGNED = /^[[(【].{2,40}(?:기자|특파원)\s?[\])】]$/
/** [한빛=뉴시스] alone is what a crawler left of a byline. */
const PLACE_AGENCY = /^[[(][가-힣·]{2,10}=[가-힣A-Za-z0-9·]{2,12}[\])]$/
/** Small agencies that credit their own pictures. */
const LONE_AGENCY = /^(?:스타뉴스|OSEN)$/
const LONGEST_AGENCY = 30
const MARK_DOTS = /^[▲△▼◀▶◆]\s?…/

/** Captions and credits, by the forms C1 to C16, by what a caption says and by the lines around. */
export const recogniseCaption: Recogniser = (segment, context, add) => {
  const text = segment.text.endsWith('>') ? segment.text.replace(/<br ?\/?>$/i, '') : segment.text
  if (text.length > LONGEST) return
  const opens = text.charCodeAt(0)
  const marked = MARKS.has(opens)
  if (marked && ROSTER.test(text.slice(0, 90))) return
  if (text.startsWith('*') && REPRINT_NOTE.test(text)) return
  const taker = segment.page?.rules.includes('page/caption') ? readPhotographer(text) : undefined
  const lone = taker ?? readLoneCredit(text)
  if (lone !== undefined) {
    add('credit/alone', { type: 'caption', text: '', credit: lone })
    return
  }
  const agency = text.length <= LONGEST_AGENCY ? text.replace(/^\/\s?/, '') : ''
  if (agency && (LONE_AGENCY.test(agency) || isAgency(agency)))
    add('credit/agency', { type: 'caption', text: '', credit: agency })
  if (BRACKETS.has(opens) && (SIGNED.test(text) || PLACE_AGENCY.test(text))) return
  const parts = readCaption(text, context.isOutlet)
  const { credit, rule } = parts
  if (rule && !parts.text && credit) {
    add('credit/alone', { type: 'caption', text: '', credit })
    return
  }
  const given = readGivenAlone(text, parts)
  if (given !== undefined) {
    add('credit/given', { type: 'caption', text: '', credit: given })
    return
  }
  if (rule) add(rule, { type: 'caption', text: parts.text, ...(credit ? { credit } : {}) })
  if (marked && MARK_DOTS.test(text)) add('caption/mark-dots')
  if (credit && rule !== 'caption/leading-mark' && LEADING_MARK.test(text)) add('caption/leading-mark')
  if (credit && rule !== 'caption/explains' && EXPLAINS.test(text)) add('caption/explains')
  recogniseNeighbours(segment, text, context, add)
  recogniseScene(segment, text, parts, context, add)
}
