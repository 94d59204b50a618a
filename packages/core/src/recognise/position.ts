import { openingOf } from './context.ts'
import type { Recogniser } from './recogniser.ts'
import { isProse } from './shape.ts'

/** Lines that still belong to the article's head or signature. */
const NEAR = 70

/** Where a segment stands, and what its neighbours and its copies are. */
export const recognisePosition: Recogniser = (segment, context, add) => {
  const { index, shape, key, gap, first } = segment
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
  const short = (s: typeof previous): boolean => s !== undefined && s.length <= 16 && s.ending !== 'statement'
  const title = (s: typeof previous): boolean =>
    s !== undefined && s.length >= 12 && s.length <= 64 && s.ending !== 'statement' && s.ending !== 'polite'
  if (short(shape)) {
    let run = 1
    for (let i = index - 1; i >= index - 3 && short(shapes[i]); i--) run++
    for (let i = index + 1; i <= index + 3 && short(shapes[i]); i++) run++
    if (run >= 5) add('run/short')
    else if (run >= 3) add('run/some-short')
  }
  if (title(shape)) {
    let run = 1
    let skipped = 0
    for (let i = index - 1; i >= index - 8 && i >= 0 && (title(shapes[i]) || (short(shapes[i]) && skipped++ < 6)); i--)
      if (title(shapes[i])) run++
    skipped = 0
    for (
      let i = index + 1;
      i <= index + 8 && i <= last && (title(shapes[i]) || (short(shapes[i]) && skipped++ < 6));
      i++
    )
      if (title(shapes[i])) run++
    if (run >= 5) add('run/titles')
    else if (run >= 3) add('run/some-titles')
  }
  if (shape.length >= 40 && (context.copies.get(key) ?? 1) >= 2) add('repeat/whole')
  const opening = openingOf(key)
  if (opening && isProse(shape) && (context.openings.get(opening) ?? 0) >= 2) {
    add('repeat/opening')
  }
}
