import type { Rule } from '../decide/weights.ts'
import { alternatives } from '../language/alternatives.ts'
import type { Recogniser } from './recogniser.ts'

/** The longest line that may repeat the headline. */
const LONGEST = 140
const STAMP = /(?:19|20)\d\d ?[.\-/년] ?\d{1,2} ?[.\-/월] ?\d{1,2}/
const STAMP_LENGTH = 110
/** 보도자료, [보도참고자료] over a release. */
const RELEASE = /^\[?보도 ?(?:참고 ?)?자료\]?$/
/** What stands in brackets before a headline. */
const LABEL = new RegExp(
  `^\\[${alternatives(
    '속보 단독 포토 종합 영상 르포 인터뷰 현장 기획 사설 칼럼 기고 부고 인사 정정 알림 사진 특징주 전문 날씨',
  )}`,
)

/** How much of its pairs of letters the shorter of two likenesses must share with the longer. */
const ALIKE = 0.85

/** A caption may say what the headline says: its credit tells them apart. */
const CREDITED = /(?:사진|이미지|그래픽|출처|자료) ?[=:]|[ⓒ©]|(?:제공|캡처|갈무리)$/

/** Whether two texts are the same but for a few letters. */
function isAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  let missing = (1 - ALIKE) * (short.length - 1)
  for (let i = 0; i < short.length - 1 && missing > 0; i++) if (!long.includes(short.slice(i, i + 2))) missing--
  return missing > 0
}

/** How the words of a line repeat the headline: whole, or most of it with a label before or the outlet behind. */
function repetitionOf(key: string, known: string): Rule | undefined {
  if (key === known) return 'headline/equal'
  const share = key.length / known.length
  if (key.length >= 8 && (known.includes(key) || key.includes(known)))
    return share >= 0.5 && share <= 1.8 ? 'headline/overlap' : undefined
  return share >= 0.6 && share <= 1.6 && isAlike(key, known) ? 'headline/overlap' : undefined
}

/** A line that repeats the known headline, and lines that look like the page's title. */
export const recogniseHeadline: Recogniser = ({ key, shape, index, text }, context, add) => {
  const known = context.headlineKey
  if (known && shape.length <= LONGEST) {
    const rule = repetitionOf(key, known)
    const credited = (): boolean => CREDITED.test(text) && !CREDITED.test(context.headline ?? '')
    if (rule === 'headline/equal' || (rule && !credited())) add(rule)
  }
  if (shape.length < 6 || shape.length > 110 || shape.ending === 'statement' || shape.ending === 'polite') return
  const copies = context.copies.get(key) ?? 1
  if (copies >= 2 && shape.length >= 14 && shape.words >= 3) add('headline/printed-twice')
  if (known) return
  const above = context.lines[index - 1]
  if (above && RELEASE.test(above.text)) add('headline/below-release-mark')
  // a stamp within the next lines, and no prose in between
  for (let i = index + 1; i <= index + 4 && i < context.lines.length; i++) {
    const next = context.lines[i]
    const nextShape = context.shapes[i]
    if (!next || !nextShape) break
    if (STAMP.test(next.text) && next.text.length <= STAMP_LENGTH && nextShape.ending !== 'statement') {
      add(i === index + 1 ? 'headline/right-above-stamp' : 'headline/above-stamp')
      break
    }
    if (nextShape.length > 60) break
  }
  if (LABEL.test(text)) add('headline/label')
}
