import { readCaption } from '../caption/read-caption.ts'
import type { Context } from '../context.ts'
import { PICTURE_NOTE } from '../notice.ts'
import { NOTICE_TAIL } from './tails.ts'

/** Closing date or reprint note of a wire's caption. */
const MAY_BE_WIRE = /(?:19|20)\d\d ?[.-] ?\d{1,2} ?[.-] ?\d{1,2}|재판매|DB ?금지|재배포 ?금지/

const MAY_BE_WIRE_REACH = 130
/** …피할 수 없었다. 한빛=김가온 기자 gaon@example.kr/2023.10.31/: the article's end, and no picture's scene. */
const SIGNED_END = /@[A-Za-z0-9.-]{4,40}\/(?:19|20)\d\d\.\d{1,2}\.\d{1,2}\/?$/
const SCENE = /고 있다\.|모습\./

function isSignedEnd(text: string, index: number, context: Context): boolean {
  return index > context.lastProse && SIGNED_END.test(text.slice(-80)) && !SCENE.test(text.slice(-140))
}

/** Whether the line is a caption that a wire closes with its date or note, and no article's signed end. */
export function isWireCaption(text: string, index: number, context: Context): boolean {
  if (!MAY_BE_WIRE.test(text.slice(-MAY_BE_WIRE_REACH)) || isSignedEnd(text, index, context)) return false
  // a copyright line behind the article's last sentence is no wire's note on a picture
  const notice = PICTURE_NOTE.test(text) ? null : text.slice(-160).match(NOTICE_TAIL)
  const { rule } = readCaption(notice ? text.slice(0, text.length - notice[0].length) : text, context.isOutlet)
  return rule === 'caption/wire-date' || rule === 'caption/reprint'
}
