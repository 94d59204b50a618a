import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { Issue } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { article, CHANNEL, NOW } from '../../test/hard-inputs.ts'
import type { RssOptions } from './feed-options.ts'
import { streamRss, toRss } from './rss.ts'

const items = (xml: string): string[] => xml.split('<item>').slice(1)
const one = (change: Parameters<typeof article>[1], options?: RssOptions): string =>
  items(toRss([article(1, change)], CHANNEL, options))[0]!
const all = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'))].map((match) => match[1]!)

describe('기사 한 건', () => {
  test('쓴 사람마다 dc:creator, 도운 사람마다 dc:contributor', () => {
    const xml = one({
      authors: [
        { name: '김가온', email: 'gaon@hanbit.kr' },
        { name: '이도담' },
        { email: 'desk@hanbit.kr' },
        { name: '이도담' },
      ],
      contributors: [
        { name: '박새나', role: '편집' },
        { name: '이도담', role: '사진' },
      ],
    })
    expect(all(xml, 'dc:creator')).toEqual(['김가온', '이도담'])
    expect(all(xml, 'dc:contributor')).toEqual(['박새나'])
    expect(xml).not.toContain('@')
  })

  test('전자우편은 청할 때만, 한 사람이 쓴 기사에만, dc:creator 대신 나간다', () => {
    const alone = one({}, { emails: true })
    expect(all(alone, 'author')).toEqual(['gaon@hanbit.kr (김가온)'])
    expect(all(alone, 'dc:creator')).toEqual([])
    const both = one({ authors: [{ name: '김가온', email: 'gaon@hanbit.kr' }, { name: '이도담' }] }, { emails: true })
    expect(all(both, 'author')).toEqual([])
    expect(all(both, 'dc:creator')).toEqual(['김가온', '이도담'])
  })

  test('사진마다 설명과 출처가 있는 media:content, 첫 사진만 enclosure', () => {
    const xml = one({
      images: [
        {
          url: 'https://img.hanbit.kr/1.jpg?type=w860',
          caption: '도서관 <앞>',
          credit: '가상통신 제공',
          width: 860,
          height: 573,
        },
        { url: 'https://img.hanbit.kr/2' },
        { url: 'https://img.hanbit.kr/1.jpg?type=w860' },
      ],
    })
    expect(xml).toContain('<enclosure url="https://img.hanbit.kr/1.jpg?type=w860" length="0" type="image/jpeg"/>')
    expect(xml.split('<enclosure')).toHaveLength(2)
    expect(xml.split('<media:content')).toHaveLength(3)
    expect(xml).toContain('type="image/jpeg" medium="image" isDefault="true" width="860" height="573">')
    expect(xml).toContain('<media:description type="plain">도서관 &#x3C;앞&#x3E;</media:description>')
    expect(xml).toContain('<media:credit>가상통신 제공</media:credit>')
    expect(xml).toContain('<media:content url="https://img.hanbit.kr/2" medium="image"></media:content>')
  })

  test('종류를 모르는 첫 사진은 enclosure가 아니다', () => {
    expect(one({ images: [{ url: 'https://img.hanbit.kr/1' }] })).not.toContain('enclosure')
  })

  test('description은 부제, content:encoded는 본문', () => {
    const xml = one({ subheadlines: ['R&D 늘린다'], body: [{ type: 'paragraph', text: '<한빛>시' }] })
    expect(xml).toContain(
      '<description><![CDATA[R&amp;D 늘린다]]></description>\n<content:encoded><![CDATA[<p>&lt;한빛&gt;시</p>]]></content:encoded>',
    )
  })

  test('말이 없는 본문은 description에 선다: content:encoded만으로는 읽지 않는 독자가 있다', () => {
    const xml = one({ body: [{ type: 'image', image: 0 }], images: [{ url: 'https://img.hanbit.kr/1.jpg' }] })
    expect(xml).toContain('<description><![CDATA[<figure>')
    expect(xml).not.toContain('content:encoded')
  })

  test('본문 없이', () => {
    expect(one({ body: [{ type: 'paragraph', text: '가.' }] }, { body: false })).toMatch(
      /<description>가\.<\/description>\n<\/item>/,
    )
  })

  test('guid는 기사 번호, 없으면 주소', () => {
    expect(one({})).toContain('<guid isPermaLink="false">hanbit:1001</guid>')
    const { id: _, ...noId } = article(1)
    expect(toRss([noId], CHANNEL)).toContain('<guid isPermaLink="true">https://news.hanbit.kr/article/1001</guid>')
  })

  test('날짜는 +0900이나 GMT, 고친 때는 atom:updated', () => {
    const dates = { datePublished: '2024-07-30T02:15:00Z', dateModified: '2024-07-30T13:00:00+09:00' }
    expect(one(dates)).toContain(
      '<pubDate>Tue, 30 Jul 2024 11:15:00 +0900</pubDate>\n<atom:updated>2024-07-30T13:00:00+09:00</atom:updated>',
    )
    expect(one(dates, { zone: 'GMT' })).toContain(
      '<pubDate>Tue, 30 Jul 2024 02:15:00 GMT</pubDate>\n<atom:updated>2024-07-30T04:00:00Z</atom:updated>',
    )
  })

  test('갈래, 출처, 권리, 다른 말', () => {
    const xml = one({
      sections: ['사회', '사건사고', '사회'],
      keywords: ['R&D'],
      outlet: { name: '가상통신', url: 'https://wire.example/' },
      rights: { notice: '무단 전재 및 재배포 금지' },
      language: 'en',
    })
    expect(all(xml, 'category')).toEqual(['사회', '사건사고', 'R&#x26;D'])
    expect(xml).toContain('<source url="https://wire.example/">가상통신</source>')
    expect(all(xml, 'dc:rights')).toEqual(['무단 전재 및 재배포 금지'])
    expect(all(xml, 'dc:language')).toEqual(['en'])
    expect(one({ outlet: { name: '한빛일보', url: 'https://news.hanbit.kr/' } })).not.toContain('<source')
  })

  test('제목에 말머리를 붙이는 것은 고를 수 있다', () => {
    const change = { headline: '한빛시 축제', labels: ['단독'], series: '현장' }
    expect(all(one(change), 'title')).toEqual(['한빛시 축제'])
    expect(all(one(change, { labels: true }), 'title')).toEqual(['[단독] [현장] 한빛시 축제'])
  })
})

