import { describe, expect, test } from 'vitest'
import { article, CHANNEL, HARD_INPUTS, NOW } from '../../test/hard-inputs.ts'
import { toAtom } from '../write/atom.ts'
import { toJsonFeed } from '../write/json-feed.ts'
import { toNewsSitemap } from '../write/news-sitemap.ts'
import { toRss } from '../write/rss.ts'
import { type LintFeedOptions, lintFeed } from './lint-feed.ts'

const LIST = [1, 2].map((n) =>
  article(n, {
    images: [{ url: `https://news.hanbit.kr/${n}.jpg`, caption: '도서관', credit: '김가온', width: 800, height: 600 }],
    sections: ['사회'],
  }),
)
const RSS = toRss(LIST, CHANNEL)
const ATOM = toAtom(LIST, CHANNEL)
const JSON_FEED = toJsonFeed(LIST, CHANNEL)
const SITEMAP = toNewsSitemap(LIST, CHANNEL, { now: NOW })
const rules = (feed: string, options?: LintFeedOptions): string[] => lintFeed(feed, options).map(({ rule }) => rule)

describe('우리가 쓴 것에는 잘못이 없다', () => {
  test.each(Object.entries(HARD_INPUTS))('%s', (_, list) => {
    const options = { now: NOW }
    const feeds = [
      toRss(list, CHANNEL, options),
      toRss(list, CHANNEL, { ...options, html: 'escape', emails: true }),
      toAtom(list, CHANNEL, options),
      toJsonFeed(list, CHANNEL, options),
      toNewsSitemap(list, CHANNEL, options),
    ]
    for (const feed of feeds) {
      const findings = lintFeed(feed, options)
      // an address, a date and one host for all are the newsroom's to give
      expect(
        findings.filter(
          ({ rule, level }) => level !== 'info' && rule !== 'G6' && !(rule === 'R2' && level === 'warning'),
        ),
      ).toEqual([])
    }
  })

  test('독자의 규칙으로 쓰면 그 독자의 규칙에도 맞는다', () => {
    for (const profile of ['naver', 'smartnews', 'apple', 'google-news', 'daum', 'zum'] as const) {
      const list = LIST.map((each) => ({ ...each, headline: '한빛시, 두 번째 마을 도서관 연다' }))
      expect(lintFeed(toRss(list, CHANNEL, { profile }), { profile })).toEqual([])
    }
    const msn = LIST.map((each) => ({ ...each, headline: '한빛시, 두 번째 마을 도서관 오는 가을에 문 연다' }))
    expect(lintFeed(toRss(msn, CHANNEL, { profile: 'msn' }), { profile: 'msn', now: NOW })).toEqual([])
    const many = Array.from({ length: 30 }, (_, n) => ({ ...LIST[0]!, id: `hanbit:${n}` }))
    expect(lintFeed(toRss(many, CHANNEL, { profile: 'flipboard' }), { profile: 'flipboard' })).toEqual([])
  })
})

describe('XML', () => {
  test.each<[string, string, (feed: string) => string]>([
    ['X0', '닫지 않은 요소', (feed) => feed.replace('</dc:creator>', '')],
    ['X0', '홑 <', (feed) => feed.replace('마을', '1 < 2')],
    ['X0', '끊긴 피드', (feed) => feed.slice(0, feed.lastIndexOf('</channel>'))],
    ['X1', '제어 문자', (feed) => feed.replace('마을', '마\u0008을')],
    ['X1', '짝 없는 서로게이트', (feed) => feed.replace('마을', '마\uD83D을')],
    ['X1', '제어 문자를 가리키는 참조', (feed) => feed.replace('마을', '&#8;')],
    ['X2', '잃은 글자', (feed) => feed.replace('마을', '마\uFFFD')],
    ['X4', 'HTML 엔티티', (feed) => feed.replace('마을', '마을&nbsp;')],
    ['X4', '홑 &', (feed) => feed.replace('마을', 'R&D')],
    ['X5', '선언 앞 빈 줄', (feed) => `\n${feed}`],
    ['X5', '다른 인코딩', (feed) => feed.replace('utf-8', 'euc-kr')],
    ['X6', '선언하지 않은 접두사', (feed) => feed.replace(' xmlns:dc="http://purl.org/dc/elements/1.1/"', '')],
    [
      'X6',
      '빗금이 빠진 네임스페이스',
      (feed) => feed.replace('http://search.yahoo.com/mrss/', 'http://search.yahoo.com/mrss'),
    ],
    [
      'X7',
      '주소 둘레의 빈칸',
      (feed) =>
        feed.replace('<link>https://news.hanbit.kr/article/1002', '<link>\n  https://news.hanbit.kr/article/1002'),
    ],
    ['X8', '네임스페이스 없는 요소', (feed) => feed.replace('<item>', '<item><reporter>김가온</reporter>')],
  ])('%s %s', (rule, _, change) => expect([...new Set(rules(change(RSS)))]).toEqual([rule]))

  test('줄을 알려 준다', () => {
    const feed = RSS.replace('두 번째', '').replace('마을', '마\u0008을')
    expect(lintFeed(feed)[0]!.line).toBe(feed.slice(0, feed.indexOf('\u0008')).split('\n').length)
  })
})

