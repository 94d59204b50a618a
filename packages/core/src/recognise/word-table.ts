import type { Rule } from '../decide/weights.ts'

/** A row of a table of words: the rule that fires where the pattern matches, in lines of at most `max` units. */
export interface WordRow {
  rule: Rule
  pattern: RegExp
  max?: number
  /** Letters that all of its matches hold: a line without them is passed by. */
  sign?: string
}

/** Calls `add` once for each rule of the table that fires; rows of one rule stand together. */
export function readTable(table: readonly WordRow[], text: string, add: (rule: Rule) => void): void {
  let fired: Rule | undefined
  for (const { rule, pattern, max, sign } of table) {
    if (rule === fired || (max !== undefined && text.length > max)) continue
    if ((sign !== undefined && !text.includes(sign)) || !pattern.test(text)) continue
    fired = rule
    add(rule)
  }
}
