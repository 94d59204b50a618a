import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkImports } from './check-imports.mjs'

const roots = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

const manifest = (name, dependencies = {}, exports = {}) => JSON.stringify({ name, dependencies, exports })
const source = (file) => ({ '@gisa/source': file })
const WORKSPACE = {
  'packages/core/package.json': manifest('@gisa/core', {}, { '.': source('./src/index.ts') }),
  'packages/outlets/package.json': manifest(
    '@gisa/outlets',
    { '@gisa/core': '*' },
    { '.': source('./src/index.ts'), './*': source('./src/outlets/*.ts') },
  ),
  'packages/html/package.json': manifest(
    '@gisa/html',
    { '@gisa/core': '*', '@gisa/outlets': '*', cheerio: '*' },
    { '.': source('./src/index.ts') },
  ),
  'packages/rss/package.json': manifest('@gisa/rss', { '@gisa/core': '*', feedsmith: '*' }),
  'packages/cli/package.json': manifest('gisa', { '@gisa/core': '*' }),
  'packages/core/src/index.ts': 'export const x: number = 1\n',
}

/** The problems of a workspace that holds these files beside the usual manifests. */
function problemsWith(files) {
  const root = mkdtempSync(join(tmpdir(), 'gisa-imports-'))
  roots.push(root)
  for (const [path, text] of Object.entries({ ...WORKSPACE, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return checkImports(root)
}

describe('a wrong import fails', () => {
  test.each([
    ['core imports nothing', 'core', "import { outlets } from '@gisa/outlets'", 'may not import @gisa/outlets'],
    ['core has no dependency', 'core', "import { load } from 'cheerio'", 'cheerio is not among the dependencies'],
    ['node: below the CLI', 'core', "import { readFileSync } from 'node:fs'", "'node:fs' is Node's"],
    ['a builtin without its prefix', 'html', "import fs from 'fs'", "'fs' is Node's"],
    ['a dynamic import', 'core', "export const f = () => import('node:fs')", "'node:fs' is Node's"],
    ['an import type', 'core', "export type F = import('@gisa/html').F", 'may not import @gisa/html'],
    ['a re-export', 'rss', "export * from '@gisa/html'", 'may not import @gisa/html'],
    ['values where only types may pass', 'outlets', "import { x } from '@gisa/core'", 'may import only types'],
    ['a path out of the package', 'rss', "import { x } from '../../core/src/index.ts'", 'leaves the package'],
    ['process', 'core', 'export const e = process.env', 'no `process`'],
    ['Buffer', 'html', 'export const b = Buffer.from([])', 'no `Buffer`'],
    ['globalThis.process', 'core', 'export const e = globalThis.process', 'no `process`'],
    ['fetch', 'html', "export const page = fetch('https://example.com')", 'no `fetch`'],
  ])('%s', (_, folder, code, problem) => {
    expect(problemsWith({ [`packages/${folder}/src/wrong.ts`]: code })).toEqual([expect.stringContaining(problem)])
  })

  test('@gisa/html/core reaches the outlets through another file', () => {
    const problems = problemsWith({
      'packages/html/src/core.ts': "export { parse } from './parse.ts'",
      'packages/html/src/parse.ts': "import { outlets } from '@gisa/outlets'\nexport const parse = () => outlets",
      'packages/outlets/src/index.ts': "export { outlets } from './all.ts'",
      'packages/outlets/src/all.ts': 'export const outlets: string[] = []',
    })
    expect(problems).toEqual([
      'packages/html/src/core.ts: loads packages/outlets/src/all.ts through packages/outlets/src/index.ts',
    ])
  })

  test('the feed writers load the feed reader', () => {
    const problems = problemsWith({ 'packages/rss/src/index.ts': "export { parseFeed } from 'feedsmith'" })
    expect(problems).toEqual([expect.stringContaining('loads feedsmith')])
  })

  test('an outlet loads its neighbour', () => {
    const problems = problemsWith({
      'packages/outlets/src/outlets/hani.ts': "export { yna } from './yna.ts'",
      'packages/outlets/src/outlets/yna.ts': 'export const yna = {}',
    })
    expect(problems).toEqual([expect.stringContaining('hani.ts: loads packages/outlets/src/outlets/yna.ts')])
  })
})

test('right imports pass', () => {
  const problems = problemsWith({
    'packages/outlets/src/outlets/hani.ts': "import type { OutletProfile } from '@gisa/core'",
    'packages/outlets/src/index.ts': "export { hani } from './outlets/hani.ts'",
    'packages/html/src/index.ts': "export { outlets } from '@gisa/outlets'\nexport { p } from './core.ts'",
    'packages/html/src/core.ts':
      "import type { O } from '@gisa/outlets'\nimport { load } from 'cheerio'\nexport const p = load",
    'packages/html/src/page.test.ts': "import { readFileSync } from 'node:fs'",
    'packages/core/src/step.ts': 'export const step = (process: number) => process\nexport const o = { fetch: 1 }',
    'packages/cli/src/bin.ts': "import { argv } from 'node:process'",
  })
  expect(problems).toEqual([])
})
