import { foldWidth } from './fold.ts'
import { type Stamp, scanStamps } from './parse-stamp.ts'
import { labelAfter, labelBefore, type StampKind, type StampLabel } from './stamp-labels.ts'

/** A stamp of a header line with the label that it carries. */
export interface LabelledStamp extends Stamp {
  /** Absent where no label stands beside it. */
  kind?: StampKind
  /** The label as printed, `기사입력`, with its own offsets. */
  label?: StampLabel
}

/**
 * All time stamps of a line, each with its label: before it (`입력 2024.07.30 11:15`), glued to it or to the stamp
 * before (`등록 2017.09.13 15:09수정 2017.09.13 15:09`), or behind it (`2023/06/23 10:12 송고`). It does not judge whether
 * the line is a header: a sentence that holds a full date gives a stamp too.
 *
 * @example
 * findStamps('입력: 2024.07.30 11:15 / 수정: 2024.07.30 12:00').map(({ iso, kind }) => [kind, iso]) //=> [['published', '2024-07-30T11:15:00+09:00'], ['modified', '2024-07-30T12:00:00+09:00']]
 * findStamps('2026년08월17일 06시04분 송고')[0].kind //=> 'published'
 * findStamps('한빛시청 앞에서') //=> []
 */
export function findStamps(text: string): LabelledStamp[] {
  const folded = foldWidth(text)
  const stamps = [...scanStamps(folded)]
  if (stamps.length === 0) return []
  const gaps = [...stamps, undefined].map((stamp, i) => ({
    from: stamps[i - 1]?.end ?? 0,
    to: stamp?.start ?? folded.length,
  }))
  const before = gaps.map(({ from, to }, i) => (i < stamps.length ? labelBefore(folded, from, to) : undefined))
  const after = gaps.map(({ from, to }, i) => (i > 0 ? labelAfter(folded, from, to) : undefined))
  const behind = labelsStandBehind(before, after)
  return stamps.map((stamp, i) => {
    const label = (behind ? after[i + 1] : before[i]) ?? undefined
    return label === undefined ? stamp : { ...stamp, kind: label.kind, label }
  })
}

/**
 * A label between two stamps could belong to either. What stands at the line's ends decides; where nothing stands
 * there, a 수정 belongs to the stamp that follows and an 입력 to the one before.
 */
function labelsStandBehind(
  before: readonly (StampLabel | undefined)[],
  after: readonly (StampLabel | undefined)[],
): boolean {
  if (before[0] !== undefined) return false
  return after.at(-1) !== undefined || (before[1] !== undefined && before[1].kind === 'published')
}
