import { describe, expect, test } from 'vitest'
import { article, CHANNEL, HARD_INPUTS, NOW } from '../../test/hard-inputs.ts'
import { toAtom } from '../write/atom.ts'
import { toJsonFeed } from '../write/json-feed.ts'
import { toRss } from '../write/rss.ts'
import { fromFeed } from './from-feed.ts'

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title><![CDATA[ 한빛일보 ]]></title><link>https://news.hanbit.kr</link><description>소식</description>${channel}${items}</channel></rss>`
const one = (item: string) => fromFeed(rss(`<item>${item}</item>`)).articles[0]!
const codes = (xml: string) => fromFeed(xml).issues.map(({ code }) => code)

describe('한국 매체가 내는 꼴 그대로', () => {
  test('CDATA 안 빈칸, 두 번 감싼 문자 참조, 제목 속 HTML', () => {
    expect(one('<title><![CDATA[\n  &amp;quot;R&amp;amp;D&amp;quot; 늘린다 ]]></title>').headline).toBe('"R&D" 늘린다')
    expect(one('<title>&lt;b&gt;한빛시&lt;/b&gt; 축제&amp;hellip;</title>').headline).toBe('한빛시 축제…')
    expect(one('<title>&lt;단독&gt; 1 &lt; 2</title>').headline).toBe('<단독> 1 < 2')
    expect(codes(rss('<item><title>&amp;amp;</title></item>'))).toContain('feed/escaped-twice')
  })
  test('말머리와 꼭지 이름', () => {
    expect(one('<title>[단독][투자노트] 금리 내리나</title>')).toMatchObject({
      headline: '금리 내리나',
      labels: ['단독'],
      series: '투자노트',
    })
  })
  test.each([
    ['2024-07-30 11:15:00', '2024-07-30T11:15:00+09:00'],
    ['2024.07.30 11:15', '2024-07-30T11:15:00+09:00'],
    ['Tue, 30 Jul 2024 11:15:00 +0900', '2024-07-30T11:15:00+09:00'],
    ['Tue, 30 Jul 2024 02:15:00 GMT', '2024-07-30T02:15:00+00:00'],
    ['20240730111500', '2024-07-30T11:15:00+09:00'],
  ])('날짜 %s', (text, iso) => expect(one(`<title>가</title><pubDate>${text}</pubDate>`).datePublished).toBe(iso))
  test('시간대가 없으면 알린다', () => {
    expect(codes(rss('<item><title>가</title><pubDate>2024-07-30 11:15:00</pubDate></item>'))).toEqual([
      'feed/local-time',
    ])
    expect(codes(rss('<item><title>가</title><pubDate>어제</pubDate></item>'))).toEqual(['feed/bad-date'])
  })
  test('쓴 사람', () => {
    expect(one('<title>가</title><author>김가온 기자</author>').authors).toEqual([{ name: '김가온', role: '기자' }])
    expect(one('<title>가</title><author>gaon@hanbit.kr (김가온)</author>').authors).toEqual([
      { name: '김가온', email: 'gaon@hanbit.kr' },
    ])
    expect(one('<title>가</title><dc:creator>김가온·이도담 기자</dc:creator>').authors.map(({ name }) => name)).toEqual(
      ['김가온', '이도담'],
    )
    expect(one('<title>가</title><dc:creator>김가온</dc:creator><author>김가온</author>').authors).toEqual([
      { name: '김가온' },
    ])
    expect(one('<title>가</title><author>한빛일보</author>').authors).toEqual([
      { name: '한빛일보', type: 'organization' },
    ])
    expect(one('<title>가</title><author>news@hanbit.kr</author>').authors).toEqual([{ email: 'news@hanbit.kr' }])
    expect(one('<title>가</title>').authors).toEqual([])
  })
  test('guid가 없어도, 주소여도', () => {
    expect(one('<title>가</title><link> https://news.hanbit.kr/1?a=1&amp;b=2 </link>')).toMatchObject({
      url: 'https://news.hanbit.kr/1?a=1&b=2',
    })
    expect(one('<title>가</title><guid>https://news.hanbit.kr/1</guid>')).toEqual({
      headline: '가',
      url: 'https://news.hanbit.kr/1',
      authors: [],
      body: [],
    })
    expect(one('<title>가</title><link>/1</link><guid isPermaLink="false">7</guid>')).toMatchObject({
      id: '7',
      url: 'https://news.hanbit.kr/1',
    })
  })
  test('짧은 description은 요약, 긴 HTML은 본문', () => {
    expect(
      one(
        '<title>가</title><description><![CDATA[<img src="/1.jpg" align="left"> 한빛시는 &quot;연다&quot;고 했다. ]]></description>',
      ),
    ).toMatchObject({
      summary: '한빛시는 "연다"고 했다.',
      body: [],
      images: [{ url: 'https://news.hanbit.kr/1.jpg' }],
    })
    const long = `<p>${'한빛시는 새 도서관을 연다. '.repeat(10)}</p><p>끝.</p>`
    const full = one(`<title>가</title><description><![CDATA[${long}]]></description>`)
    expect(full).not.toHaveProperty('summary')
    expect(full.body).toHaveLength(2)
  })
  test('사진은 설명, 출처와 함께 한 번만', () => {
    const item =
      '<title>가</title><enclosure url="https://img.hanbit.kr/1.jpg" type="image/jpeg" length="0"/><media:content url="https://img.hanbit.kr/1.jpg" medium="image" width="600" height="400"><media:description>앞</media:description><media:credit>가상통신</media:credit></media:content><content:encoded><![CDATA[<p>나</p><img src="https://img.hanbit.kr/1.jpg">]]></content:encoded>'
    expect(one(item).images).toEqual([
      { url: 'https://img.hanbit.kr/1.jpg', caption: '앞', credit: '가상통신', width: 600, height: 400 },
    ])
  })
  test('EUC-KR 바이트', () => {
    const bytes = [0xc7, 0xd1, 0xba, 0xfb, 0x94, 0xee]
    const [before, after] = rss('<item><title>@@</title></item>')
      .replace('UTF-8', 'euc-kr')
      .replaceAll(/[가-힣]/g, 'x')
      .split('@@')
    const encode = (text: string): number[] => [...text].map((char) => char.charCodeAt(0))
    const input = new Uint8Array([...encode(before!), ...bytes, ...encode(after!)])
    expect(fromFeed(input).articles[0]!.headline).toBe('한빛뷁')
  })
  test('선언 앞 빈 줄, 제어 문자', () => {
    const { articles, issues } = fromFeed(`\n \uFEFF${rss('<item><title>한\u001C빛\u0008</title></item>')}`)
    expect(articles[0]!.headline).toBe('한빛')
    expect(issues.map(({ code }) => code)).toEqual(['feed/control-characters'])
  })
  test('끊긴 피드는 온전한 기사까지', () => {
    const xml = rss('<item><title>가</title></item><item><title>나</title></item>')
    const { articles, issues } = fromFeed(xml.slice(0, xml.lastIndexOf('나')))
    expect(articles.map(({ headline }) => headline)).toEqual(['가'])
    expect(issues.map(({ code }) => code)).toEqual(['feed/cut-off'])
  })
})

