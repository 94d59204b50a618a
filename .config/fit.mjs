// Runs packages/core/fit on the sources: pnpm fit check|cross|ablate|write FOLDER [PULL]. Its head says what each does.
import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const outfile = `${root}/.turbo/fit.mjs`
mkdirSync(`${root}/.turbo`, { recursive: true })
await build({
  entryPoints: [`${root}/packages/core/fit/main.ts`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['@gisa/source'],
  logLevel: 'warning',
})
process.env.GISA_CORE_DIR = `${root}/packages/core`
await import(pathToFileURL(outfile))
