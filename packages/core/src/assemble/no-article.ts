import type { Role } from '../decide/roles.ts'
import type { NoArticle } from '../lines/source-document.ts'
import { isProse, shapeOf } from '../recognise/shape.ts'
import { hasRule, type Judged } from './judged.ts'

const ERROR =
  /^404$|404 ?(?:[Ee]rror|ERROR|[Nn]ot|NOT|오류|페이지)|(?:페이지|기사|요청하신)[^.\n]{0,20}(?:찾을 수 없|존재하지 않|삭제되었|삭제된)|잘못된 (?:접근|경로|주소)|[Nn]ot [Ff]ound|서비스 점검/
const LOGIN = /로그인|비밀번호|아이디|회원 ?가입/
/** So much text is an article, whatever stands around it. */
const ENOUGH = 120

function isText(role: Role): boolean {
  return role === 'body' || role === 'correction'
}

/** Whether the lines, and the pictures that a page sets among them, hold no article; and what they hold instead. */
export function findNoArticle(judged: readonly Judged[], pictures = 0): NoArticle | undefined {
  if (!judged.length) return 'empty'
  let words = 0
  for (const { segment, decision } of judged) if (isText(decision.role)) words += segment.text.length
  if (words >= ENOUGH) return undefined
  let prose = 0
  let titles = 0
  let login = 0
  let error = false
  let headline = false
  let signed = false
  let captions = 0
  let roster = false
  let wirePhoto = false
  for (const { segment, decision } of judged) {
    const { role } = decision
    if (isText(role)) {
      if (isProse(shapeOf(segment.text))) prose++
      else if (hasRule(segment, 'roster/personnel') || hasRule(segment, 'roster/obituary')) roster = true
    } else if (role === 'byline') {
      signed = true
    } else if (role === 'caption') {
      captions++
      if (hasRule(segment, 'caption/wire-date')) wirePhoto = true
    } else if (role === 'headline') headline = true
    else if (role === 'related') titles++
    if (LOGIN.test(segment.text)) login++
    if (ERROR.test(segment.text) && segment.text.length < 120) error = true
    if (hasRule(segment, 'headline/equal')) headline = true
  }
  // a flash is one sentence: enough where it is signed, or where hardly anything else stands around it
  const alone = judged.length <= 3 && login === 0
  if (prose >= 1 && (words >= 40 || headline || signed || alone) && !error) return undefined
  // 인사, 부고: lists of names without a sentence
  if (words > 0 && (roster || (headline && !login))) return undefined
  if (headline && captions + pictures > 0) return undefined
  // a wire's photo is its caption
  if (wirePhoto && alone) return undefined
  if (captions > 0 && words > 0) return undefined
  if (error) return 'error'
  if (login >= 2) return 'login'
  return titles > 0 || judged.length > 1 ? 'list' : 'empty'
}