describe('채널', () => {
  test('자기 주소, 허브, 앞뒤 쪽, 쉬는 때', () => {
    const xml = toRss([], CHANNEL, {
      ttl: 15,
      skipHours: [17, 18, 18],
      skipDays: ['Sunday'],
      stylesheets: ['/feed.xsl?a&b', '/feed.css'],
      pages: {
        next: '/rss.xml?page=2',
        'prev-archive': 'https://news.hanbit.kr/2024-06.xml',
        current: '/rss.xml',
        archive: true,
      },
    })
    expect(
      xml.startsWith(
        '<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="/feed.xsl?a&#x26;b" type="text/xsl"?>\n<?xml-stylesheet href="/feed.css" type="text/css"?>\n<rss ',
      ),
    ).toBe(true)
    expect(xml).toContain('<atom:link rel="self" href="https://news.hanbit.kr/rss.xml" type="application/rss+xml"/>')
    expect(xml).toContain('<atom:link rel="hub" href="https://hub.hanbit.kr/"/>')
    expect(xml).toContain('<atom:link rel="next" href="https://news.hanbit.kr/rss.xml?page=2"/>')
    expect(xml).toContain('<atom:link rel="prev-archive" href="https://news.hanbit.kr/2024-06.xml"/>')
    expect(xml).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"')
    expect(xml).toContain('<fh:archive/>')
    expect(xml).toContain(
      '<ttl>15</ttl>\n<skipHours><hour>17</hour><hour>18</hour></skipHours>\n<skipDays><day>Sunday</day></skipDays>',
    )
  })

  test('lastBuildDate는 가장 새로 고친 때이고, 시계를 읽지 않는다', () => {
    const list = [article(1), article(2, { dateModified: '2024-07-31T09:00:00+09:00' })]
    expect(toRss(list, CHANNEL)).toContain('<lastBuildDate>Wed, 31 Jul 2024 09:00:00 +0900</lastBuildDate>')
    expect(toRss([], CHANNEL)).not.toContain('lastBuildDate')
  })

  test('로고는 크기 없이(144 × 400이 한도다), SVG 로고는 싣지 않는다', () => {
    const issues: Issue[] = []
    const logo = (name: string) =>
      toRss(
        [],
        { ...CHANNEL, logo: { url: `https://news.hanbit.kr/${name}`, width: 512, height: 512 } },
        { onIssue: (issue) => issues.push(issue) },
      )
    expect(logo('logo.png')).not.toContain('<width>')
    expect(logo('logo.svg')).not.toContain('<image>')
    expect(issues.map(({ code }) => code)).toEqual(['left-out/logo'])
  })

  test.each<[string, Partial<typeof CHANNEL>, RssOptions]>([
    ['channel.name', { name: ' ' }, {}],
    ['channel.url', { url: 'news.hanbit.kr' }, {}],
    ['channel.feedUrl', { feedUrl: 'javascript:1' }, {}],
    ['channel.language', { language: '한국어' }, {}],
    ['options.now', {}, { now: new Date('no') }],
    ['options.profile', {}, { profile: 'toString' as 'naver' }],
    ['options.ttl', {}, { ttl: 0 }],
    ['options.skipHours', {}, { skipHours: [24] }],
    ['options.skipDays', {}, { skipDays: ['일요일' as 'Sunday'] }],
    ['options.updated', {}, { updated: 'today' }],
    ['options.limit', {}, { limit: -1 }],
    ['options.pages.next', {}, { pages: { next: 'about:blank' } }],
    ['options.stylesheets', {}, { stylesheets: ['?>'] }],
  ])('잘못 부르면 그 이름을 댄다: %s', (name, channel, options) => {
    const { title: _, ...plain } = CHANNEL
    expect(() => toRss([], { ...plain, ...channel }, options)).toThrow(name)
  })

  test('기사 목록이 아니면', () => expect(() => toRss(null as unknown as [], CHANNEL)).toThrow('articles'))
})

