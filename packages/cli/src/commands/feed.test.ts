import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseXml } from '../testing/parse-xml.ts'
import { gisa, SEEDS, testFolder } from '../testing/run-cli.ts'

const SITE = ['--title', '한빛일보', '--link', 'https://hanbit.example/']
const FEED = ['feed', SEEDS, ...SITE]

describe('gisa feed', () => {
  test('a folder becomes one feed; what holds no article is told', async () => {
    const { code, stdout, stderr } = await gisa([...FEED, '--now', '2027-01-01T00:00:00+09:00'])
    expect(code).toBe(1)
    expect(parseXml(stdout).filter((name) => name === 'item').length).toBeGreaterThanOrEqual(14)
    expect(stderr).toContain('no-article/login')
    expect(stderr).toContain('no-article/list')
  })

  test.each([
    ['atom', 'entry'],
    ['sitemap', 'url'],
  ])('-f %s is well-formed, whatever the inputs hold', async (format, element) => {
    const now = ['--now', '2026-10-15T00:00:00+09:00']
    const { stdout } = await gisa([...FEED, '-f', format, ...now])
    expect(parseXml(stdout)).toContain(element)
  })

  test('a sitemap holds the last two days', async () => {
    const count = async (now: string): Promise<number> => {
      const { stdout } = await gisa([...FEED, '-f', 'sitemap', '--now', now])
      return parseXml(stdout).filter((name) => name === 'url').length
    }
    expect(await count('2026-10-15T00:00:00+09:00')).toBe(1)
    expect(await count('2030-01-01T00:00:00+09:00')).toBe(0)
  })

  test('--limit, --no-body, --description, --feed-url', async () => {
    const more = [
      '--limit',
      '2',
      '--no-body',
      '--description',
      '한빛시의 뉴스',
      '--feed-url',
      'https://hanbit.example/feed.json',
    ]
    const { stdout } = await gisa([...FEED, '-f', 'json', ...more])
    const feed = JSON.parse(stdout)
    expect(feed).toMatchObject({
      title: '한빛일보',
      description: '한빛시의 뉴스',
      feed_url: 'https://hanbit.example/feed.json',
    })
    expect(feed.items).toHaveLength(2)
    expect(feed.items[0].content_html ?? '').not.toContain('<p>')
  })

  test('articles that gisa parse wrote are taken too, and the feed is the same', async () => {
    const folder = testFolder()
    const file = join(SEEDS, 'thefact--same-article-as-page.html')
    await gisa(['parse', file, '-f', 'jsonl', '-o', join(folder, 'articles.jsonl')])
    const direct = await gisa(['feed', file, ...SITE])
    const again = await gisa(['feed', join(folder, 'articles.jsonl'), ...SITE])
    expect(again.stdout).toBe(direct.stdout)
  })

  test('--out replaces the file as a whole, and nothing replaces a good feed by an empty one', async () => {
    const folder = testFolder()
    const out = join(folder, 'feed.xml')
    await gisa([...FEED, '-o', out])
    const good = readFileSync(out, 'utf8')
    expect(parseXml(good)[0]).toBe('rss')
    const empty = await gisa(['feed', join(SEEDS, 'no-article--login-form.txt'), ...SITE, '-o', out])
    expect(empty.code).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(good)
    expect(readdirSync(folder)).toEqual(['feed.xml'])
  })
})
