import type { Rule } from '../decide/weights.ts'
import type { Context } from './context.ts'
import type { FindingData } from './finding.ts'
import type { Segment } from './segment.ts'

/** Takes the rules that fire, each with what was read. */
export type Add = (rule: Rule, data?: FindingData) => void

/**
 * Says what a segment could be: calls `add` for each rule that fires, with the data that it read.
 * It judges nothing; the table of weights says what a rule is worth, and the decision sees the neighbours.
 */
export type Recogniser = (segment: Segment, context: Context, add: Add) => void
