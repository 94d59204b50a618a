import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseResult, parseText } from '@gisa/core'
import { parseHtml } from '@gisa/html'
import { outlets } from '@gisa/outlets'
import { describe, expect, test } from 'vitest'
import { inputsWithoutAnswer, readSeeds, type SeedFile } from './testing/seed.ts'
import { seedDifferences } from './testing/seed-differences.ts'

const folder = fileURLToPath(new URL('../../../seeds', import.meta.url))
const shared = process.env.GISA_SHARED_DIR

function parse({ seed, bytes }: SeedFile): ParseResult {
  const where = seed.url === undefined ? {} : { url: seed.url }
  return seed.file.endsWith('.html')
    ? parseHtml(bytes, where)
    : parseText(new TextDecoder().decode(bytes), { ...where, outlets: [...outlets] })
}

function testSeeds(seeds: SeedFile[]): void {
  const rows = seeds.map((seed): [string, SeedFile] => [seed.name, seed])

  test.each(rows)('%s', (_, file) => {
    expect(seedDifferences(file.seed, parse(file)).join('\n')).toBe('')
  })

  test.each(rows)('%s: offsets point at what they say, and all of it is plain JSON', (_, file) => {
    const { article, lines, source } = parse(file)
    for (const { text, start, end } of lines) expect(source.slice(start, end)).toBe(text)
    for (const { text, block, start, end } of article.quotations ?? []) {
      const quoted = article.body[block]
      expect(quoted && 'text' in quoted ? quoted.text.slice(start, end) : undefined).toBe(text)
    }
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })
}

describe('seeds: each sample input gives its reviewed answer', () => {
  testSeeds(readSeeds(folder))

  test('no input without an answer', () => {
    expect(inputsWithoutAnswer(folder)).toEqual([])
  })
})

describe.skipIf(!shared)('the seeds of GISA_SHARED_DIR (skipped where it is not set)', () => {
  testSeeds(shared ? readSeeds(join(shared, 'seeds')) : [])
})
