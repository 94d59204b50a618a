import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

interface Manifest {
  name: string
  exports: Record<string, string | { '@gisa/source'?: string }>
}

// tsup runs in the package's folder. Each `exports` entry names its source, so the entries need no second list.
const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const isTest = (file: string): boolean => /\.(?:test|bench|test-d)\.ts$/.test(file)
/** `./src/outlets/*.ts` stands for every file there. */
const expand = (file: string): string[] => {
  const [folder, rest] = file.split('*')
  if (rest === undefined || folder === undefined) return [file]
  return readdirSync(folder)
    .filter((name) => name.endsWith(rest) && !isTest(name))
    .map((name) => folder + name)
}
const sources = Object.values(manifest.exports)
  .flatMap((to) => (typeof to === 'string' ? [] : (to['@gisa/source'] ?? [])))
  .flatMap(expand)
const isCli = manifest.name === 'gisa'
const entries = [...sources, ...(isCli ? ['src/bin.ts', 'src/demo.ts'] : [])]
rmSync('dist', { recursive: true, force: true })

/** Below the CLI the neutral platform makes a `node:` import a build error. */
const shared: Options = {
  platform: isCli ? 'node' : 'neutral',
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  removeNodeProtocol: false,
  // Hangul stays Hangul: readable, and a third smaller than its escapes
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.chunkNames = 'parts/[name]-[hash]'
  },
}

/**
 * ES modules file by file, so that a bundler drops what its user does not import; CommonJS with one file an entry;
 * types for the entries.
 */
export default defineConfig([
  {
    ...shared,
    entry: isCli ? entries : ['src/**/*.ts', '!src/**/*.{test,bench,test-d}.ts', '!src/**/testing/**'],
    format: 'esm',
    splitting: true,
    dts: { entry: sources, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: entries,
    format: 'cjs',
    dts: { entry: sources, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])
