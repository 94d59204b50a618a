import type { Rule } from '../decide/weights.ts'
import { neededPairs } from './needed-pairs.ts'

/** A row of a table of words: the rule that fires where the pattern matches, in lines of at most `max` units. */
export interface WordRow {
  rule: Rule
  pattern: RegExp
  max?: number
}

/** A table made ready to read: each row with the pairs of letters, by hash, of which its pattern needs one. */
export type WordTable = readonly (Required<WordRow> & { needs: readonly number[] | undefined })[]

/** Makes a table ready to read. */
export function wordTable(rows: readonly WordRow[]): WordTable {
  // all rows of one shape, for they are read for every line
  return rows.map(({ rule, pattern, max = ANY_LENGTH }) => ({
    rule,
    pattern,
    max,
    needs: neededPairs(pattern)?.map((pair) => hash(pair.charCodeAt(0), pair.charCodeAt(1))),
  }))
}

/** Calls `add` once for each rule of the table that fires; rows of one rule stand together. */
export function readTable(table: WordTable, text: string, add: (rule: Rule) => void): void {
  notePairs(text)
  let fired: Rule | undefined
  for (const { rule, pattern, max, needs } of table) {
    if (rule === fired || text.length > max) continue
    if ((needs !== undefined && !hasAny(needs)) || !pattern.test(text)) continue
    fired = rule
    add(rule)
  }
}

const ANY_LENGTH = 2 ** 30
const HASHES = 0x2000
/** By hash, the turn in which a pair of neighbouring letters was read last: several tables read one line. */
const pairs = new Uint8Array(HASHES)
let turn = 0
let noted = ''

function hash(one: number, two: number): number {
  return (one * 31 + two) & (HASHES - 1)
}

function notePairs(text: string): void {
  if (text === noted) return
  noted = text
  // wiping once for many lines
  turn = (turn + 1) & 0xff
  if (turn === 0) {
    pairs.fill(0)
    turn = 1
  }
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    pairs[hash(before, code)] = turn
    before = code
  }
}

function hasAny(needs: readonly number[]): boolean {
  for (const need of needs) if (pairs[need] === turn) return true
  return false
}
