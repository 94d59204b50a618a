import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test, vi } from 'vitest'
import { renderHeadTags } from './head/render-head-tags.ts'
import { toHeadTags } from './head/to-head-tags.ts'
import { arbitraryArticle } from './testing/arbitrary-article.ts'
import { sampleArticle, sampleSite } from './testing/sample-article.ts'
import { toGraph } from './write/to-graph.ts'
import { toNewsArticle } from './write/to-news-article.ts'
import { toScript } from './write/to-script.ts'

vi.setConfig({ testTimeout: 60_000 })

const options = { paywallSelector: '.paywall', quotations: true, links: true, emails: true }
const live = {
  start: '2026-03-01T09:00:00+09:00',
  updates: [{ headline: '개표 시작', datePublished: '2026-03-01T09:10:00+09:00' }],
}
const written = [sampleArticle, ...fc.sample(arbitraryArticle, { numRuns: 60, seed: 1 })].flatMap((article) =>
  [
    toNewsArticle(article, { ...options, site: sampleSite }),
    toNewsArticle(article, { ...options, live }),
    toGraph(article, sampleSite, options),
  ].map((node) => ({ article, node })),
)

describe('남의 검사기로', () => {
  test('Adobe structured-data-validator는 잘못을 찾지 못한다', async () => {
    const errors: unknown[] = []
    for (const { article, node } of written) {
      const head = renderHeadTags(toHeadTags(article, sampleSite))
      const page = `<!doctype html><html><head>${head}${toScript(node)}</head><body><p class="paywall"></p></body></html>`
      const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page)
      const issues = await new Validator().validate(data)
      errors.push(...issues.filter(({ severity }) => severity === 'ERROR'))
    }
    expect(errors).toEqual([])
  })

  test('Adobe structured-data-validator는 잘못된 것에서 잘못을 찾는다', async () => {
    const page = `<head>${toScript({ '@context': 'https://schema.org', '@type': 'VideoObject', name: '가온' })}</head>`
    const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page)
    expect((await new Validator().validate(data)).filter(({ severity }) => severity === 'ERROR')).not.toEqual([])
  })

  test('jsonld.js는 한 낱말도 버리지 않고 편다', async () => {
    const events: unknown[] = []
    // schema.org's own context maps every name so; no network is asked
    const documentLoader = async (documentUrl: string) => ({
      contextUrl: null,
      documentUrl,
      document: { '@context': { '@vocab': 'http://schema.org/' } },
    })
    for (const { node } of written) {
      const expanded = await jsonld.expand(node, { documentLoader, eventHandler: ({ event }) => events.push(event) })
      const keys = (value: unknown): string[] =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, each]) => [...(/^\d+$/.test(key) ? [] : [key]), ...keys(each)])
          : []
      const count = (names: string[]) => names.filter((name) => !name.startsWith('@')).length
      expect(count(keys(expanded))).toBe(count(keys(node)))
    }
    expect(events).toEqual([])
  })
})
