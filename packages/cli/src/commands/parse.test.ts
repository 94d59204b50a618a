import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../testing/parse-xml.ts'
import { gisa, SEEDS, testFolder } from '../testing/run-cli.ts'

const TEXT = join(SEEDS, 'thefact--captions-printed-twice.txt')
const PAGE = join(SEEDS, 'thefact--same-article-as-page.html')
const CP949 = join(SEEDS, 'ndsoft--generation-c-cp949-bytes.html')
const HEADLINE = '한빛시, 가온천 야간 산책로 개통…"빛으로 잇는 도심"'
/** In CP949: [한빛일보 김가온 기자] 한빛시는 11일 내년 예산안을 공개했다고 밝혔다. 시는 이 가운데 똠방각하 축제에 3억원을 쓴다고 설명했다. */
const CP949_TEXT = Buffer.from(
  [
    '5bc7d1bafbc0cfbab820b1e8b0a1bfc220b1e2c0da5d20c7d1bafbbdc3b4c2203131c0cf20b3bbb3e220bfb9bbeabec8c0bb',
    '20b0f8b0b3c7dfb4d9b0ed20b9e0c7fbb4d92e20bdc3b4c220c0cc20b0a1bfeeb5a5208c63b9e6b0a2c7cf20c3e0c1a6bfa1',
    '2033beefbff8c0bb20beb4b4d9b0ed20bcb3b8edc7dfb4d92e',
  ].join(''),
  'hex',
)