describe('RSS', () => {
  test.each<[string, string, (feed: string) => string]>([
    ['R1', '소개가 없다', (feed) => feed.replace(/<description>한빛시의 오늘<\/description>\n/, '')],
    ['R2', '날짜가 없다', (feed) => feed.replace(/<pubDate>.*<\/pubDate>\n/, '')],
    [
      'R3',
      'ISO 날짜',
      (feed) => feed.replace('Tue, 30 Jul 2024 11:02:00 +0900</pubDate>', '2024-07-30T11:02:00+09:00</pubDate>'),
    ],
    ['R3', '한국어 요일', (feed) => feed.replace('<pubDate>Tue', '<pubDate>화')],
    ['R3', 'KST', (feed) => feed.replace('+0900</pubDate>', 'KST</pubDate>')],
    ['R3', '틀린 요일', (feed) => feed.replace('<pubDate>Tue', '<pubDate>Mon')],
    [
      'R4',
      '1970년',
      (feed) => feed.replace('Tue, 30 Jul 2024 11:02:00 +0900</pubDate>', 'Thu, 01 Jan 1970 00:00:00 GMT</pubDate>'),
    ],
    [
      'R4',
      '앞날',
      (feed) => feed.replace('Tue, 30 Jul 2024 11:02:00 +0900</pubDate>', 'Wed, 30 Jul 2025 11:02:00 +0900</pubDate>'),
    ],
    ['R5', '제목 속 태그', (feed) => feed.replace('마을', '&lt;b&gt;마을&lt;/b&gt;')],
    ['R5', '두 번 감싼 참조', (feed) => feed.replace('마을', 'R&amp;amp;D')],
    ['R7', '본문 앞에 요약이 없다', (feed) => feed.replace(/<description>한빛시는.*<\/description>\n/, '')],
    [
      'R8',
      '한글 주소',
      (feed) => feed.replace('<link>https://news.hanbit.kr/article/1002', '<link>https://news.hanbit.kr/기사/1002'),
    ],
    ['R8', '본문 속 상대 주소', (feed) => feed.replace('src="https://news.hanbit.kr/2.jpg"', 'src="/2.jpg"')],
    ['R9', '이름뿐인 author', (feed) => feed.replace('<dc:creator>김가온</dc:creator>', '<author>김가온</author>')],
    [
      'R9',
      'author 둘',
      (feed) =>
        feed.replace('<dc:creator>김가온</dc:creator>', '<author>a@b.kr (가)</author><author>c@d.kr (나)</author>'),
    ],
    ['R10', 'author와 dc:creator', (feed) => feed.replace('<dc:creator>', '<author>a@b.kr (가)</author><dc:creator>')],
    ['R11', 'guid가 없다', (feed) => feed.replace(/<guid.*<\/guid>\n/, '')],
    ['R11', '주소가 아닌 guid', (feed) => feed.replace('isPermaLink="false"', 'isPermaLink="true"').replace('X', '')],
    ['R11', '같은 guid', (feed) => feed.replace('hanbit:1002', 'hanbit:1001')],
    ['R12', '길이가 없다', (feed) => feed.replace(' length="0"', '')],
    [
      'R12',
      'enclosure 둘',
      (feed) =>
        feed.replace(
          '<enclosure',
          '<enclosure url="https://news.hanbit.kr/3.jpg" length="0" type="image/jpeg"/><enclosure',
        ),
    ],
    [
      'R14',
      '다른 제목의 image',
      (feed) =>
        feed.replace(
          '<title>한빛일보</title>\n<link>https://news.hanbit.kr/</link>\n</image>',
          '<title>로고</title>\n<link>https://news.hanbit.kr/</link>\n</image>',
        ),
    ],
    ['R15', '언어가 없다', (feed) => feed.replace('<language>ko</language>\n', '')],
    ['R16', '0분', (feed) => feed.replace('<item>', '<ttl>0</ttl><item>')],
    ['R16', '24시', (feed) => feed.replace('<item>', '<skipHours><hour>24</hour></skipHours><item>')],
    ['R18', '이름뿐인 편집자', (feed) => feed.replace('<item>', '<managingEditor>이도담</managingEditor><item>')],
    ['R19', 'textInput', (feed) => feed.replace('<item>', '<textInput/><item>')],
    ['R20', '빈 갈래', (feed) => feed.replace('<category>사회', '<category>')],
    [
      'D1',
      '주소 없는 사진',
      (feed) => feed.replace('<media:content url="https://news.hanbit.kr/2.jpg"', '<media:content'),
    ],
    [
      'D2',
      '하나뿐인 묶음',
      (feed) =>
        feed.replace(
          '<media:content',
          '<media:group><media:content url="https://news.hanbit.kr/9.jpg"/></media:group><media:content',
        ),
    ],
    ['D3', '한국어 역할', (feed) => feed.replace('<media:credit>', '<media:credit role="사진기자">')],
    ['D7', 'dc:date', (feed) => feed.replace('<dc:creator>', '<dc:date>2024-07-30</dc:date><dc:creator>')],
  ])('%s %s', (rule, _, change) => {
    expect(change(RSS)).not.toBe(RSS)
    expect([...new Set(rules(change(RSS), { now: NOW }))]).toEqual([rule])
  })

  test('R13과 W1: 자기 주소', () => {
    const feed = RSS.replace(/<atom:link rel="self".*\n/, '')
    expect(rules(feed)).toEqual(['R13', 'W1'])
  })

  test('어느 기사인지, 무엇을 할지 두 말로 알려 준다', () => {
    const [finding] = lintFeed(RSS.replace('<dc:creator>김가온</dc:creator>', '<author>김가온</author>'))
    expect(finding).toMatchObject({
      rule: 'R9',
      level: 'error',
      where: '한빛시, 2번째 마을 도서관 연다',
      message: { ko: 'author는 전자우편과 이름 하나다: 김가온' },
      fix: { ko: '이름만 쓸 때는 쓴 사람마다 dc:creator를 쓴다' },
    })
    expect(finding!.line).toBeGreaterThan(10)
  })
})

