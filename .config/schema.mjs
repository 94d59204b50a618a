// Writes packages/core/article.schema.json from the type Article; with --check it only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const core = join(import.meta.dirname, '../packages/core')
const file = join(core, 'article.schema.json')
const schema = createGenerator({
  path: join(core, 'src/article/article.ts'),
  tsconfig: join(core, 'tsconfig.build.json'),
  type: 'Article',
  additionalProperties: false,
  skipTypeCheck: true,
}).createSchema('Article')
const text = `${JSON.stringify({ $id: 'https://github.com/gisa-news/gisa/blob/main/packages/core/article.schema.json', title: 'Article', ...schema }, null, 2)}\n`

let old = ''
try {
  old = readFileSync(file, 'utf8')
} catch {}
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (old !== text) {
  console.error('packages/core/article.schema.json is not what the type Article says: run `pnpm schema`')
  process.exitCode = 1
} else console.log('schema: packages/core/article.schema.json is up to date')
