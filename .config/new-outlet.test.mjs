import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newOutlet } from './new-outlet.mjs'

let root
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gisa-outlet-'))
  mkdirSync(join(root, 'packages/outlets/src'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

test('writes the profile, the page and the answer, and lists the outlet', () => {
  for (const path of newOutlet(root, 'hanbit')) expect(readFileSync(join(root, path), 'utf8')).toContain('hanbit')
})

test('a name that starts with a digit still gives an identifier', () => {
  newOutlet(root, '10asia')
  expect(readFileSync(join(root, 'packages/outlets/src/outlets/10asia.ts'), 'utf8')).toContain('const outlet10asia:')
})

test('refuses what is there, and what is no name', () => {
  newOutlet(root, 'hanbit')
  expect(() => newOutlet(root, 'hanbit')).toThrow('is there already')
  expect(() => newOutlet(root, '../x')).toThrow('usage')
  expect(() => newOutlet(root, undefined)).toThrow('usage')
})
