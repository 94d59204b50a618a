import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toRss } from '@gisa/rss'
import type { Log } from 'sarif'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lintSarif } from '../output/lint-sarif.ts'
import { gisa, testFolder } from '../testing/run-cli.ts'

const NOW = ['--now', '2027-01-01T00:00:00+09:00']
const good = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: '한빛시, 도서관 연다',
  datePublished: '2026-03-01T09:00:00+09:00',
  author: { '@type': 'Person', name: '김가온', url: 'https://www.hanbit.example/reporter/1' },
}
const bad = JSON.stringify({ ...good, datePublished: '2026.03.01 09:00', author: '김가온 기자' }, null, 1)
const page = (node: string): string => `<!doctype html>
<html><head><title>한빛시, 도서관 연다</title>
<script type="application/ld+json">${node}</script>
</head><body><h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p></body></html>`
const channel = { name: '한빛일보', url: 'https://www.hanbit.example/', description: '한빛시의 뉴스' }
const feed = toRss([{ headline: '한빛시, 도서관 연다', url: 'https://www.hanbit.example/1' }], channel)

/** A folder with these files in it. */
function files(contents: Record<string, string | Uint8Array>): (name: string) => string {
  const folder = testFolder()
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
  return (name) => join(folder, name)
}

const lint = (...args: string[]) => gisa(['lint', ...args, ...NOW])
const rulesOf = (stdout: string): string[][] =>
  JSON.parse(stdout).map(({ findings }: { findings: { rule: string; level: string }[] }) =>
    findings.filter(({ level }) => level === 'error').map(({ rule }) => rule),
  )

beforeEach(() => {
  vi.stubEnv('LC_ALL', 'C.UTF-8')
  vi.stubEnv('NO_COLOR', '')
})
afterEach(() => vi.unstubAllEnvs())

describe('gisa lint: exit codes', () => {
  test.each<[string, string[], number]>([
    ['nothing wrong', ['good.json'], 0],
    ['an error', ['bad.json'], 1],
    ['an error in one of two', ['good.json', 'bad.json'], 1],
    ['an error that no asked reader minds', ['bad.json', '--profile', 'naver'], 0],
    ['warnings alone', ['warned.json', '--profile', 'google'], 0],
    ['warnings, which fail', ['warned.json', '--profile', 'google', '--fail-on', 'warning'], 1],
    ['notes, which fail', ['noted.json', '--fail-on', 'info'], 1],
    ['a page with an error', ['bad.html'], 1],
    ['a feed', ['feed.xml'], 0],
    ['a broken feed', ['broken.xml'], 1],
    ['an unknown profile', ['good.json', '--profile', 'google,bing'], 2],
    ['no profile at all', ['good.json', '--profile', ','], 2],
    ['profiles of feeds for a page', ['bad.html', '--profile', 'smartnews'], 2],
    ['neither markup nor feed', ['text.txt'], 2],
    ['JSON that is no JSON-LD', ['package.json'], 2],
    ['an address', ['https://www.hanbit.example/1'], 2],
    ['an unknown format', ['good.json', '--format', 'xml'], 2],
    ['one address for two', ['good.json', 'bad.json', '--url', 'https://www.hanbit.example/1'], 2],
  ])('%s', async (_, args, code) => {
    const at = files({
      'good.json': JSON.stringify(good),
      'bad.json': bad,
      'warned.json': JSON.stringify({ ...good, author: { ...good.author, name: '김가온 기자' } }),
      'noted.json': JSON.stringify({ ...good, '@context': 'http://schema.org' }),
      'bad.html': page(bad),
      'feed.xml': feed,
      'broken.xml': feed.replace('</item>', ''),
      'text.txt': '한빛시는 11일 새 도서관을 연다고 밝혔다.',
      'package.json': '{"name": "gisa"}',
    })
    const result = await lint(...args.map((arg) => (/^[a-z]+\.[a-z]+$/.test(arg) ? at(arg) : arg)))
    expect([result.code, result.stderr !== '']).toEqual([code, code === 2])
  })
})

