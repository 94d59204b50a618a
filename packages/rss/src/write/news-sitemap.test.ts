import type { Issue } from '@gisa/core'
import { expect, test } from 'vitest'
import { article, CHANNEL, NOW } from '../../test/hard-inputs.ts'
import type { FeedOptions } from './feed-options.ts'
import { streamNewsSitemap, toNewsSitemap } from './news-sitemap.ts'

const write = (list: Parameters<typeof toNewsSitemap>[0], options: FeedOptions = { now: NOW }, channel = CHANNEL) => {
  const issues: Issue[] = []
  const xml = toNewsSitemap(list, channel, { ...options, onIssue: (issue) => issues.push(issue) })
  return { xml, codes: issues.map(({ code }) => code), urls: xml.split('<url>').length - 1 }
}

test('이틀이 지난 기사는 싣지 않는다', () => {
  const list = [article(1), article(2, { datePublished: '2024-07-29T19:59:59+09:00' })]
  expect(write(list)).toMatchObject({ urls: 1, codes: ['left-out/too-old'] })
})

test('now가 없으면 오래된 것을 가릴 수 없고, 그렇게 알린다', () => {
  expect(write([article(1, { datePublished: '2020-01-01' })], {})).toMatchObject({
    urls: 1,
    codes: ['missing/options-now'],
  })
})

test('1,000건까지', () => {
  const list = Array.from({ length: 1005 }, (_, n) => article(n))
  expect(write(list)).toMatchObject({ urls: 1000, codes: ['left-out/feed-is-full'] })
})

test('주소나 날짜가 없는 기사는 빠진다', () => {
  const { url: _u, ...noUrl } = article(1)
  const { datePublished: _d, ...noDate } = article(2)
  expect(write([noUrl, noDate])).toMatchObject({ urls: 0, codes: ['left-out/no-address', 'left-out/no-date'] })
})

test('말은 두세 글자, 시각을 모르면 날짜만, 고친 때는 lastmod', () => {
  const { xml } = write(
    [article(1, { datePublished: '2024-07-31', dateModified: '2024-07-31T10:00:00+09:00' })],
    { now: NOW },
    { ...CHANNEL, language: 'ko-KR' },
  )
  expect(xml).toContain('<news:language>ko</news:language>')
  expect(xml).toContain('<news:publication_date>2024-07-31</news:publication_date>')
  expect(xml).toContain('<lastmod>2024-07-31T10:00:00+09:00</lastmod>')
  expect(write([article(1)], { now: NOW }, { ...CHANNEL, language: 'zh-TW' }).xml).toContain('<news:language>zh-tw<')
})

test('흐름을 이으면 같다', async () => {
  let xml = ''
  for await (const chunk of streamNewsSitemap([article(1)], CHANNEL, { now: NOW })) xml += chunk
  expect(xml).toBe(toNewsSitemap([article(1)], CHANNEL, { now: NOW }))
})
