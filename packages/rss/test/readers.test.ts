import { extractFromXml } from '@extractus/feed-extractor'
import type { ArticleInput } from '@gisa/core'
import { decodeXML } from 'entities'
import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { toAtom, toJsonFeed, toNewsSitemap, toRss } from '../src/index.ts'
import { toPlain, toPlainList } from '../src/text/plain-text.ts'
import { toUrl } from '../src/text/to-url.ts'
import { CHANNEL, HARD_INPUTS, NOW } from './hard-inputs.ts'

/** Throws at the first fault of well-formedness or of a namespace. */
function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('예순 가지 어려운 입력', () => {
  test('모두 예순 가지다', () => expect(Object.keys(HARD_INPUTS)).toHaveLength(60))

  test.each(Object.entries(HARD_INPUTS))('%s', (_, list) => {
    for (const html of ['cdata', 'escape'] as const) {
      assertWellFormed(toRss(list, CHANNEL, { now: NOW, html, emails: html === 'escape' }))
      assertWellFormed(toAtom(list, CHANNEL, { now: NOW, html, emails: html === 'escape' }))
    }
    assertWellFormed(toNewsSitemap(list, CHANNEL, { now: NOW }))
    const json = JSON.parse(toJsonFeed(list, CHANNEL, { now: NOW }))
    const rss = parseRssFeed(toRss(list, CHANNEL, { now: NOW }))
    expect(rss.items ?? []).toHaveLength(json.items.length)
  })

  test('어떤 차례로 주어도 같은 바이트다', () => {
    for (const list of Object.values(HARD_INPUTS)) {
      const reversed = [...list].reverse()
      expect(toRss(reversed, CHANNEL, { now: NOW })).toBe(toRss(list, CHANNEL, { now: NOW }))
      expect(toAtom(reversed, CHANNEL, { now: NOW })).toBe(toAtom(list, CHANNEL, { now: NOW }))
    }
  })
})

/** What an independent reader has to give back. */
const expected = (article: ArticleInput) => ({
  title: toPlain(article.headline),
  link: toUrl(article.url),
  date: Date.parse(article.datePublished!),
  authors: toPlainList(article.authors?.map(({ name }) => name)),
})