describe('무엇을 싣는가', () => {
  const codes = (list: Parameters<typeof toRss>[0], options: RssOptions = {}): string[] => {
    const issues: Issue[] = []
    toRss(list, CHANNEL, { ...options, onIssue: (issue) => issues.push(issue) })
    return issues.map(({ code }) => code)
  }

  test('제목 없는 기사는 빠지고, 알린다', () => {
    expect(codes([article(1, { headline: ' ' })])).toEqual(['left-out/no-headline'])
  })
  test('같은 번호의 기사는 나중에 고친 것만', () => {
    const list = [article(1), article(1, { headline: '고친 제목', dateModified: '2024-07-31T00:00:00+09:00' })]
    expect(items(toRss(list, CHANNEL))).toHaveLength(1)
    expect(toRss(list, CHANNEL)).toContain('고친 제목')
    expect(codes(list)).toEqual(['left-out/duplicate'])
  })
  test('now를 주면 앞날의 기사는 빠진다 (예약 기사)', () => {
    const list = [article(1, { datePublished: '2024-08-02T00:00:00+09:00' })]
    expect(codes(list, { now: NOW })).toEqual(['left-out/not-yet-published'])
    expect(codes(list)).toEqual([])
  })
  test('읽을 수 없는 날짜, 없는 시간대, 발행보다 이른 수정', () => {
    expect(codes([article(1, { datePublished: '어제' })])).toEqual(['left-out/unreadable-date'])
    expect(codes([article(1, { datePublished: '2024-07-30 11:15' })])).toEqual(['assumed/korean-time'])
    expect(codes([article(1, { datePublished: '1970-01-01T00:00:00Z' })])).toEqual(['left-out/implausible-date'])
    expect(codes([article(1, { dateModified: '2024-07-01' })])).toEqual(['left-out/date-modified'])
  })
  test('고친 글은 기사마다 한 번씩 알린다', () => {
    expect(codes([article(1, { headline: '가\u0001<b>나</b>', summary: '다\u0002' })])).toEqual([
      'taken-out/control-characters',
      'taken-out/markup',
    ])
  })
  test('주소도 번호도 없는 기사는 제목으로 알아본다', () => {
    expect(codes([{ headline: '제목뿐' }])).toEqual(['missing/id-and-address'])
  })
  test('limit', () => {
    const list = [article(1), article(3), article(2)]
    expect(items(toRss(list, CHANNEL, { limit: 2 })).map((item) => all(item, 'guid')[0])).toEqual([
      'hanbit:1003',
      'hanbit:1002',
    ])
    expect(codes(list, { limit: 2 })).toEqual(['left-out/feed-is-full'])
  })
  test('feedUrl이 없으면 알린다', () => {
    const issues: Issue[] = []
    const { feedUrl: _, ...channel } = CHANNEL
    toRss([], channel, { onIssue: (issue) => issues.push(issue) })
    expect(issues.map(({ code }) => code)).toEqual(['missing/channel-feed-url'])
  })
})

