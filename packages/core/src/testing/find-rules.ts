import type { OutletProfile } from '../article/outlet-profile.ts'
import type { Rule } from '../decide/weights.ts'
import { splitLines } from '../lines/split-lines.ts'
import { createContext, indexOutlets } from '../recognise/context.ts'
import type { Finding } from '../recognise/finding.ts'
import { recognise } from '../recognise/recognise.ts'
import type { Segment } from '../recognise/segment.ts'

/** What a test says of the text around a line. */
export interface Setting {
  before?: string
  after?: string
  headline?: string
  outlets?: readonly OutletProfile[]
}

/** The segments of a text, each with what the recognisers found. */
export function segmentsOf(text: string, { headline, outlets = [] }: Setting = {}): Segment[] {
  return recognise(createContext(splitLines(text), indexOutlets(outlets), headline))
}

/** What the recognisers found in one line, the segments of the line together. */
export function findingsIn(line: string, setting: Setting = {}): Finding[] {
  const { before, after } = setting
  const at = before ? splitLines(before).length : 0
  const text = [...(before ? [before] : []), line, ...(after ? [after] : [])].join('\n\n')
  return segmentsOf(text, setting)
    .filter((segment) => segment.index === at)
    .flatMap((segment) => segment.findings)
}

/** The rules that fire for one line, without those that only measure it. */
export function rulesIn(line: string, setting: Setting = {}): Rule[] {
  return findingsIn(line, setting).map(({ rule }) => rule)
}
