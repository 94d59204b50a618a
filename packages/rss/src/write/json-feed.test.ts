import { expect, test } from 'vitest'
import { article, CHANNEL } from '../../test/hard-inputs.ts'
import { streamJsonFeed, toJsonFeed } from './json-feed.ts'

test('1.1의 말로 쓴다', () => {
  const feed = JSON.parse(
    toJsonFeed(
      [
        article(1, {
          headline: '<단독> "R&D"',
          authors: [
            { name: '김가온', email: 'gaon@hanbit.kr' },
            { name: '이도담', url: 'https://news.hanbit.kr/r/2' },
          ],
          sections: ['사회'],
          images: [{ url: 'https://img.hanbit.kr/1.jpg' }],
        }),
      ],
      CHANNEL,
      { emails: true, pages: { next: '/feed.json?page=2' } },
    ),
  )
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: '한빛일보',
    home_page_url: 'https://news.hanbit.kr/',
    feed_url: 'https://news.hanbit.kr/rss.xml',
    next_url: 'https://news.hanbit.kr/feed.json?page=2',
    language: 'ko',
    hubs: [{ type: 'WebSub', url: 'https://hub.hanbit.kr/' }],
  })
  expect(feed.items).toHaveLength(1)
  expect(feed.items[0]).toMatchObject({
    id: 'hanbit:1001',
    title: '<단독> "R&D"',
    image: 'https://img.hanbit.kr/1.jpg',
    date_published: '2024-07-30T11:01:00+09:00',
    authors: [
      { name: '김가온', url: 'mailto:gaon@hanbit.kr' },
      { name: '이도담', url: 'https://news.hanbit.kr/r/2' },
    ],
    tags: ['사회'],
  })
  expect(feed.items[0].content_html).toContain('<p>한빛시는 30일')
})

test('본문이 없으면 content_text가 있다', () => {
  const [item] = JSON.parse(toJsonFeed([{ headline: '제목뿐' }], CHANNEL)).items
  expect(item).toMatchObject({ title: '제목뿐', content_text: '제목뿐' })
  expect(item).not.toHaveProperty('content_html')
})

test('기사가 없어도, 흐름으로 써도 JSON이다', async () => {
  expect(JSON.parse(toJsonFeed([], CHANNEL)).items).toEqual([])
  let json = ''
  for await (const chunk of streamJsonFeed([article(1), article(2)], CHANNEL)) json += chunk
  expect(json).toBe(toJsonFeed([article(1), article(2)], CHANNEL))
})