describe('Atom', () => {
  test.each<[string, string, (feed: string) => string]>([
    ['A1', '고친 때가 없다', (feed) => feed.replace(/<published>.*\n<updated>.*\n/, '')],
    ['A2', '쓴 사람이 없다', (feed) => feed.replaceAll(/<author>.*\n/g, '')],
    ['A3', '주소가 아닌 id', (feed) => feed.replace(/<id>tag:[^<]*/, '<id>1002')],
    ['A3', '같은 id', (feed) => feed.replace('hanbit:1002', 'hanbit:1001')],
    [
      'A4',
      '내용도 주소도 없다',
      (feed) =>
        feed
          .replace(/<link rel="alternate" href="https:\/\/news.hanbit.kr\/article\/1002".*\n/, '')
          .replace(/<content .*\n/, ''),
    ],
    [
      'A6',
      '같은 링크 둘',
      (feed) => feed.replace('<published>', '<link href="https://news.hanbit.kr/x" type="text/html"/><published>'),
    ],
    [
      'A8',
      '같은 때',
      (feed) => feed.replaceAll(/<updated>.*<\/updated>/g, '<updated>2024-07-30T11:00:00+09:00</updated>'),
    ],
    [
      'A9',
      '시간대 없는 날짜',
      (feed) => feed.replace('2024-07-30T11:02:00+09:00</published>', '2024-07-30T11:02:00</published>'),
    ],
    ['A11', '말이 없다', (feed) => feed.replace(' xml:lang="ko"', '')],
  ])('%s %s', (rule, _, change) => {
    expect(change(ATOM)).not.toBe(ATOM)
    expect([...new Set(rules(change(ATOM)))]).toEqual([rule])
  })
  test('A7 자기 주소', () => expect(rules(ATOM.replace(/<link rel="self".*\n/, ''))).toEqual(['W1', 'A7']))
})

describe('JSON Feed', () => {
  const change = (edit: (feed: Record<string, unknown> & { items: Record<string, unknown>[] }) => void): string[] => {
    const feed = JSON.parse(JSON_FEED)
    edit(feed)
    return rules(JSON.stringify(feed))
  }
  test.each<[string, Parameters<typeof change>[0]]>([
    ['J1', (feed) => delete feed.version],
    ['J2', (feed) => delete feed.items[0]!.id],
    ['J2', (feed) => (feed.items[0]!.id = 7)],
    ['J2', (feed) => (feed.items[0]!.id = feed.items[1]!.id)],
    ['J3', (feed) => delete feed.items[0]!.content_html],
    ['J4', (feed) => Object.assign(feed.items[0]!, { authors: undefined, author: { name: '김가온' } })],
    ['J5', (feed) => (feed.items[0]!.date_published = '2024-07-30')],
    ['J6', (feed) => delete feed.home_page_url],
    ['J7', (feed) => (feed.next_url = feed.feed_url)],
    ['J9', (feed) => (feed.items[0]!.attachments = [{ url: 'https://news.hanbit.kr/1.mp3' }])],
  ])('%s', (rule, edit) => expect(change(edit)).toEqual([rule]))
  test('JSON이 아니다', () => expect(rules('{"version":')).toEqual(['X0', 'X0']))
})