describe('차례', () => {
  test('어떤 차례로 주어도 같은 바이트다', () => {
    const list = Array.from({ length: 60 }, (_, n) =>
      article(n % 50, { datePublished: `2024-07-30T1${n % 7}:00:00+09:00` }),
    )
    const xml = toRss(list, CHANNEL)
    expect(toRss([...list].reverse(), CHANNEL)).toBe(xml)
    expect(toRss([...list.slice(13), ...list.slice(0, 13)], CHANNEL)).toBe(xml)
  })
  test('준 차례 그대로 쓸 수도 있다', () => {
    const xml = toRss([article(1), article(3), article(2)], CHANNEL, { order: 'given' })
    expect(all(xml, 'guid')).toEqual(['hanbit:1001', 'hanbit:1003', 'hanbit:1002'])
  })
})

describe('흐름', () => {
  test('부른 쪽의 잘못은 부를 때 알린다', () => {
    expect(() => streamRss([], { ...CHANNEL, url: '' })).toThrow('channel.url')
    expect(() => streamRss(5 as unknown as [], CHANNEL)).toThrow('articles')
  })

  const join = async (chunks: AsyncIterable<string>): Promise<string[]> => {
    const list: string[] = []
    for await (const chunk of chunks) list.push(chunk)
    return list
  }
  const many = Array.from({ length: 300 }, (_, n) =>
    article(n, { body: [{ type: 'paragraph', text: '가'.repeat(1000) }] }),
  )

  test('조각을 이으면 toRss와 같다', async () => {
    const chunks = await join(streamRss(many, CHANNEL))
    expect(chunks.length).toBeGreaterThan(3)
    expect(chunks.join('')).toBe(toRss(many, CHANNEL))
  })
  test('반복자의 기사는 오는 대로, 오는 만큼만 당겨 쓴다', async () => {
    let pulled = 0
    async function* source() {
      for (const each of many) {
        pulled++
        yield each
      }
    }
    const stream = streamRss(source(), CHANNEL, { updated: '2024-07-31T00:00:00+09:00' })[Symbol.asyncIterator]()
    const first = await stream.next()
    expect(first.value).toContain('<lastBuildDate>Wed, 31 Jul 2024 00:00:00 +0900</lastBuildDate>')
    expect(pulled).toBeLessThan(100)
    await stream.return?.()
  })
  test('그만두면 원천도 닫힌다', async () => {
    let closed = false
    function* source() {
      try {
        yield* many
      } finally {
        closed = true
      }
    }
    for await (const _ of streamRss(source(), CHANNEL)) break
    expect(closed).toBe(true)
  })
  test('웹 스트림과 Node 스트림', async () => {
    expect(await text(Readable.from(streamRss(many, CHANNEL)))).toBe(toRss(many, CHANNEL))
    const web = Readable.toWeb(Readable.from(streamRss(many, CHANNEL)))
    expect((await join(web as AsyncIterable<string>)).join('')).toBe(toRss(many, CHANNEL))
  })
})