describe('gisa parse', () => {
  test.each([TEXT, PAGE])('%s', async (file) => {
    const { stdout, stderr, code } = await gisa(['parse', file])
    expect(JSON.parse(stdout)).toMatchObject({ headline: HEADLINE, outlet: { id: 'thefact' } })
    expect([code, stderr]).toEqual([0, ''])
  })

  test('standard input: a page is told from a text', async () => {
    const page = await gisa(['parse', '-'], readFileSync(PAGE))
    const text = await gisa(['parse', '-'], readFileSync(TEXT))
    expect(JSON.parse(page.stdout).url).toBeDefined()
    expect(JSON.parse(text.stdout).url).toBeUndefined()
    expect(JSON.parse(text.stdout).headline).toBe(HEADLINE)
  })

  test('bytes in CP949: a page and a text', async () => {
    const page = await gisa(['parse', CP949])
    expect(JSON.parse(page.stdout).headline).toContain('똠양꿍')
    const text = await gisa(['parse', '-'], CP949_TEXT)
    expect(JSON.parse(text.stdout).body[0].text).toContain('똠방각하 축제')
  })

  test('--url is the address of what was given', async () => {
    const { stdout } = await gisa(['parse', TEXT, '--url', 'https://news.tf.co.kr/read/life/2112345.htm'])
    expect(JSON.parse(stdout).url).toBe('https://news.tf.co.kr/read/life/2112345.htm')
  })

  test('several inputs are a list; a folder stands for its pages and texts', async () => {
    const folder = testFolder()
    copyFileSync(TEXT, join(folder, 'a.txt'))
    copyFileSync(PAGE, join(folder, 'b.html'))
    writeFileSync(join(folder, 'c.json'), '{}')
    const { stdout } = await gisa(['parse', folder])
    expect(JSON.parse(stdout).map(({ headline }: { headline: string }) => headline)).toEqual([HEADLINE, HEADLINE])
    const lines = await gisa(['parse', folder, '-f', 'jsonl'])
    expect(
      lines.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).headline),
    ).toEqual([HEADLINE, HEADLINE])
  })

  test('what was parsed can be read again', async () => {
    const file = join(testFolder(), 'article.json')
    await gisa(['parse', TEXT, '--out', file])
    const { stdout } = await gisa(['parse', file, '-f', 'jsonld'])
    expect(JSON.parse(stdout)).toMatchObject({ '@type': 'NewsArticle', headline: HEADLINE })
    writeFileSync(file, '[1]')
    expect((await gisa(['parse', file])).code).toBe(2)
  })

  test.each(['rss', 'atom'])('-f %s is well-formed and holds the article', async (format) => {
    const { stdout } = await gisa(['parse', PAGE, '-f', format])
    expect(parseXml(stdout).filter((name) => name === 'item' || name === 'entry')).toHaveLength(1)
  })

  test('-f jsonfeed and -f html-head', async () => {
    const feed = await gisa(['parse', PAGE, '-f', 'jsonfeed'])
    expect(JSON.parse(feed.stdout).items).toHaveLength(1)
    const head = await gisa(['parse', PAGE, '-f', 'html-head'])
    expect(head.stdout).toMatch(/<meta property="og:title" content="[^"]+">/)
    expect(head.stdout).toMatch(/<script type="application\/ld\+json">\{.+\}<\/script>\n$/)
  })

  test('-f markdown and -f text, one document after the other', async () => {
    const markdown = await gisa(['parse', TEXT, PAGE, '-f', 'markdown'])
    expect(markdown.stdout.split('\n---\n\n').map((part) => part.slice(0, part.indexOf('\n')))).toEqual([
      `# ${HEADLINE}`,
      `# ${HEADLINE}`,
    ])
    const text = await gisa(['parse', TEXT, '-f', 'text'])
    expect(text.stdout.startsWith(`${HEADLINE}\n`)).toBe(true)
    expect(text.stdout.endsWith('\n')).toBe(true)
  })

  test('a feed of an article whose site is unknown asks for the site', async () => {
    const without = await gisa(['parse', '-', '-f', 'rss'], CP949_TEXT)
    expect([without.code, without.stdout]).toEqual([2, ''])
    expect(without.stderr).toContain('--title and --link')
    const site = ['--title', '한빛일보', '--link', 'https://hanbit.example/']
    expect((await gisa(['parse', TEXT, '-f', 'rss', ...site])).stdout).toContain('<title>한빛일보</title>')
  })

  test('a document is written of articles alone', async () => {
    const none = await gisa(['parse', join(SEEDS, 'no-article--login-form.txt'), '-f', 'jsonld'])
    expect([none.code, none.stdout]).toEqual([1, ''])
  })

  test('--trace says why each line has its role and where each field came from', async () => {
    const { stdout } = await gisa(['parse', PAGE, '--trace'])
    expect(stdout).toMatch(/^Fields\n/)
    expect(stdout).toMatch(/^ {2}headline {7}한빛시, 가온천 야간 산책로 개통/m)
    expect(stdout).toMatch(/^ {17}from (layout|json-ld|markup|open-graph): /m)
    expect(stdout).toMatch(/^ +\d+ {2}byline +[01]\.\d\d {2}before \w+$/m)
  })

  test('--trace -f json is the whole result', async () => {
    const { stdout } = await gisa(['parse', TEXT, '--trace', '-f', 'json'])
    const { article, source, lines, trace } = JSON.parse(stdout)
    expect(article.headline).toBe(trace.headline.won.value)
    expect(
      lines.every((l: { start: number; end: number; text: string }) => source.slice(l.start, l.end) === l.text),
    ).toBe(true)
    expect((await gisa(['parse', TEXT, '--trace', '-f', 'rss'])).code).toBe(2)
  })

  test('a feed gives its articles, and --trace the element of each field', async () => {
    const xml =
      '<rss version="2.0"><channel><title>더팩트</title><item><title>[단독] 한빛시 축제 연다</title><link>https://news.tf.co.kr/read/life/2112345.htm</link><pubDate>Wed, 14 Oct 2026 09:00:00 +0900</pubDate></item></channel></rss>'
    const { stdout } = await gisa(['parse', '-'], xml)
    expect(JSON.parse(stdout)).toMatchObject({
      headline: '한빛시 축제 연다',
      labels: ['단독'],
      outlet: { id: 'thefact', name: '더팩트' },
      datePublished: '2026-10-14T09:00:00+09:00',
    })
    const traced = await gisa(['parse', '-', '--trace'], xml)
    expect(traced.stdout).toContain('item[0] > pubDate')
  })
})
