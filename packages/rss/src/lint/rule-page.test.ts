import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Language, rulePage } from '../testing/rule-page.ts'

test.each<[Language, string]>([
  ['en', 'reference/feed-rules.md'],
  ['ko', 'ko/reference/feed-rules.md'],
])('the reference of the rules is up to date (%s): pnpm --filter @gisa/rss rules', (language, page) => {
  expect(readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8')).toBe(rulePage(language))
})
