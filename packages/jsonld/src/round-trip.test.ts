import type { Article, Author, Site } from '@gisa/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { fromSchema } from './read/from-schema.ts'
import { readJsonLd } from './read/read-json-ld.ts'
import { present } from './schema/present.ts'
import { arbitraryArticle } from './testing/arbitrary-article.ts'
import { parseScripts } from './testing/parse-scripts.ts'
import { bodyLines } from './write/body-text.ts'
import { toGraph } from './write/to-graph.ts'
import { toNewsArticle } from './write/to-news-article.ts'
import { toSafeJson, toScript } from './write/to-script.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What schema.org has no word for is gone; everything else comes back as it was. */
function carried(article: Article): Partial<Article> {
  const { outlet, images, rights, dateline, paywalled } = article
  const agency = dateline?.agency === outlet?.name ? undefined : dateline?.agency
  const helpers = ['편집', '번역옮긴이'].flatMap(
    (roles) => article.contributors?.filter(({ role }) => roles.includes(role)) ?? [],
  )
  return present<Partial<Article>>({
    headline: article.headline,
    labels: article.labels,
    series: article.series,
    subheadlines: article.subheadlines,
    genre: article.genre === 'opinion' ? 'opinion' : undefined,
    url: article.url,
    outlet: outlet && present<NonNullable<Article['outlet']>>({ name: outlet.name, url: outlet.url }),
    sections: article.sections,
    datePublished: article.datePublished,
    dateModified: isLater(article) ? article.dateModified : undefined,
    dateline:
      dateline?.place === undefined
        ? undefined
        : present<NonNullable<Article['dateline']>>({ place: dateline.place, agency }),
    authors: article.authors.filter(({ name }) => name !== undefined).map(carriedAuthor),
    contributors: [...helpers, ...(article.contributors?.filter((each) => !helpers.includes(each)) ?? [])],
    summary: article.summary,
    body: paywalled ? [] : bodyLines(article.body).map((text) => ({ type: 'paragraph', text })),
    images: images?.filter(({ url }) => url !== undefined).map(({ alt: _, ...image }) => image),
    keywords: article.keywords,
    corrections: article.corrections,
    rights: rights && { ...rights, holder: rights.holder ?? outlet?.name ?? '' },
    paywalled,
    language: article.language,
  })
}

function isLater({ datePublished, dateModified }: Article): boolean {
  return datePublished === undefined || Date.parse(dateModified ?? '') > Date.parse(datePublished)
}

/** The place counts only as part of a correspondent's title. */
function carriedAuthor({ place, ...author }: Author): Author {
  return author.role === '특파원' && place !== undefined ? { ...author, place } : author
}

test('쓴 것을 읽으면 schema.org가 담을 수 있는 만큼 같다', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(fromSchema({ ...toNewsArticle(article, { emails: true }) }).article).toEqual(carried(article))
    }),
    { numRuns: 1000 },
  )
})

test('그래프로 쓰고 스크립트로 감싸 읽어도 같다', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const site: Site = { name: article.outlet?.name ?? '', url: article.outlet?.url ?? '' }
      const { scripts } = parseScripts(
        `<!doctype html><head>${toScript(toGraph(article, site, { emails: true }))}</head>`,
      )
      const { article: node, issues } = readJsonLd(scripts, article.url === undefined ? {} : { url: article.url })
      expect(issues).toEqual([])
      expect(fromSchema(node ?? {}).article).toEqual(carried(article))
    }),
    { numRuns: 1000 },
  )
})

test('기사 만 건이 저마다 스크립트 하나가 되고 자료가 같다', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const node = toNewsArticle(article, { quotations: true, links: true })
      const { scripts, text } = parseScripts(`<head>${toScript(node)}</head>본문`)
      expect(scripts).toHaveLength(1)
      expect(text).toBe('본문')
      expect(scripts[0]).toBe(toSafeJson(node))
      expect(JSON.stringify(JSON.parse(scripts[0] ?? ''))).toBe(JSON.stringify(node))
    }),
    { numRuns: 10_000 },
  )
})

test('쓴 것에 빈 값이 없고, 기사는 그대로다', () => {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  const hasEmpty = (value: unknown): boolean =>
    isEmpty(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasEmpty))
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const before = JSON.stringify(article)
      expect(hasEmpty(toGraph(article, { name: '한빛일보', url: 'https://www.hanbit.example' }))).toBe(false)
      expect(hasEmpty(toNewsArticle(article))).toBe(false)
      expect(JSON.stringify(article)).toBe(before)
    }),
  )
})