describe('gisa lint: what a file is shows by its content', () => {
  test.each<[string, string, string]>([
    ['page.xml', page(bad), 'page'],
    ['feed.html', feed, 'feed'],
    [
      'feed',
      `<?xml version="1.0"?><!-- 한빛 -->\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>`,
      'feed',
    ],
    ['feed.json', '{"version": "https://jsonfeed.org/version/1.1", "title": "한빛", "items": []}', 'feed'],
    ['news', `\ufeff${bad}`, 'json-ld'],
    ['comment.jsonld', `// 제목\n${bad}`, 'json-ld'],
    ['fragment.html', `<script type="application/ld+json">${bad}</script>`, 'page'],
  ])('%s', async (name, content, kind) => {
    const at = files({ [name]: content })
    const { stdout } = await lint(at(name), '--format', 'json')
    expect(JSON.parse(stdout)[0].kind).toBe(kind)
    const piped = await gisa(['lint', '-', '--format', 'json', ...NOW], content)
    if (!/\.(jsonld|html)$/.test(name)) expect(JSON.parse(piped.stdout)[0].kind).toBe(kind)
  })

  test('a page in CP949 is read as one', async () => {
    const [before = '', after = ''] = page(
      '{"@context":"https://schema.org","@type":"NewsArticle","headline":"&quot;|"}',
    )
      .replace(/[가-힣]/g, '')
      .split('|')
    const at = files({
      'page.html': Buffer.concat([Buffer.from(before), Buffer.from('c7d1bafbbdc3', 'hex'), Buffer.from(after)]),
    })
    const { stdout } = await lint(at('page.html'), '--profile', 'google')
    expect(stdout).toContain('H2  HTML character references are in it: &quot;한빛시\n')
  })

  test('a folder stands for its pages, JSON and feeds', async () => {
    const at = files({ 'a.html': page(bad), 'b.xml': feed, 'c.txt': '글', 'd.json': JSON.stringify(good) })
    const { stdout } = await lint(join(at('a.html'), '..'), '--format', 'json')
    expect(rulesOf(stdout).length).toBe(3)
  })

  test('what is neither is passed over in a folder, and told', async () => {
    const at = files({ 'package.json': '{"name": "gisa"}', 'b.xml': feed })
    const folder = join(at('b.xml'), '..')
    const { code, stdout, stderr } = await lint(folder, '--format', 'json')
    expect([code, rulesOf(stdout).length]).toEqual([0, 1])
    expect(stderr).toContain('package.json: holds no JSON-LD: there is no @type in it. It was passed over.')
    rmSync(at('b.xml'))
    expect((await lint(folder)).code).toBe(2)
  })
})