describe('사이트맵', () => {
  test.each<[string, (feed: string) => string]>([
    ['G1', (feed) => feed.replace('2024-07-30T11:02', '2024-07-20T11:02')],
    ['G3', (feed) => feed.replace('<news:language>ko<', '<news:language>ko-KR<')],
    ['G3', (feed) => feed.replace(/<news:title>.*\n/, '')],
    ['G4', (feed) => feed.replace('2024-07-30T11:02:00+09:00', '2024-07-30 11:02')],
    ['G6', (feed) => feed.replace('<loc>https://news.hanbit.kr/article/1001', '<loc>https://www.hanbit.kr/1001')],
  ])('%s', (rule, change) => expect(rules(change(SITEMAP), { now: NOW })).toEqual([rule]))
  test('G2', () => {
    const [head, item, ...rest] = SITEMAP.split(/(?=<url>)/)
    expect(rules(head! + item!.repeat(1001) + rest.at(-1)!)).toEqual(['G2'])
  })
})

describe('독자', () => {
  const small = LIST.map((each) => ({
    ...each,
    images: [{ url: 'https://news.hanbit.kr/1.jpg', width: 300, height: 200 }],
  }))
  test.each<[NonNullable<Exclude<LintFeedOptions['profile'], readonly string[]>>, string[], string]>([
    ['naver', ['N1', 'N1'], RSS.replaceAll('<link>https://news.hanbit.kr/article', '<link>https://hanbit.kr/article')],
    ['naver', ['N2'], toRss([], CHANNEL)],
    ['naver', ['N4', 'N4'], toRss(LIST, CHANNEL, { body: false })],
    ['smartnews', ['S1'], RSS],
    ['smartnews', ['S1', 'S1'], toRss(LIST, CHANNEL, { profile: 'smartnews', body: false })],
    ['msn', ['B1', 'B1', 'B2', 'B2', 'B3', 'B3'], RSS],
    ['flipboard', ['F1', 'F1', 'F1'], toRss(small, CHANNEL)],
    ['apple', ['A12'], RSS],
    ['google-news', ['G8'], RSS.replace(/<link>https:\/\/news.hanbit.kr\/article.*\n/, '')],
  ])('%s %j', (profile, expected, feed) => {
    const base = rules(feed)
    expect(rules(feed, { profile }).slice(base.length)).toEqual(expected)
  })
  test('크기', () => {
    const big = Array.from({ length: 60 }, (_, n) =>
      article(n, { body: [{ type: 'paragraph', text: '가'.repeat(70_000) }] }),
    )
    const feed = toRss(big, CHANNEL)
    expect(rules(feed, { profile: ['naver', 'smartnews', 'google-news'] })).toEqual(['N3', 'S1', 'S2', 'G9'])
  })
  test('여럿을 함께 살필 수 있다', () => {
    expect(new Set(rules(RSS, { profile: ['apple', 'smartnews'] }))).toEqual(new Set(['A12', 'S1']))
  })
  test('모르는 독자', () => expect(() => lintFeed(RSS, { profile: 'kakao' as 'naver' })).toThrow('options.profile'))
})

test('쓰기 전의 기사도 살핀다', () => {
  const articles = [article(1, { headline: '가\u0001나' }), article(2, { headline: '' })]
  const findings = lintFeed({ articles, channel: CHANNEL })
  expect(findings.map(({ rule, message }) => [rule, message.ko])).toEqual([
    ['left-out/no-headline', '제목이 없어서 뺐다'],
    ['taken-out/control-characters', '제어 문자를 뺐다'],
  ])
})

test.each([
  '',
  'plain text',
  '<html><body>404</body></html>',
  '<a>'.repeat(100_000),
  '<a></b>'.repeat(100_000),
  '&'.repeat(100_000),
  '<item '.repeat(100_000),
])('피드가 아니어도 곧 답한다 %#', (text) => {
  const start = performance.now()
  expect(lintFeed(text).some(({ rule }) => rule === 'X0')).toBe(true)
  expect(performance.now() - start).toBeLessThan(3000)
})
