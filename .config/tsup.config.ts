import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

interface Manifest {
  name: string
  exports: Record<string, string | { '@gisa/source'?: string }>
}

// tsup runs in the package's folder. Each `exports` entry names its source, so the entries need no second list.
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const sources = Object.values(manifest.exports).flatMap((to) =>
  typeof to === 'string' ? [] : (to['@gisa/source'] ?? []),
)
const isCli = manifest.name === 'gisa'

/** ESM and CommonJS with types for every package. Below the CLI the neutral platform makes a `node:` import a build error. */
export default defineConfig({
  entry: [...sources, ...(isCli ? ['src/bin.ts', 'src/demo.ts'] : []), '!src/**/*.test.ts'],
  format: ['esm', 'cjs'],
  platform: isCli ? 'node' : 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  removeNodeProtocol: false,
  // Hangul stays Hangul: readable, and a third smaller than its escapes
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
