import { describe, expect, test } from 'vitest'
import { judgeRegexes, literalsOf } from './check-regexes.mjs'

/** The faults of one expression. */
const judge = ({ source, flags }) => judgeRegexes([{ source, flags, at: 'here' }], { cores: 1, patience: 4_000 })

describe('check-regexes', () => {
  test('finds what a file writes down, with its line', () => {
    const text = 'const a = /가+/g\nconst b = 1 / 2 / 3 // no /expression/\nconst c = "/text/".replace(/\\//, "")\n'
    expect(literalsOf('/repo/packages/core/src/a.ts', text, '/repo')).toEqual([
      { source: '가+', flags: 'g', at: 'packages/core/src/a.ts:1' },
      { source: '\\/', flags: '', at: 'packages/core/src/a.ts:3' },
    ])
  })

  test.each([[/^(?:가+)+$/], [/^(?:\S{1,30}[\s,]{0,3}){0,30}$/], [/\s+$/], [/<[^>]*>/], [/"(?:[^"]|\\.)*"!/]])(
    'refuses %s',
    async (expression) => {
      const [fault] = await judge(expression)
      expect(fault.fault).toMatch(/ms for the \d+ units|stalled it/)
    },
    30_000,
  )

  test.each([[/^가+$/], [/\s{1,9}$/], [/<[^<>]{0,200}>/], [/[a-z0-9][\w.-]{0,63}@[a-z0-9.-]{1,63}/i], [/기자|특파원/]])(
    'lets %s pass',
    async (expression) => {
      expect(await judge(expression)).toEqual([])
    },
    30_000,
  )
})