describe('독자마다 다른 규칙', () => {
  const codes = (
    profile: NonNullable<RssOptions['profile']>,
    list: Parameters<typeof toRss>[0],
    options: RssOptions = {},
  ) => {
    const issues: Issue[] = []
    const xml = toRss(list, CHANNEL, { profile, ...options, onIssue: (issue) => issues.push(issue) })
    return { xml, codes: issues.map(({ code }) => code) }
  }

  test('naver: 본문은 description에, 다른 호스트의 기사와 사진은 빼고', () => {
    const { xml, codes: told } = codes('naver', [
      article(1, { images: [{ url: 'https://img.hanbit.kr/1.jpg' }, { url: 'https://news.hanbit.kr/2.jpg' }] }),
      article(2, { url: 'https://hanbit.kr/2' }),
    ])
    expect(xml).not.toContain('content:encoded>')
    expect(xml).toContain('<description><![CDATA[<figure>')
    expect(xml).not.toContain('hanbit:1002')
    expect(xml).not.toContain('<media:content url="https://img')
    expect(xml).toContain('<enclosure url="https://news.hanbit.kr/2.jpg"')
    expect(told).toEqual(['left-out/on-another-host'])
  })
  test('smartnews: 1 MB를 넘으면 오래된 것부터 빠진다', () => {
    const list = Array.from({ length: 40 }, (_, n) =>
      article(n, { body: [{ type: 'paragraph', text: '가'.repeat(20_000) }] }),
    )
    const { xml, codes: told } = codes('smartnews', list)
    expect(new TextEncoder().encode(xml).length).toBeLessThanOrEqual(1024 * 1024)
    expect(items(xml)).toHaveLength(17)
    expect(xml).toContain('hanbit:1039')
    expect(told).toEqual(['left-out/feed-is-full'])
    expect(xml).toContain('<snf:logo><url>https://news.hanbit.kr/logo.png</url></snf:logo>')
    expect(xml).toContain('<pubDate>Tue, 30 Jul 2024 11:39:00 +0900</pubDate>\n<lastBuildDate>')
  })
  test('msn: GMT, 150자, figure 없이, dcterms:modified', () => {
    const { xml, codes: told } = codes('msn', [
      article(1, {
        headline: '가나다라 '.repeat(40),
        dateModified: '2024-07-31T00:00:00+09:00',
        images: [{ url: 'https://img.hanbit.kr/1.jpg' }],
      }),
    ])
    expect(all(items(xml)[0]!, 'title')[0]!.length).toBeLessThanOrEqual(150)
    expect(told).toEqual(['shortened/headline'])
    expect(xml).toContain(
      '<pubDate>Tue, 30 Jul 2024 02:01:00 GMT</pubDate>\n<dcterms:modified>2024-07-30T15:00:00Z</dcterms:modified>',
    )
    expect(xml).not.toContain('<figure>')
  })
  test('apple: 지역이 있는 말', () => expect(codes('apple', []).xml).toContain('<language>ko-KR</language>'))
  test('google-news: 48시간', () => {
    expect(codes('google-news', [article(1, { datePublished: '2024-07-20' })], { now: NOW }).codes).toEqual([
      'left-out/too-old',
    ])
  })
})
