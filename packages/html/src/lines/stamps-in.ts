import { findStamps, type LabelledStamp } from '@gisa/core'
import { endsSentence } from '../body/prose.ts'
import type { RawLine } from './raw-page.ts'

const none: readonly LabelledStamp[] = []
const LONGEST = 200

/** The time stamps of a header line, looked for once; a longer line is no header. */
export function stampsIn(line: RawLine): readonly LabelledStamp[] {
  if (line.text.length > LONGEST || !/\d/.test(line.text)) return none
  line.stamps ??= findStamps(line.text)
  return line.stamps
}

/** Whether a line is a header's: short, no sentence, with a stamp. */
export function isStamped(line: RawLine): boolean {
  return line.text.length <= LONGEST / 2 && !endsSentence(line.text) && stampsIn(line).length > 0
}
