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
  return segment.findings
    .map((finding: Finding) => finding.data)
    .filter((data): data is Extract<FindingData, { type: T }> => data?.type === type)
}

/** Whether a rule fired for the segment. */
export function hasRule(segment: Segment, rule: Finding['rule']): boolean {
  return segment.findings.some((finding) => finding.rule === rule)
}
