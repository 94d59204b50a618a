import Adobe from '@adobe/structured-data-validator'
import type { ArticleInput, Image } from '@gisa/core'
import { lintHeadTags, lintJsonLd, toHeadTags } from '@gisa/jsonld'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import jsonld from 'jsonld'
import { structuredDataTest } from 'structured-data-testing-tool'
import { Facebook, Google, Twitter } from 'structured-data-testing-tool/presets'
import { describe, expect, test, vi } from 'vitest'
import { readShapes } from '../testing/schema-shapes.ts'
import { type Written, writeFeed, writePages, writeSeeds } from '../testing/write-seeds.ts'

vi.setConfig({ testTimeout: 60_000 })

const shared = process.env.GISA_SHARED_DIR
const written = writeSeeds()
const seeds = [...written, ...writeFeed(written)].map((each) => [each.name, each] as const)
const pages = shared === undefined ? [] : writePages(`${shared}/corpus/html`).map((each) => [each.name, each] as const)

/** Holds of what the writers make of every seed, as parsed and as read from a feed, and of every page of GISA_SHARED_DIR. */
function holdsOfAll(title: string, check: (written: Written) => Promise<void> | void): void {
  describe(title, () => {
    test.each(seeds)('%s', (_, each) => check(each))
    describe.skipIf(!shared)('… and of the pages of GISA_SHARED_DIR (skipped where it is not set)', () => {
      test.each(pages)('%s', (_, each) => check(each))
    })
  })
}

/** What is no fault of the writer's: the article has no such thing, or nobody said so. */
const LACKS: Readonly<Record<string, (article: ArticleInput) => boolean>> = {
  image: (article) => pictureOf(article) === undefined,
  author: ({ authors = [] }) => !authors.some(({ name }) => name !== undefined),
  // card news: pictures alone
  description: ({ summary, body = [] }) => summary === undefined && body.every(({ type }) => type === 'image'),
  dateModified: ({ dateModified }) => dateModified === undefined,
  'image:alt': (article) => (pictureOf(article)?.alt ?? pictureOf(article)?.caption) === undefined,
  // the newsroom's accounts
  'twitter:site': () => true,
  'twitter:creator': () => true,
}

function pictureOf({ images = [] }: ArticleInput): Image | undefined {
  return images.find(({ url }) => url !== undefined)
}

test('there are articles to write', () => {
  expect(seeds.length).toBeGreaterThan(40)
  if (shared) expect(pages.length).toBeGreaterThan(30)
})

/** Our own linter's errors and warnings, but for what the article does not have and for the size of its pictures. */
function graveFindings({ article, site, nodes }: Written): string[] {
  const findings = [...nodes.flatMap((node) => lintJsonLd(node)), ...lintHeadTags(toHeadTags(article, site))]
  return findings
    .filter(({ level, message }) => level !== 'info' && !/\d × \d/.test(message.en))
    .map(({ rule, where, message }) => `${rule} ${where} ${message.en}`)
    .filter((line) => !LACKS[/There is no (?:og:)?(image|description)$/.exec(line)?.[1] ?? '']?.(article))
}

holdsOfAll('our own linter finds neither error nor warning', (each) => {
  expect(graveFindings(each)).toEqual([])
})

{
  const keysOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(each)])
      : []
  const count = (value: unknown): number => keysOf(value).filter((key) => !key.startsWith('@')).length
  // schema.org's own context maps every name so; no network is asked
  const document = { '@context': { '@vocab': 'http://schema.org/' } }
  const documentLoader = async (documentUrl: string) => ({ contextUrl: null, documentUrl, document })

  holdsOfAll('jsonld.js expands it without dropping a term', async ({ nodes }) => {
    const dropped: unknown[] = []
    for (const node of nodes) {
      const expanded = await jsonld.expand(node, { documentLoader, eventHandler: ({ event }) => dropped.push(event) })
      expect(count(expanded)).toBe(count(node))
    }
    expect(dropped).toEqual([])
  })
}

{
  const errorsOf = async (page: string): Promise<unknown[]> => {
    const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page)
    const issues = await new Adobe().validate(data)
    return issues.filter(({ severity }) => severity === 'ERROR')
  }
  holdsOfAll('@adobe/structured-data-validator finds no error', async ({ page }) => {
    expect(await errorsOf(page)).toEqual([])
  })
  test('@adobe/structured-data-validator finds them where they are', async () => {
    const crumbs = '{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem"}]}'
    expect(await errorsOf(`<script type="application/ld+json">${crumbs}</script>`)).not.toEqual([])
  })
}

{
  const faultsOf = async (page: string): Promise<string[]> => {
    const presets = [Google, Twitter, Facebook]
    const result = await structuredDataTest(page, { presets }).catch((error: { res: never }) => error.res)
    expect(result.passed.length).toBeGreaterThan(0)
    return [...result.failed, ...result.warnings].map(({ test }) => test)
  }
  /** `NewsArticle[0].image`, `"og:image" || "og:image:src"`, `"twitter:site"` → `image`, `image`, `twitter:site` */
  const fieldOf = (test: string): string =>
    /^"(?:og|twitter):(image(?::alt)?|description)"/.exec(test)?.[1] ??
    /^"([^"]+)"$/.exec(test)?.[1] ??
    test.replace(/^\w+\[.\]\./, '')

  holdsOfAll('structured-data-testing-tool finds only what the article does not have', async ({ article, page }) => {
    const faults = await faultsOf(page)
    const unfounded = faults.filter(
      // it takes two types of one node for a single type that nobody knows
      (fault) => !LACKS[fieldOf(fault)]?.(article) && fault !== 'NewsArticle,OpinionNewsArticle[0]',
    )
    expect(unfounded).toEqual([])
  })
  test('structured-data-testing-tool finds them where they are', async () => {
    const node = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"한빛시"}'
    const faults = await faultsOf(`<script type="application/ld+json">${node}</script>`)
    expect(faults).toEqual(expect.arrayContaining(['NewsArticle[0].author', 'NewsArticle[0].datePublished']))
  })
}

describe.skipIf(!shared)("schema.org's own shapes (skipped where GISA_SHARED_DIR is not set)", () => {
  const check = shared === undefined ? async () => [] : readShapes(`${shared}/vocabulary`)

  test.each([...seeds, ...pages])('%s', async (_, { nodes }) => {
    for (const node of nodes.slice(1, 4)) {
      // the address of a crumb's page stands for the page, as in Google's examples
      expect((await check(node)).filter((line) => !/^\S+ item https?:/.test(line))).toEqual([])
    }
  })
  test('they find a fault where it is', async () => {
    const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '어제', author: '김가온' }
    const lines = await check(node)
    expect(lines.map((line) => line.split(' ').slice(1).join(' ')).sort()).toEqual([
      'author 김가온',
      'datePublished 어제',
    ])
  })
})
