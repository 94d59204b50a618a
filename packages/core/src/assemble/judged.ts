import type { Decision } from '../decide/decide.ts'
import type { Finding, FindingData } from '../recognise/finding.ts'
import type { Segment } from '../recognise/segment.ts'

/** A segment with what was decided of it. */
export interface Judged {
  segment: Segment
  decision: Decision
}

/** The data of the given type that the segment's recognisers read. */
export function dataOf<T extends FindingData['type']>(segment: Segment, type: T): Extract<FindingData, { type: T }>[] {
  const found: Extract<FindingData, { type: T }>[] = []
  for (const { data } of segment.findings)
    if (data?.type === type) found.push(data as Extract<FindingData, { type: T }>)
  return found
}

/** Whether a rule fired for the segment. */
export function hasRule(segment: Segment, rule: Finding['rule']): boolean {
  for (const finding of segment.findings) if (finding.rule === rule) return true
  return false
}
