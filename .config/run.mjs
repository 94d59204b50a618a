// Runs a TypeScript file of a package on the sources: node .config/run.mjs packages/html/bench/compare.ts [ARGUMENTS]
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const [entry] = process.argv.splice(2, 1)
if (!entry) throw new Error('usage: node .config/run.mjs FILE.ts [ARGUMENTS]')
const home = join(root, ...entry.split('/').slice(0, 2))
const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
// beside the package, so that what stays external is found
const outfile = join(home, '.turbo', `${basename(entry, '.ts')}.mjs`)
mkdirSync(join(home, '.turbo'), { recursive: true })
await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@gisa/source'],
  external: Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@gisa/')),
  logLevel: 'warning',
})
process.argv[1] = outfile
await import(pathToFileURL(outfile))
