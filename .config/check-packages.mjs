// publint and are-the-types-wrong over the packed tarballs, and what must be in them.
import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packAll, root } from './pack.mjs'

const run = promisify(execFile)
const bin = (name) => join(root, 'node_modules/.bin', name)
const MUST_HOLD = [
  'README.md',
  'LICENSE',
  'package.json',
  'dist/index.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
  'src/index.ts',
]

let failed = 0
const check = async (title, work) => {
  try {
    await work()
    console.log(`ok    ${title}`)
  } catch (error) {
    failed++
    console.log(
      `WRONG ${title}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout === undefined ? error.message : ''}`,
    )
  }
}

const packages = packAll()
for (const { manifest, tarball } of packages) {
  await Promise.all([
    check(`${manifest.name}: publint`, () => run(bin('publint'), [tarball, '--strict'])),
    check(`${manifest.name}: are the types wrong`, () =>
      run(bin('attw'), [tarball, '--no-color', '--no-emoji', '--exclude-entrypoints', 'article.schema.json']),
    ),
    check(`${manifest.name}: files`, () => {
      const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
        .split('\n')
        .map((f) => f.replace(/^package\//, ''))
      const lacks = MUST_HOLD.filter((f) => !files.includes(f))
      const extra = files.filter((f) => /\.(test|bench)\.ts$|testing\/|tsconfig/.test(f))
      if (lacks.length) throw new Error(`the tarball lacks ${lacks.join(', ')}`)
      if (extra.length) throw new Error(`the tarball holds ${extra.join(', ')}`)
    }),
  ])
}
console.log(failed ? `${failed} package checks failed` : `packages: ${packages.length} are fit to publish`)
process.exitCode = failed ? 1 : 0
