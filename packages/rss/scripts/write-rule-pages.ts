// Writes the reference of the feed rules from the rules and the examples of their tests.
//   node .config/run.mjs packages/rss/scripts/write-rule-pages.ts
import { writeFileSync } from 'node:fs'
import { rulePage } from '../src/testing/rule-page.ts'

writeFileSync('docs/reference/feed-rules.md', rulePage('en'))
writeFileSync('docs/ko/reference/feed-rules.md', rulePage('ko'))
