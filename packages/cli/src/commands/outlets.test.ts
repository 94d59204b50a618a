import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gisa, testFolder } from '../testing/run-cli.ts'

describe('gisa outlets', () => {
  test.each([
    ['더팩트', 'thefact'],
    ['The Fact', 'thefact'],
    ['thefact', 'thefact'],
    ['tf.co.kr', 'thefact'],
    ['https://news.tf.co.kr/read/life/2112345.htm', 'thefact'],
  ])('%s is found', async (query, id) => {
    const { stdout } = await gisa(['outlets', query, '--json'])
    expect(JSON.parse(stdout).map((outlet: { id: string }) => outlet.id)).toContain(id)
  })

  test('without a question all are listed, a line each, in 100 columns', async () => {
    const { stdout } = await gisa(['outlets'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines[0]).toMatch(/^id +name +kind +feeds +host$/)
  })

  test('nothing found is an empty list', async () => {
    expect(await gisa(['outlets', '가온누리방송', '--json'])).toMatchObject({ code: 1, stdout: '[]\n' })
  })

  test('--feeds: the feeds that an outlet publishes', async () => {
    const { stdout } = await gisa(['outlets', '연합뉴스', '--feeds', '--json'])
    expect(JSON.parse(stdout)).toContainEqual({
      outlet: '연합뉴스',
      title: '전체',
      url: 'https://www.yna.co.kr/rss/news.xml',
      from: 'outlet',
    })
    const lines = await gisa(['outlets', '연합뉴스', '--feeds'])
    expect(lines.stdout).toMatch(/^https:\S+ +연합뉴스/)
    expect((await gisa(['outlets', '가온누리방송', '--feeds'])).code).toBe(1)
  })

  test('--feeds of a saved page: those that it names, then the rest of the outlet’s own, each once', async () => {
    const page = join(testFolder(), 'page.html')
    writeFileSync(
      page,
      `<!doctype html><title>한빛시 축제</title><link rel="canonical" href="https://www.yna.co.kr/view/AKR20261014000100001">
<link rel="alternate" type="application/rss+xml" title="전체" href="/rss/news.xml">
<h1>한빛시 축제</h1><p>(한빛=연합뉴스) 김가온 기자 = 한빛시는 14일 축제를 연다고 밝혔다.</p>`,
    )
    const { stdout } = await gisa(['outlets', page, '--feeds', '--json'])
    const feeds = JSON.parse(stdout) as { url: string; from: string }[]
    expect(feeds[0]).toEqual({
      outlet: '연합뉴스',
      title: '전체',
      url: 'https://www.yna.co.kr/rss/news.xml',
      from: 'page',
    })
    expect(feeds.length).toBeGreaterThan(1)
    expect(new Set(feeds.map(({ url }) => url)).size).toBe(feeds.length)
  })
})
