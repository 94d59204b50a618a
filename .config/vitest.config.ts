import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const conditions = ['@gisa/source']

/** All packages in one run, on their sources: the `@gisa/source` condition spares a build. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions: [...conditions, 'module', 'import', 'node', 'default'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'import', 'node', 'default'] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', '.config/**/*.test.{ts,mjs}'],
    // a busy machine is no fault of the code
    testTimeout: 60_000,
    benchmark: { include: ['packages/*/{src,bench}/**/*.bench.ts'] },
    server: { deps: { inline: [/@gisa\//, /packages\/[a-z]+\/src\//] } },
  },
})