describe('gisa lint: findings', () => {
  test('a page and a JSON-LD file: what is wrong, where and in which line', async () => {
    const at = files({ 'bad.html': page(bad), 'bad.json': bad })
    const { stdout } = await lint(at('bad.html'), at('bad.json'), '--profile', 'google', '--format', 'json')
    const [inPage, inFile] = JSON.parse(stdout)
    expect(inFile.findings[0]).toMatchObject({ rule: 'D1', level: 'error', where: '/datePublished', line: 5 })
    expect(inPage.findings[0]).toMatchObject({ rule: 'D1', level: 'error', where: '/0/datePublished', line: 7 })
    expect(inFile.findings.map(({ rule }: { rule: string }) => rule)).toContain('A1')
  })

  test('--profile chooses among readers, each kind of source by its own', async () => {
    const at = files({ 'bad.html': page(bad), 'feed.xml': feed })
    const rules = async (profile: string) => {
      const { stdout } = await lint(at('bad.html'), at('feed.xml'), '--format', 'json', '--profile', profile)
      return JSON.parse(stdout).map(({ findings }: { findings: { rule: string }[] }) =>
        findings.map(({ rule }) => rule),
      )
    }
    const [pageOfX] = await rules('x')
    expect(pageOfX).toEqual(['T1'])
    const [, standard] = await rules('x')
    const [, naver] = await rules('naver')
    expect(naver.length).toBeGreaterThan(standard.length)
  })

  test('text: the gravest first, in columns, with the sum', async () => {
    const at = files({ 'bad.json': bad, 'good.json': JSON.stringify(good) })
    const { stdout } = await lint(at('bad.json'), at('good.json'), '--profile', 'google')
    expect(stdout).toContain(
      [
        at('bad.json'),
        '  error   D1  Not an ISO 8601 date: 2026.03.01 09:00',
        `    ${at('bad.json')}:5 /datePublished`,
        '    → Write dates as ISO 8601: 2026-03-01T09:00:00+09:00',
        '  warning A1  Written as text: 김가온 기자; write a node',
      ].join('\n'),
    )
    expect(stdout).toMatch(/\n1 error, 1 warning, \d notes in 2 files\.\n$/)
  })

  test.each<[string, Record<string, string>, string[], string]>([
    ['--lang ko', {}, ['--lang', 'ko'], '오류'],
    ['a Korean terminal', { LC_ALL: 'ko_KR.UTF-8' }, [], '오류'],
    ['--lang en on a Korean terminal', { LC_ALL: 'ko_KR.UTF-8' }, ['--lang', 'en'], 'error'],
    ['another terminal', { LC_ALL: 'de_DE.UTF-8' }, [], 'error'],
  ])('language: %s', async (_, env, args, word) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const at = files({ 'bad.json': bad })
    const { stdout } = await lint(at('bad.json'), ...args)
    expect(stdout.split('\n')[1]?.trim().startsWith(word)).toBe(true)
  })

  test('colours on a terminal alone, and never what a page says', async () => {
    const at = files({ 'bad.json': bad.replace('김가온 기자', '\\u001b[31m김가온 기자') })
    expect((await lint(at('bad.json'))).stdout).not.toContain('\u001b')
    vi.stubEnv('FORCE_COLOR', '1')
    const { stdout } = await lint(at('bad.json'))
    expect(stdout).toContain('\u001b[31merror')
    expect(stdout.replaceAll(/\u001b\[\d{1,2}m/g, '')).toContain('␛[31m')
    vi.stubEnv('NO_COLOR', '1')
    expect((await lint(at('bad.json'))).stdout).not.toContain('\u001b')
  })

  test('--format html is a page of its own that nothing in a source breaks out of', async () => {
    const at = files({ 'bad.json': bad.replace('김가온 기자', '<script>alert(1)</script> 기자') })
    const out = at('report.html')
    const { stdout, code } = await lint(at('bad.json'), '--format', 'html', '--lang', 'ko', '--out', out)
    expect([stdout, code]).toEqual(['', 1])
    const report = readFileSync(out, 'utf8')
    expect(report).toContain('<html lang="ko">')
    expect(report).toContain('&lt;script&gt;')
    expect(report).not.toContain('<script')
  })
})

describe('SARIF 2.1.0', () => {
  test('holds what its schema requires, and every finding', async () => {
    const at = files({ '나쁜 page.html': page(bad), 'bad.json': bad, 'broken.xml': feed.replace('</item>', '') })
    const inputs = [at('나쁜 page.html'), at('bad.json'), at('broken.xml')]
    const { stdout, code } = await lint(...inputs, '--format', 'sarif')
    expect(code).toBe(1)
    const log: Log = JSON.parse(stdout)
    expect(log.version).toBe('2.1.0')
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/)
    expect(log.runs).toHaveLength(1)
    const [run] = log.runs
    const driver = run?.tool.driver
    expect(driver?.name).toBe('gisa')
    const ids = (driver?.rules ?? []).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { shortDescription, helpUri } of driver?.rules ?? []) {
      expect(shortDescription?.text).toBeTruthy()
      expect(URL.canParse(helpUri ?? '')).toBe(true)
    }
    const json = JSON.parse((await lint(...inputs, '--format', 'json')).stdout)
    const results = run?.results ?? []
    expect(results).toHaveLength(json.flatMap(({ findings }: { findings: object[] }) => findings).length)
    for (const { ruleId, ruleIndex, level, message, locations = [] } of results) {
      expect(ids[ruleIndex ?? -1]).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(message.text).toBeTruthy()
      expect(locations).toHaveLength(1)
      const { artifactLocation, region } = locations[0]?.physicalLocation ?? {}
      expect(URL.canParse(artifactLocation?.uri ?? ' ', 'file:///')).toBe(true)
      expect(artifactLocation?.uri).not.toContain(' ')
      expect(region?.startLine).toBeGreaterThan(0)
    }
    expect(results.some(({ locations }) => locations?.[0]?.physicalLocation?.region?.startLine === 7)).toBe(true)
    expect(ids.some((id) => id.startsWith('feed/')) && ids.some((id) => id.startsWith('markup/'))).toBe(true)
  })

  test('its shape is the one of the schema; no findings are a log too', () => {
    const log: Log = lintSarif([{ file: 'a b/한.html', kind: 'page', findings: [] }], 'en')
    expect(log.runs[0]?.results).toEqual([])
  })
})
