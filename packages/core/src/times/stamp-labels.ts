import { foldWidth } from './fold.ts'

/** What a stamp's label says of it. */
export type StampKind = 'published' | 'modified'

/** Words that label a stamp, as outlets print them; English ones in lower case. */
const stems: Readonly<Record<string, StampKind>> = {
  입력: 'published',
  등록: 'published',
  송고: 'published',
  승인: 'published',
  게재: 'published',
  게시: 'published',
  발행: 'published',
  작성: 'published',
  출고: 'published',
  배포: 'published',
  published: 'published',
  posted: 'published',
  수정: 'modified',
  업데이트: 'modified',
  편집: 'modified',
  갱신: 'modified',
  updated: 'modified',
  modified: 'modified',
}

/** Words before a stem (`기사입력`, `최종수정`, zum's `원문 l 입력`); `최종` and `마지막` make any stem a modification. */
const before = '(?:(?:최초|기사|최종|마지막|온라인|뉴스|원문)[ \\t]?(?:[lㅣ|][ \\t]?)?){0,2}'
const after = '(?:[ \\t]?(?:일시|시간|시각|일자|날짜|일|됨))?'
const label = `${before}(?:${Object.keys(stems).join('|')})${after}`
/** Between label and stamp: `입력 :`, `l 수정`, `등록 |`. */
const joint = '[ \\t]{0,3}(?:[:lㅣ|=·\\-][ \\t]{0,3})?'

const labelAlone = new RegExp(`^(?:[lㅣ|·][ \\t]{0,3})?(${label})${joint}$`, 'i')
const labelAtEnd = new RegExp(`(${label})${joint}$`, 'i')
const labelAtStart = new RegExp(`^[ \\t\\])]{0,3}(${label})(?![가-힣a-z])`, 'i')
const stem = new RegExp(Object.keys(stems).join('|'), 'i')

/** The longest label with its joint, in UTF-16 units. */
const reach = 40

/** A printed label, `기사입력`, with its place. */
export interface StampLabel {
  text: string
  start: number
  end: number
  kind: StampKind
}

/**
 * Whether a line is a stamp's label and nothing else, as where label and stamp stand on lines of their own.
 *
 * @example
 * isStampLabel('기사입력 :') //=> true
 * isStampLabel('l 수정') //=> true
 * isStampLabel('수정 예산안') //=> false
 */
export function isStampLabel(text: string): boolean {
  return findStampLabel(text) !== undefined
}

/**
 * What a label that stands alone says of the stamp beside or below it.
 *
 * @example
 * readStampLabel('송고시간') //=> 'published'
 * readStampLabel('최종수정:') //=> 'modified'
 * readStampLabel('정치') //=> undefined
 */
export function readStampLabel(text: string): StampKind | undefined {
  return findStampLabel(text)?.kind
}

function findStampLabel(text: string): StampLabel | undefined {
  const trimmed = text.trim()
  if (trimmed.length > reach) return undefined
  const match = labelAlone.exec(foldWidth(trimmed))
  return match?.[1] === undefined ? undefined : at(match[1], 0)
}

/** The label that ends right before `end`, not reaching back over `from`. `folded` comes from {@link foldWidth}. */
export function labelBefore(folded: string, from: number, end: number): StampLabel | undefined {
  const start = Math.max(from, end - reach)
  const match = labelAtEnd.exec(folded.slice(start, end))
  return match?.[1] === undefined ? undefined : at(match[1], start + match.index)
}

/** The label that begins right after `start`, not reaching over `to`. */
export function labelAfter(folded: string, start: number, to: number): StampLabel | undefined {
  const match = labelAtStart.exec(folded.slice(start, Math.min(to, start + reach)))
  return match?.[1] === undefined ? undefined : at(match[1], start + match[0].length - match[1].length)
}

function at(text: string, start: number): StampLabel {
  const last = /최종|마지막/.test(text)
  const kind = last ? 'modified' : stems[stem.exec(text)?.[0].toLowerCase() ?? '']
  return { text, start, end: start + text.length, kind: kind ?? 'published' }
}
