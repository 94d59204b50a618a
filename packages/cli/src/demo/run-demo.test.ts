import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../testing/parse-xml.ts'
import { recorder, SEEDS, testFolder } from '../testing/run-cli.ts'
import { runDemo } from './run-demo.ts'

const INPUTS = readdirSync(SEEDS).filter((file) => /\.(txt|html)$/.test(file))

async function demo(paths: readonly string[]): Promise<{ out: string; stdout: string; stderr: string; code: number }> {
  const out = join(testFolder(), 'out')
  const { terminal, printed } = recorder()
  const code = await runDemo(paths, terminal, out)
  await new Promise(setImmediate)
  const [stdout, stderr] = printed()
  return { out, stdout, stderr, code }
}

describe('demo', () => {
  test('every seed: a table, and everything that Gisa makes of them', async () => {
    const { out, stdout, code } = await demo([SEEDS])
    expect(code).toBe(0)
    expect(stdout).toContain(`Open ${join(out, 'index.html')}`)

    const articles = JSON.parse(readFileSync(join(out, 'articles.json'), 'utf8'))
    expect(articles.length).toBe(INPUTS.length - 2)
    expect(parseXml(readFileSync(join(out, 'feed.xml'), 'utf8'))).toContain('item')
    expect(JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.length).toBeGreaterThan(14)
    expect(parseXml(readFileSync(join(out, 'sitemap-news.xml'), 'utf8'))).toContain('news:news')

    const pages = readdirSync(join(out, 'jsonld'))
    expect(pages).toHaveLength(articles.length)
    for (const page of pages) {
      const [, script = ''] =
        /<script type="application\/ld\+json">(.+?)<\/script>/s.exec(readFileSync(join(out, 'jsonld', page), 'utf8')) ??
        []
      expect(JSON.parse(script)['@type']).toContain('NewsArticle')
    }
  })

  test('the table takes 100 columns, a syllable two', async () => {
    const { stdout } = await demo([SEEDS])
    const width = (line: string): number =>
      [...line].reduce((sum, c) => sum + (/[\u1100-\u115f\u3000-\u303e\u3130-\u318f\uac00-\ud7a3]/.test(c) ? 2 : 1), 0)
    const table = stdout.slice(0, stdout.indexOf('\n\n')).split('\n')
    expect(table).toHaveLength(INPUTS.length + 2)
    for (const line of table) expect(width(line)).toBeLessThanOrEqual(100)
  })

  test('one file, and one that holds no article, whose reason is shown', async () => {
    const one = await demo([join(SEEDS, 'thefact--same-article-as-page.html')])
    expect(one.stdout).toContain('1 article in 1 input.')
    const none = await demo([join(SEEDS, 'no-article--login-form.txt')])
    expect([none.code, readdirSync(join(none.out, 'jsonld'))]).toEqual([0, []])
    expect(readFileSync(join(none.out, 'index.html'), 'utf8')).toContain('no-article/login')
    expect(none.stdout).toContain('no-article/login')
  })

  test('the preview loads nothing, runs nothing but its own script, and shows markup as text', async () => {
    const { out } = await demo([SEEDS])
    const page = readFileSync(join(out, 'index.html'), 'utf8')
    // every `<` and `>` of a value is escaped, so these are the page's own tags
    const tags = page.match(/<[a-z!][^>]*>/gi) ?? []
    const loads = /^<(?:img|iframe|link|object|embed|audio|video|source|base)\b|\s(?:src|srcset|on[a-z]+)=/i
    expect(tags.filter((tag) => loads.test(tag))).toEqual([])
    expect(tags.filter((tag) => /^<script\b/i.test(tag))).toEqual(['<script>'])
    expect(tags.filter((tag) => /\shref="(?!#|https?:|mailto:)/.test(tag))).toEqual([])
    const style = page.slice(page.indexOf('<style>'), page.indexOf('</style>'))
    expect(/url\(|@import/.test(style)).toBe(false)
    expect(page.includes('&lt;/script &gt;')).toBe(true)
    expect(/[\u0000-\u0008\u000b-\u001f]/.test(page)).toBe(false)
  })

  test('a folder without pages is the caller’s mistake', async () => {
    const { code, stderr } = await demo([testFolder()])
    expect(code).toBe(2)
    expect(stderr).toContain('nothing to read in it')
  })
})
