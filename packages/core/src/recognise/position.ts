import { openingOf } from './context.ts'
import type { Recogniser } from './recogniser.ts'
import { isProse, type Shape } from './shape.ts'

/** Lines that still belong to the article's head or signature. */
const NEAR = 70
/** A text of no more lines holds the article and little else. */
const CLEAN = 80
/** 【 앵커멘트 】 comes back: a marker, and no picture's words. */
const BRACKETED = /^[[【◀<]/
/** How far a run of titles is counted to either side. */
const REACH = 12
/** So many short lines may stand between its titles. */
const SKIPPED = 6
/** So many titles in a run are a list of articles. */
const MANY = 13

function isShort(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.length <= 16 && shape.ending !== 'statement'
}

function isTitle(shape: Shape | undefined): boolean {
  if (shape === undefined || shape.length < 12 || shape.length > 64) return false
  return shape.ending !== 'statement' && shape.ending !== 'polite'
}

/** How many titles stand to one side, with short lines between: ranks, names of outlets. */
function titlesBeside(shapes: readonly Shape[], index: number, step: 1 | -1): number {
  let titles = 0
  let skipped = 0
  for (let away = 1; away <= REACH; away++) {
    const shape = shapes[index + away * step]
    if (isTitle(shape)) titles++
    else if (!isShort(shape) || skipped++ >= SKIPPED) break
  }
  return titles
}

/** Where a segment stands, and what its neighbours and its copies are. */
export const recognisePosition: Recogniser = (segment, context, add) => {
  const { index, shape, key, gap, first, text } = segment
  const { firstProse, lastProse, shapes, lines } = context
  const last = lines.length - 1
  if (index === 0) add('place/first')
  else if (index <= 2) add('place/early')
  if (index === last) add('place/last')
  if (firstProse < 0) add('core/none')
  else if (index < firstProse) add(firstProse - index <= NEAR ? 'core/above' : 'core/far-above')
  else if (index > lastProse) add(index - lastProse <= NEAR ? 'core/below' : 'core/far-below')
  else add('core/inside')
  if (index === lastProse + 1) add('place/right-after-prose')
  if (first && index > 0) {
    if (gap === 0) add('gap/none')
    else if (gap >= 2) add('gap/wide')
  }
  const previous = shapes[index - 1]
  const next = shapes[index + 1]
  if (previous && isProse(previous)) add('next-to/prose-before')
  if (next && isProse(next)) add('next-to/prose-after')
  if (isShort(shape)) {
    let run = 1
    for (let i = index - 1; i >= index - 3 && isShort(shapes[i]); i--) run++
    for (let i = index + 1; i <= index + 3 && isShort(shapes[i]); i++) run++
    if (run >= 5) add('run/short')
    else if (run >= 3) add('run/some-short')
  }
  if (isTitle(shape)) {
    const run = 1 + titlesBeside(shapes, index, -1) + titlesBeside(shapes, index, 1)
    // a deck has few lines, a list of articles many
    if (run >= MANY && lines.length > CLEAN) add('run/many-titles')
    else if (run >= 5) add('run/titles')
    else if (run >= 3) add('run/some-titles')
  }
  // most pages print nothing twice
  const copies = context.copies.size > 0 ? (context.copies.get(key) ?? 1) : 1
  if (shape.length >= 40 && copies >= 2) add('repeat/whole')
  // a clean copy has no menus: a short line printed twice is a picture's alt text and caption
  else if (copies === 2 && shape.length >= 8 && shape.hangul && lines.length <= CLEAN && !BRACKETED.test(text))
    add('repeat/short')
  const opening = context.openings.size > 0 && isProse(shape) ? openingOf(key) : undefined
  if (opening && (context.openings.get(opening) ?? 0) >= 2) add('repeat/opening')
}
