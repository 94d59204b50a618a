import { readGuest } from '../byline/guest.ts'
import { parsePeople } from '../byline/people-phrase.ts'
import { ON_THE_DAY } from '../caption/scene.ts'
import type { Context } from '../context.ts'
import type { Cut } from './cut.ts'

const TAIL_SIGN = /기자|특파원|@|＠|위원|\(at\)|앵커|PD|[부팀]\]?$/
/** /김가온 한빛대 교수 behind the last sentence. */
const GUEST_SIGN = /\/[가-힣 ]{4,40}(?:교수|변호사|[소원]장|대표)$/
const TAIL_LENGTH = 110
const ADDRESS = /[@＠]|\(at\)/
/** ▲ and a name with an address right behind it open and close captions. */
const CAPTION_LIKE = /^[▲◀▶△]|(?:기자|작가) ?[A-Za-z0-9._%+-]{1,40}@/
const STAMP = /\/(?:19|20)\d\d[.-]\d{1,2}[.-]\d{1,2}\/?$/
/** [사진 = 김가온 기자] credits a picture. */
const CREDITS = /^(?:사진|그래픽|이미지|일러스트|삽화|자료|출처)(?:\s?(?:제공|출처)?\s?[=:|]|\s)/
/** How much before a signature tells of a picture's day. */
const DAY_REACH = 140

/** 김가온 기자 gaon@… behind the last sentence of the article. */
export function findSignature(
  text: string,
  from: number,
  end: number,
  index: number,
  context: Context,
): Cut | undefined {
  // a caption's credit looks the same: only where no prose follows is it a signature
  const tailStart = Math.max(from, end - TAIL_LENGTH)
  const tail = text.slice(tailStart, end)
  if (!TAIL_SIGN.test(tail) && !(tail.includes('/') && GUEST_SIGN.test(tail))) return undefined
  const address = ADDRESS.test(tail)
  if (index < context.lastProse && !address) return undefined
  if (index < context.lastProse && CAPTION_LIKE.test(text)) return undefined
  for (let i = tail.length - 2; i >= 0; i--) {
    const unit = tail.charAt(i)
    if (unit !== '.' && unit !== '!' && unit !== '?' && unit !== '”' && unit !== '"' && unit !== ']' && unit !== ')')
      continue
    const before = tail.charAt(i - 1)
    if (unit === '.' && !/[가-힣"”’')\]%\d]/.test(before)) continue
    if ((unit === ']' || unit === ')') && before !== '.' && before !== '다') continue
    if (tailStart + i + 1 - from < 15) return undefined
    const candidate = tail.slice(i + 1)
    const trimmed = candidate.trim()
    if (!trimmed) continue
    if (trimmed.length > 90) return undefined
    const phrase = trimmed
      .replace(STAMP, '')
      .replace(/^[/[(【|\-–]{1,2}\s?/, '')
      .replace(/[\])】.]$/, '')
    if (CREDITS.test(phrase)) return undefined
    // …11일 한빛시청에서 발언하고 있다. 김가온 기자: who took the picture
    if (
      (!address || index < context.lastProse) &&
      ON_THE_DAY.test(text.slice(Math.max(0, tailStart + i - DAY_REACH), tailStart + i + 1))
    )
      return undefined
    const guest = trimmed.startsWith('/') ? readGuest(phrase) : undefined
    const people = guest ? { authors: [guest], contributors: [] } : parsePeople(phrase, context.isOutlet)
    if (!people) continue
    if (!people.authors.length && !people.contributors.length) continue
    return {
      start: tailStart + i + 1,
      end,
      finding: {
        rule: 'byline/closing',
        data: { type: 'byline', authors: people.authors, contributors: people.contributors },
      },
    }
  }
  return undefined
}
