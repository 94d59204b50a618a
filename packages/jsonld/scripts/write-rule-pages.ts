// Writes the reference of the linter's rules from the rules and the examples of their tests.
//   node .config/run.mjs packages/jsonld/scripts/write-rule-pages.ts
import { writeFileSync } from 'node:fs'
import { rulePage } from '../src/testing/rule-page.ts'

writeFileSync('docs/reference/lint-rules.md', rulePage('en'))
writeFileSync('docs/ko/reference/lint-rules.md', rulePage('ko'))
