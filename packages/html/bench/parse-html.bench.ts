import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio/slim'
import { bench, describe } from 'vitest'
import { decodePage, parseHtml } from '../src/index.ts'
import { parseTree } from '../src/tree/parse-tree.ts'

// the saved pages of GISA_SHARED_DIR where it is set, else the seeds
const shared = process.env.GISA_SHARED_DIR
const folder = shared === undefined ? join(import.meta.dirname, '../../../seeds') : join(shared, 'corpus/html')
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => decodePage(readFileSync(join(folder, file))).text)

describe(`${pages.length} pages`, () => {
  bench('cheerio/slim load', () => {
    for (const page of pages) load(page)
  })
  bench('the tree alone', () => {
    for (const page of pages) parseTree(page)
  })
  bench('parseHtml', () => {
    for (const page of pages) parseHtml(page)
  })
})
