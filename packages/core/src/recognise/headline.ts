import type { Recogniser } from './recogniser.ts'

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

/** A line that repeats the known headline, and lines that look like the page's title. */
export const recogniseHeadline: Recogniser = ({ key, shape, index, text }, context, add) => {
  const known = context.headlineKey
  if (known && shape.length <= 140 && !CREDITED.test(text)) {
    if (key === known) add('headline/equal')
    else if (key.length >= 8 && (known.includes(key) || key.includes(known))) {
      if (key.length >= known.length * 0.5 && key.length <= known.length * 1.8) add('headline/overlap')
    } else if (key.length >= known.length * 0.6 && key.length <= known.length * 1.6 && isAlike(key, known))
      add('headline/overlap')
  }
  if (shape.length < 6 || shape.length > 110 || shape.ending === 'statement' || shape.ending === 'polite') return
  const copies = context.copies.get(key) ?? 1
  if (copies >= 2 && shape.length >= 14 && shape.words >= 3) add('headline/printed-twice')
  if (known) return
  const above = context.lines[index - 1]
  if (above && /^\[?보도 ?(?:참고 ?)?자료\]?$/.test(above.text)) add('headline/below-release-mark')
  // a stamp within the next lines, and no prose in between
  for (let i = index + 1; i <= index + 4 && i < context.lines.length; i++) {
    const next = context.lines[i]
    const nextShape = context.shapes[i]
    if (!next || !nextShape) break
    if (
      /(?:19|20)\d\d ?[.\-/년] ?\d{1,2} ?[.\-/월] ?\d{1,2}/.test(next.text) &&
      next.text.length <= 110 &&
      nextShape.ending !== 'statement'
    ) {
      add(i === index + 1 ? 'headline/right-above-stamp' : 'headline/above-stamp')
      break
    }
    if (nextShape.length > 60) break
  }
  if (
    /^\[(?:속보|단독|포토|종합|영상|르포|인터뷰|현장|기획|사설|칼럼|기고|부고|인사|정정|알림|사진|특징주|전문|날씨)/.test(
      text,
    )
  )
    add('headline/label')
}
