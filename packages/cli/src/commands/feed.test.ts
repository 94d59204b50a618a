import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    const page = join(SEEDS, 'thefact--same-article-as-page.html')
    const elsewhere = await gisa(['feed', page, ...SITE, '--profile', 'naver', '-o', out])
    expect([elsewhere.code, elsewhere.stderr]).toEqual([1, expect.stringContaining('every article was left out')])
    expect(readFileSync(out, 'utf8')).toBe(good)
    expect(readdirSync(folder)).toEqual(['feed.xml'])
  })

  test('--state: first dates stay, what is gone from the folder stays in the feed, the same bytes again', async () => {
    const folder = testFolder()
    const [out, state, articles] = ['feed.json', 'state.json', 'articles.jsonl'].map((name) => join(folder, name))
    const write = (...list: object[]): void =>
      writeFileSync(articles!, list.map((each) => JSON.stringify(each)).join('\n'))
    const run = async (now: string) => {
      const args = ['feed', articles!, ...SITE, '-f', 'json', '--state', state!, '--now', now, '-o', out!]
      expect((await gisa(args)).code).toBe(0)
      return JSON.parse(readFileSync(out!, 'utf8')).items.map((item: Record<string, string>) => [
        item.title,
        item.date_published,
        item.date_modified,
      ])
    }
    write({ headline: '하나', url: 'https://hanbit.example/1' })
    expect(await run('2026-10-14T09:00:00+09:00')).toEqual([['하나', '2026-10-14T09:00:00+09:00', undefined]])
    const first = readFileSync(out!, 'utf8')
    expect(await run('2026-10-14T10:00:00+09:00')).toEqual([['하나', '2026-10-14T09:00:00+09:00', undefined]])
    expect(readFileSync(out!, 'utf8')).toBe(first)
    write(
      { headline: '하나 (고침)', url: 'https://hanbit.example/1' },
      { headline: '둘', url: 'https://hanbit.example/2' },
    )
    await run('2026-10-14T11:00:00+09:00')
    write({ headline: '셋', url: 'https://hanbit.example/3' })
    expect(await run('2026-10-14T12:00:00+09:00')).toEqual([
      ['셋', '2026-10-14T12:00:00+09:00', undefined],
      ['둘', '2026-10-14T11:00:00+09:00', undefined],
      ['하나 (고침)', '2026-10-14T09:00:00+09:00', '2026-10-14T11:00:00+09:00'],
    ])
  })

  test('a damaged state is told, and the feed starts anew', async () => {
    const state = join(testFolder(), 'state.json')
    writeFileSync(state, '{"version":1,"items":[{')
    const { code, stderr } = await gisa([
      'feed',
      join(SEEDS, 'thefact--same-article-as-page.html'),
      ...SITE,
      '--state',
      state,
    ])
    expect([code, stderr]).toEqual([0, expect.stringContaining('state/damaged')])
    expect(JSON.parse(readFileSync(state, 'utf8')).items).toHaveLength(1)
  })

  test('a feed that breaks the rules becomes one that keeps them', async () => {
    const broken = `\n<rss version="2.0"><channel><title>더팩트</title><link>https://news.tf.co.kr</link><item><title>한빛시\u0008 R&amp;amp;D &amp;quot;늘린다&amp;quot;</title><link>/read/life/2112345.htm</link><author>김가온 기자</author><pubDate>2026-10-14 09:00:00</pubDate></item></channel></rss>`
    const { code, stdout, stderr } = await gisa(['feed', '-', ...SITE, '-f', 'json'], broken)
    expect([code, stderr]).toEqual([0, expect.stringContaining('feed/control-characters')])
    expect(JSON.parse(stdout).items).toMatchObject([
      {
        title: '한빛시 R&D "늘린다"',
        url: 'https://news.tf.co.kr/read/life/2112345.htm',
        date_published: '2026-10-14T09:00:00+09:00',
        authors: [{ name: '김가온' }],
      },
    ])
    expect((await gisa(['feed', '-', ...SITE], '<rss version="2.0">')).code).toBe(1)
  })
})