describe('다른 꼴', () => {
  test('RSS 1.0', () => {
    const xml =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.hanbit.kr/"><title>한빛일보</title><link>https://news.hanbit.kr/</link></channel><item rdf:about="https://news.hanbit.kr/1"><title>가</title><link>https://news.hanbit.kr/1</link><dc:creator>김가온</dc:creator><dc:date>2024-07-30T11:15:00+09:00</dc:date></item></rdf:RDF>'
    expect(fromFeed(xml)).toMatchObject({
      format: 'rdf',
      channel: { title: '한빛일보', url: 'https://news.hanbit.kr/' },
      articles: [
        {
          headline: '가',
          url: 'https://news.hanbit.kr/1',
          authors: [{ name: '김가온' }],
          datePublished: '2024-07-30T11:15:00+09:00',
        },
      ],
    })
  })
  test.each(['', 'plain', '<html><body>404</body></html>', '{"a":1}', '{', '<rss>', '<?xml version="1.0"?>'])(
    '피드가 아니다: %s',
    (text) => {
      expect(fromFeed(text)).toEqual({
        channel: {},
        articles: [],
        issues: [expect.objectContaining({ code: 'feed/unreadable' })],
      })
    },
  )
  test('엔티티 폭탄', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`
    expect(JSON.stringify(fromFeed(bomb)).length).toBeLessThan(100_000)
  })
  test('글도 바이트도 아니면 부른 쪽의 잘못이다', () => expect(() => fromFeed(5 as unknown as string)).toThrow('input'))
})

describe('우리가 쓴 것을 읽으면', () => {
  const full = article(1, {
    subheadlines: ['새 도서관 열린다'],
    dateModified: '2024-07-31T09:00:00+09:00',
    authors: [{ name: '김가온' }, { name: '이도담' }],
    sections: ['사회', '지역'],
    outlet: { name: '가상통신', url: 'https://wire.example/' },
    rights: { notice: '무단 전재 금지' },
    images: [{ url: 'https://img.hanbit.kr/1.jpg', caption: '도서관 앞', credit: '박새나', width: 600, height: 400 }],
    body: [
      {
        type: 'paragraph',
        text: '한빛시는 "R&D"를 늘린다.',
        marks: [{ start: 0, end: 3, type: 'link', url: 'https://news.hanbit.kr/city' }],
      },
      { type: 'image', image: 0 },
      { type: 'heading', text: '배경', level: 3 },
      { type: 'list', items: ['하나', '둘'] },
      {
        type: 'table',
        rows: [
          ['해', '값'],
          ['2024', '7'],
        ],
        header: true,
      },
      { type: 'blockquote', text: '그렇다.' },
    ],
  })
  const { contributors: _, subheadlines: __, ...kept } = full

  test('RSS', () => {
    const { channel, articles, issues } = fromFeed(toRss([full], CHANNEL))
    expect(issues).toEqual([])
    expect(articles).toEqual([{ ...kept, summary: '새 도서관 열린다', language: 'ko' }])
    expect(channel).toEqual({
      name: '한빛일보',
      title: '한빛일보',
      url: 'https://news.hanbit.kr/',
      feedUrl: 'https://news.hanbit.kr/rss.xml',
      hub: 'https://hub.hanbit.kr/',
      description: '한빛시의 오늘',
      copyright: '© 한빛일보 & 저작권자',
      logo: { url: 'https://news.hanbit.kr/logo.png' },
      language: 'ko',
    })
  })
  test('Atom', () => {
    const { language: _l, ...wanted } = {
      ...kept,
      summary: '새 도서관 열린다',
      id: 'tag:news.hanbit.kr,2026:hanbit:1001',
    }
    expect(fromFeed(toAtom([full], CHANNEL)).articles).toEqual([wanted])
  })
  test('JSON Feed', () => {
    const { rights: _r, outlet: _o, ...wanted } = { ...kept, summary: '새 도서관 열린다', language: 'ko' }
    expect(fromFeed(toJsonFeed([full], CHANNEL)).articles).toEqual([wanted])
  })
  test('어려운 입력도 수와 주소, 때가 같다', () => {
    for (const list of Object.values(HARD_INPUTS)) {
      const json = JSON.parse(toJsonFeed(list, CHANNEL, { now: NOW }))
      const { articles } = fromFeed(toRss(list, CHANNEL, { now: NOW }))
      expect(articles.map(({ url }) => url)).toEqual(json.items.map(({ url }: { url?: string }) => url))
      expect(articles.map(({ datePublished }) => datePublished)).toEqual(
        json.items.map((item: { date_published?: string }) => item.date_published),
      )
    }
  })
})

describe('어디서 온 값인지', () => {
  const item =
    '<title>[단독] 한빛시 축제 연다</title><link>https://news.hanbit.kr/1</link><pubDate>어제</pubDate><dc:date>2024-07-30T11:15:00+09:00</dc:date><dc:creator>김가온</dc:creator><author>dodam@hanbit.kr (이도담)</author><category>사회</category><description>나</description><enclosure url="https://img.hanbit.kr/1.jpg" type="image/jpeg" length="0"/>'
  const read = (xml: string, options = {}) => fromFeed(xml, { trace: true, ...options })

  test('칸마다 이긴 것과 진 것', () => {
    const { articles, traces } = read(rss(`<item><title>하나</title></item><item>${item}</item>`), {
      outlet: { name: '한빛일보' },
    })
    const [, trace] = traces!
    expect(trace!.datePublished).toEqual({
      won: { value: '2024-07-30T11:15:00+09:00', source: 'markup', detail: 'item[1] > dc:date' },
      lost: [{ value: '어제', source: 'markup', detail: 'item[1] > pubDate' }],
    })
    const details = Object.entries(trace!).map(([field, { won }]) => [field, won.detail])
    expect(Object.fromEntries(details)).toEqual({
      headline: 'item[1] > title',
      labels: 'item[1] > title',
      url: 'item[1] > link',
      outlet: 'options.outlet',
      sections: 'item[1] > category',
      datePublished: 'item[1] > dc:date',
      authors: 'item[1] > dc:creator, author',
      summary: 'item[1] > description',
      images: 'item[1] > enclosure',
    })
    for (const [index, article] of articles.entries()) {
      for (const [field, { won }] of Object.entries(traces![index]!)) {
        const value = article[field as keyof typeof article]
        expect(won.value, field).toEqual(field === 'rights' ? article.rights?.notice : value)
      }
    }
  })
  test('우리가 쓴 모든 칸에 온 곳이 있다', () => {
    const list = Object.values(HARD_INPUTS).flat()
    for (const text of [toRss(list, CHANNEL), toAtom(list, CHANNEL, { now: NOW }), toJsonFeed(list, CHANNEL)]) {
      const { articles, traces } = read(text)
      for (const [index, { authors, body, ...article }] of articles.entries()) {
        const fields = [
          ...Object.keys(article),
          ...(authors.length > 0 ? ['authors'] : []),
          ...(body.length > 0 ? ['body'] : []),
        ]
        expect(Object.keys(traces![index]!).sort()).toEqual(fields.sort())
      }
    }
  })
  test('피드의 주소: 가져온 곳, 아니면 피드의 말', () => {
    expect(read(toRss([], CHANNEL), { url: 'https://cdn.example/rss' }).url).toBe('https://cdn.example/rss')
    expect(read(toRss([], CHANNEL)).url).toBe(CHANNEL.feedUrl)
  })
  test('청하지 않으면 없다', () => expect(fromFeed(rss(''))).not.toHaveProperty('traces'))
})
