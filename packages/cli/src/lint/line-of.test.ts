import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findScripts } from './find-scripts.ts'
import { jsonOffset } from './json-offset.ts'
import { lineFinder } from './line-of.ts'

const page = `<!doctype html>
<head>
<!-- <script type="application/ld+json">{"old": 1}</script> -->
<meta property='og:title' content="가">
<link rel="canonical" href="https://www.hanbit.example/1">
<script>var x = '<script type="application/ld+json">'</script>
<SCRIPT type="application/ld+json"></SCRIPT>
<SCRIPT TYPE="application/ld+json" data-x="1">
{
  "@type": "NewsArticle",
  "headline": "\\"가\\" {[",
  "author": [
    { "@type": "Person", "name": "김가온" },
    { "@type": "Person",
      "na/me": "이도담 기자" }
  ]
}
</SCRIPT>
<script type="application/ld+json">
// 주석
{"@type": "BreadcrumbList"}
</script>`

describe('the line of a finding', () => {
  test.each<[string, number | undefined]>([
    ['/0', 9],
    ['/0/headline', 11],
    ['/0/author/0/name', 13],
    ['/0/author/1', 14],
    ['/0/author/1/na~1me', 15],
    ['/0/author/7', 12],
    ['/0/publisher', 9],
    ['/1', 20],
    ['/1/@type', 20],
    ['/2/headline', undefined],
    ['meta[property="og:title"]', 4],
    ['link[rel="canonical"]', 5],
    ['meta[property="og:image"]', undefined],
    ['head', undefined],
    ['', undefined],
  ])('%s', (where, line) => {
    expect(lineFinder(page, 'page')(where)).toBe(line)
  })

  test('a JSON-LD file', () => {
    const line = lineFinder('[\n{"headline":\n"가"}]', 'json-ld')
    expect([line(''), line('/0'), line('/0/headline')]).toEqual([1, 2, 3])
  })

  test('wherever a value stands in JSON, it is found', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), fc.string(), (json, key, other) => {
        const [before, name] = [JSON.stringify(other), JSON.stringify(key)]
        const text = `[${json}, {${key === other ? '' : `${before} : ${json} ,`} ${name}: "여기"}]`
        const pointer = `/1/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
        expect(text.slice(jsonOffset(text, pointer)).startsWith('"여기"')).toBe(true)
      }),
    )
  })

  test('any text: no throw, an offset inside it, in time linear in its length', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, pointer) => {
        expect(jsonOffset(text, `/${pointer}`)).toBeLessThanOrEqual(text.length)
        for (const { start, end } of findScripts(text)) expect(end).toBeGreaterThan(start)
      }),
    )
    const began = performance.now()
    findScripts('<script type="application/ld+json">{<!--'.repeat(50_000))
    jsonOffset('['.repeat(300_000), '/0'.repeat(1000))
    jsonOffset(`{${'"a":[1],'.repeat(100_000)}`, '/b')
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
