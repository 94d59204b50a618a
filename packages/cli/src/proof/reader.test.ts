import { readJsonLd } from '@gisa/jsonld'
import { describe, expect, test } from 'vitest'
import { readPages } from '../testing/read-markup.ts'

const shared = process.env.GISA_SHARED_DIR

describe.skipIf(!shared)('JSON-LD of the pages of GISA_SHARED_DIR (skipped where it is not set)', () => {
  const pages = shared === undefined ? [] : readPages(`${shared}/corpus`)
  const marked = pages.filter(({ scripts }) => scripts.length > 0)

  test('there are scripts to read and articles to compare', () => {
    expect(marked.flatMap(({ scripts }) => scripts).length).toBeGreaterThan(50)
    expect(marked.filter(({ compared }) => compared).length).toBeGreaterThan(10)
  })
  test.each(marked.map(({ id, scripts }) => [id, scripts]))('every script is read: %s', (_, scripts) => {
    for (const script of scripts) expect(readJsonLd(script).nodes.length).toBeGreaterThan(0)
  })
  test.each(marked.map(({ id, disagreements }) => [id, disagreements]))(
    'what differs from the reviewed answer differs in the markup: %s',
    (_, disagreements) => {
      expect(disagreements.filter(({ misread }) => misread)).toEqual([])
    },
  )
})
