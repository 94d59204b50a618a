import type { Bracket, Part } from './bracket.ts'
import { partReaders } from './part-readers.ts'
import type { IsOutlet } from './people-phrase.ts'

/** Signs between the parts of the bracket: 더팩트 | 이름, 서울=연합뉴스, AP/뉴시스. */
const SEPARATOR = /\s{0,3}[=|ㅣ｜│/＝]\s{0,3}/
const MOST_PARTS = 5
/** [사진=…], [이미지출처=…] are credits. */
const CREDIT_HEAD = /^(?:사진|그래픽|영상|자료|출처|제공|이미지|일러스트|표|photo) ?(?:제공|출처|자료)?$/
/** <출연: 김가온 한빛뉴스 기자>: who sits in the studio. */
const GUESTS = /^(?:출연자?|진행자?|대담|게스트|패널|방송)\s?[:：]/

/** Reads what stands in a bracket, part by part; undefined where one of the parts belongs in no byline. */
export function readBracket(printed: string, isOutlet: IsOutlet): Bracket | undefined {
  const parts = printed
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)
  const [head] = parts
  if (head === undefined || parts.length > MOST_PARTS) return undefined
  if ((parts.length > 1 && CREDIT_HEAD.test(head)) || GUESTS.test(printed)) return undefined
  const bracket: Bracket = { authors: [], contributors: [], sure: false }
  for (const [index, text] of parts.entries())
    if (!isRead({ text, index, parts, printed, isOutlet }, bracket)) return undefined
  const { outlet, place, doubtful } = bracket
  // 한빛신문 누리뉴스: an outlet and its other name
  const known = outlet?.split(' ').every(isOutlet) ?? false
  bracket.sure =
    !doubtful && outlet !== undefined && (place !== undefined || parts.length > 1 || known || isOutlet(outlet))
  return bracket
}

/** Whether the part is of a byline: the first reader with an answer has the say. */
function isRead(part: Part, bracket: Bracket): boolean {
  for (const reader of partReaders) {
    const verdict = reader(part, bracket)
    if (verdict !== 'next') return verdict === 'read'
  }
  return false
}
