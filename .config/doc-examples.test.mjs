// Every `//=>` answer in a doc comment, a readme or a docs page is true. How examples are read: doc-examples.mjs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileExample, findExamples } from './doc-examples.mjs'

const root = join(import.meta.dirname, '..')
const folders = readdirSync(join(root, 'packages')).filter((f) => existsSync(join(root, 'packages', f, 'package.json')))
const manifests = folders.map((folder) => ({
  folder,
  ...JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')),
}))
const filesUnder = (folder, ends) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter(
          (f) => f.endsWith(ends) && !/(^|\/)(node_modules|dist|cache|api)\//.test(f) && !/\.(test|bench)\./.test(f),
        )
        .map((f) => join(folder, f))
    : []

/** Imports `@gisa/…` from its source, by the package's own `exports`. */
async function load(specifier) {
  for (const { folder, name, exports } of manifests) {
    const rest = specifier === name ? '' : specifier.startsWith(`${name}/`) ? specifier.slice(name.length) : undefined
    if (rest === undefined) continue
    for (const [key, to] of Object.entries(exports)) {
      const [head, tail] = key.slice(1).split('*')
      const hit =
        tail === undefined
          ? rest === head
          : rest.startsWith(head) && rest.endsWith(tail) && rest.length > key.length - 2
      if (hit)
        return import(join(root, 'packages', folder, (to['@gisa/source'] ?? to).replace('*', rest.slice(head.length))))
    }
  }
  return import(specifier)
}

async function run(code, scope) {
  const answered = []
  const check = (got, answer, line) => answered.push({ got, answer, line })
  const names = Object.keys(scope).filter((name) => name !== 'default')
  await new Function('load', 'check', ...names, code)(load, check, ...names.map((name) => scope[name]))
  expect(answered.length).toBeGreaterThan(0)
  for (const { got, answer, line } of answered) expect(got, `line ${line}`).toStrictEqual(answer())
}

const sources = folders.flatMap((folder) =>
  filesUnder(`packages/${folder}/src`, '.ts').map((path) => ({ path, folder })),
)
const pages = ['README.md', ...folders.map((f) => `packages/${f}/README.md`), ...filesUnder('docs', '.md')]
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path }))

for (const { path, folder } of [...sources, ...pages]) {
  const examples = findExamples(readFileSync(join(root, path), 'utf8'), !folder)
  if (examples.length === 0) continue
  describe(path, () => {
    test.each(examples)('the example on line $line', async (example) => {
      const code = compileExample(example)
      if (code === undefined) return
      // a doc comment sees core, its package and its own file; a page imports what it uses
      const scope = folder
        ? {
            ...(await load('@gisa/core')),
            ...(await import(join(root, 'packages', folder, 'src/index.ts'))),
            ...(await import(join(root, path))),
          }
        : {}
      await run(code, scope)
    })
  })
}

describe('the examples are read', () => {
  const runText = (text, markdown = false) =>
    Promise.all(findExamples(text, markdown).map((example) => run(compileExample(example), { double: (n) => n * 2 })))

  test('in a doc comment', async () => {
    await runText('/**\n * Twice.\n * @example\n * const n = 2\n * double(n) //=> 4\n * double(3) //=> 6\n */')
    await runText('/**\n * @example\n * ```ts\n * [double(1)]\n * //=> [\n * //   2,\n * // ]\n * ```\n */')
    await runText('/** @example\n * const d = double(4) //=> 8\n * @returns n\n */')
  })

  test('on a page', async () => {
    await runText("# Page\n\n```ts\nimport { join } from 'node:path'\n\njoin('a', 'b') //=> 'a/b'\n```\n", true)
  })

  test('a wrong answer fails', async () => {
    await expect(runText('/**\n * @example\n * double(2) //=> 5\n */')).rejects.toThrow('line 3')
    await expect(runText('/**\n * @example\n * ({ a: undefined }) //=> {}\n */')).rejects.toThrow('line 3')
  })

  test('code that does not parse fails', () => {
    const [example] = findExamples('/**\n * @example\n * double( //=> 5\n */')
    expect(() => compileExample(example)).toThrow("line 4: ')' expected")
  })
})