// the alphabet of the hard inputs: what breaks feeds, and what must come through
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\u0000',
      '\u0008',
      '\u001C',
      '\u0085',
      '\u009F',
      '\uFFFD',
      '\uFFFE',
      '\uFDD0',
      '\uFEFF',
      '\uD83D',
      '\uDE00',
      '\u{1FFFE}',
    ],
    ...['\u200B', '\u200D', '\u202E', '\u2028', '\r\n', '\r', '\n', '\t', ' ', '  ', '\u00A0', '\u3000'],
    ...[
      ']]>',
      ']]',
      '>',
      '<',
      '&',
      '"',
      "'",
      '<![CDATA[',
      '<!--',
      '-->',
      '<?',
      '?>',
      '&amp;',
      '&#0;',
      '&nbsp;',
      '&#xD800;',
    ],
    ...['<b>', '</b>', '<br>', '<단독>', '</', '<script>', '{', '}', '%', '\\'],
    ...['한빛시', '도서관', 'ᄒᆞᆫ', '李', '\uF9E1', '㈜', '👨‍👩‍👧', '🇰🇷', '\uE000', 'A', '1'],
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
const shown = fc.tuple(words, fc.constantFrom('한빛시', '도서관', '김가온'), words).map((parts) => parts.join(''))
const path = fc.webPath()
const date = fc
  .integer({ min: Date.UTC(1991, 0) / 1000, max: NOW.getTime() / 1000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`)
const anyArticle = fc.record(
  {
    headline: shown,
    url: path.map((p) => `https://news.hanbit.kr/${p}`),
    id: fc.uuid().map((id) => `hanbit:${id}`),
    datePublished: date,
    authors: fc.array(fc.record({ name: shown.map((name) => name.replaceAll('@', '')) }), { maxLength: 3 }),
    subheadlines: fc.array(words, { maxLength: 2 }),
    summary: words,
    sections: fc.array(words, { maxLength: 2 }),
    keywords: fc.array(words, { maxLength: 2 }),
    contributors: fc.array(fc.record({ name: words, role: words }), { maxLength: 1 }),
    rights: fc.record({ notice: words }),
    outlet: fc.record({ name: words, url: path.map((p) => `https://wire.example/${p}`) }),
    images: fc.array(
      fc.record(
        {
          url: path.map((p) => `https://img.hanbit.kr/${p}.jpg`),
          caption: words,
          credit: words,
          alt: words,
          width: fc.integer(),
        },
        { requiredKeys: ['url'] },
      ),
      { maxLength: 3 },
    ),
    body: fc.array(
      fc.oneof(
        fc.record({
          type: fc.constantFrom('paragraph' as const, 'marker' as const, 'blockquote' as const),
          text: words,
          marks: fc.array(
            fc.record({
              start: fc.integer({ min: 0, max: 12 }),
              end: fc.integer({ min: 0, max: 12 }),
              type: fc.constantFrom('link' as const, 'em' as const, 'strong' as const),
              url: path.map((p) => `https://news.hanbit.kr/${p}`),
            }),
            { maxLength: 4 },
          ),
        }),
        fc.record({ type: fc.constant('speech' as const), label: words, text: words }),
        fc.record({ type: fc.constant('list' as const), items: fc.array(words, { maxLength: 3 }) }),
        fc.record({
          type: fc.constant('table' as const),
          rows: fc.array(fc.array(words, { maxLength: 2 }), { maxLength: 2 }),
        }),
        fc.record({ type: fc.constant('image' as const), image: fc.integer({ min: 0, max: 3 }) }),
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ['headline', 'url', 'id', 'datePublished', 'authors'] },
)

const RUNS = Number(process.env.GISA_FUZZ_RUNS ?? 2000)

test(`어떤 기사든 바른 XML이 되고, 세 독자가 같은 것을 읽는다 (${RUNS}건)`, { timeout: 600_000 }, async () => {
  const parser = new RssParser({ customFields: { item: [['dc:creator', 'creators', { keepArray: true }]] } })
  await fc.assert(
    fc.asyncProperty(anyArticle, async (article) => {
      const rss = toRss([article as ArticleInput], CHANNEL, { now: NOW })
      const atom = toAtom([article as ArticleInput], CHANNEL, { now: NOW })
      assertWellFormed(rss)
      assertWellFormed(atom)
      assertWellFormed(toNewsSitemap([article as ArticleInput], CHANNEL, { now: NOW }))
      const wanted = expected(article as ArticleInput)

      const [item] = parseRssFeed(rss).items!
      expect({
        title: item!.title,
        link: item!.link,
        date: Date.parse(item!.pubDate!),
        authors: item!.dc?.creators ?? [],
      }).toEqual(wanted)

      const [entry] = parseAtomFeed(atom).entries!
      expect({
        title: entry!.title?.value,
        link: entry!.links?.find(({ rel }) => rel === 'alternate')?.href,
        date: Date.parse(String(entry!.published)),
        authors: (entry!.authors ?? []).map(({ name }) => name),
      }).toEqual(wanted)

      const [json] = (
        parseJsonFeed(JSON.parse(toJsonFeed([article as ArticleInput], CHANNEL, { now: NOW }))) as {
          items: { title: string; url: string; date_published: string; authors?: { name: string }[] }[]
        }
      ).items
      expect({
        title: json!.title,
        link: json!.url,
        date: Date.parse(json!.date_published),
        authors: (json!.authors ?? []).map(({ name }) => name),
      }).toEqual(wanted)

      const [read] = (await parser.parseString(rss)).items as unknown as {
        title: string
        link: string
        isoDate: string
        creators?: string[]
      }[]
      expect({
        title: read!.title,
        link: read!.link,
        date: Date.parse(read!.isoDate),
        authors: read!.creators ?? [],
      }).toEqual(wanted)

      const [extracted] = extractFromXml(rss, {
        useISODateFormat: true,
        getExtraEntryFields: (entry) => ({
          creators: [(entry as { 'dc:creator'?: unknown })['dc:creator'] ?? []].flat(),
        }),
      }).entries as unknown as { title: string; link: string; published: string; creators: unknown[] }[]
      expect({
        title: extracted!.title,
        link: extracted!.link,
        date: Date.parse(extracted!.published),
        authors: extracted!.creators.map((name) => decodeXML(String(name))), // its extra fields come as they are written
      }).toEqual(wanted)
    }),
    { numRuns: RUNS },
  )
})
