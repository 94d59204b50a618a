import { article, CHANNEL, NOW } from '../../test/hard-inputs.ts'
import type { ProfileId } from '../profiles/profile.ts'
import { toAtom } from '../write/atom.ts'
import { toJsonFeed } from '../write/json-feed.ts'
import { toNewsSitemap } from '../write/news-sitemap.ts'
import { toRss } from '../write/rss.ts'

/** A feed that breaks a rule, beside one that keeps it. */
export interface RuleExample {
  rule: string
  /** The Korean newsroom's words for it. */
  about: string
  bad: string
  good: string
  profile?: ProfileId
  now?: Date
  /** Other rules that the same fault breaks. */
  also?: readonly string[]
  /** The fault is how much there is, so there is no place to show. */
  isSize?: true
}

type Change = (feed: string) => string
type More = Partial<Pick<RuleExample, 'now' | 'also' | 'isSize'>> & {
  /** The feed that keeps the rule, where it is another one. */
  good?: string
}

const LIST = [1, 2].map((n) =>
  article(n, {
    images: [{ url: `https://news.hanbit.kr/${n}.jpg`, caption: '도서관', credit: '김가온', width: 800, height: 600 }],
    sections: ['사회'],
  }),
)
const { hub: _, ...WITHOUT_HUB } = CHANNEL

export const RSS: string = toRss(LIST, CHANNEL)
const PAGED = toRss(LIST, WITHOUT_HUB, {
  pages: { first: 'https://news.hanbit.kr/rss.xml', next: 'https://news.hanbit.kr/rss.xml?page=2' },
})
const ARCHIVE = toRss(LIST, WITHOUT_HUB, {
  pages: {
    archive: true,
    current: 'https://news.hanbit.kr/now.xml',
    'prev-archive': 'https://news.hanbit.kr/2024-06.xml',
  },
})
const COMPLETE = toRss(LIST, WITHOUT_HUB, { pages: { complete: true } })
const ATOM = toAtom(LIST, CHANNEL)
const JSON_FEED = JSON.stringify(JSON.parse(toJsonFeed(LIST, CHANNEL)), null, 2)
const SITEMAP = toNewsSitemap(LIST, CHANNEL, { now: NOW })

const PUB_DATE = 'Tue, 30 Jul 2024 11:02:00 +0900</pubDate>'
const LINK = '<link>https://news.hanbit.kr/article/1002'

const on =
  (good: string, profile?: ProfileId) =>
  (rule: string, about: string, change: Change, { good: other = good, ...more }: More = {}): RuleExample => ({
    rule,
    about,
    good: other,
    bad: change(other),
    ...(profile && { profile }),
    ...more,
  })

const replace =
  (part: string | RegExp, by: string): Change =>
  (feed) =>
    feed.replace(part, by)

const rss = on(RSS)
const atom = on(ATOM)
const sitemap = on(SITEMAP)
const json = (rule: string, about: string, edit: (feed: JsonFeed) => void): RuleExample =>
  on(JSON_FEED)(rule, about, (feed) => {
    const changed: JsonFeed = JSON.parse(feed)
    edit(changed)
    return JSON.stringify(changed, null, 2)
  })
type JsonFeed = Record<string, unknown> & { items: Record<string, unknown>[] }

const XML: readonly RuleExample[] = [
  rss('X0', '닫지 않은 요소', replace('</dc:creator>', '')),
  rss('X0', '홑 <', replace('마을', '1 < 2')),
  rss('X0', '끊긴 피드', (feed) => feed.slice(0, feed.lastIndexOf('</channel>'))),
  rss('X0', '피드가 아니라 페이지', () => '<!doctype html>\n<title>404</title>\n', { also: ['X5'] }),
  rss('X1', '제어 문자', replace('마을', '마\u0008을')),
  rss('X1', '짝 없는 서로게이트', replace('마을', '마\uD83D을')),
  rss('X1', '제어 문자를 가리키는 참조', replace('마을', '&#8;')),
  rss('X2', '잃은 글자', replace('마을', '마\uFFFD')),
  rss('X3', '글 속의 ]]>', replace('마을', ']]>')),
  rss('X4', 'HTML 엔티티', replace('마을', '마을&nbsp;')),
  rss('X4', '홑 &', replace('마을', 'R&D')),
  rss('X5', '선언 앞 빈 줄', (feed) => `\n${feed}`),
  rss('X5', '다른 인코딩', replace('utf-8', 'euc-kr')),
  rss('X6', '선언하지 않은 접두사', replace(' xmlns:dc="http://purl.org/dc/elements/1.1/"', '')),
  rss('X6', '빗금이 빠진 네임스페이스', replace('http://search.yahoo.com/mrss/', 'http://search.yahoo.com/mrss')),
  rss('X7', '주소 둘레의 빈칸', replace(LINK, '<link>\n  https://news.hanbit.kr/article/1002')),
  rss('X8', '네임스페이스 없는 요소', replace('<item>', '<item>\n<reporter>김가온</reporter>')),
]

const RSS_EXAMPLES: readonly RuleExample[] = [
  rss('R1', '소개가 없다', replace(/<description>한빛시의 오늘<\/description>\n/, '')),
  rss(
    'R2',
    '제목도 소개도 없다',
    (feed) => feed.replace(/<title>한빛시, 2.*\n/, '').replace(/<description>한빛시는.*\n/, ''),
    { good: toRss(LIST, CHANNEL, { body: false }) },
  ),
  rss('R2', '날짜가 없다', replace(/<pubDate>.*<\/pubDate>\n/, '')),
  rss('R3', 'ISO 날짜', replace(PUB_DATE, '2024-07-30T11:02:00+09:00</pubDate>')),
  rss('R3', '한국어 요일', replace('<pubDate>Tue', '<pubDate>화')),
  rss('R3', 'KST', replace('+0900</pubDate>', 'KST</pubDate>')),
  rss('R3', '틀린 요일', replace('<pubDate>Tue', '<pubDate>Mon')),
  rss('R4', '1970년', replace(PUB_DATE, 'Thu, 01 Jan 1970 00:00:00 GMT</pubDate>')),
  rss('R4', '앞날', replace(PUB_DATE, 'Wed, 30 Jul 2025 11:02:00 +0900</pubDate>'), { now: NOW, also: ['R17'] }),
  rss('R5', '제목 속 태그', replace('마을', '&lt;b&gt;마을&lt;/b&gt;')),
  rss('R5', '두 번 감싼 참조', replace('마을', 'R&amp;amp;D')),
  rss('R6', '글을 HTML로 바꾸지 않았다', replace('<description>한빛시는', '<description>R&amp;D 1 &lt; 2 한빛시는')),
  rss('R7', '본문 앞에 요약이 없다', replace(/<description>한빛시는.*<\/description>\n/, '')),
  rss('R8', '한글 주소', replace(LINK, '<link>https://news.hanbit.kr/기사/1002')),
  rss('R8', '본문 속 상대 주소', replace('src="https://news.hanbit.kr/2.jpg"', 'src="/2.jpg"')),
  rss('R9', '이름뿐인 author', replace('<dc:creator>김가온</dc:creator>', '<author>김가온</author>')),
  rss(
    'R9',
    'author 둘',
    replace(
      '<dc:creator>김가온</dc:creator>',
      '<author>gaon@hanbit.kr (김가온)</author>\n<author>dodam@hanbit.kr (이도담)</author>',
    ),
  ),
  rss('R10', 'author와 dc:creator', replace('<dc:creator>', '<author>gaon@hanbit.kr (김가온)</author>\n<dc:creator>')),
  rss('R11', 'guid가 없다', replace(/<guid.*<\/guid>\n/, '')),
  rss('R11', '주소가 아닌 guid', replace('isPermaLink="false"', 'isPermaLink="true"')),
  rss('R11', '같은 guid', replace('hanbit:1002', 'hanbit:1001')),
  rss('R12', '길이가 없다', replace(' length="0"', '')),
  rss(
    'R12',
    'enclosure 둘',
    replace('<enclosure', '<enclosure url="https://news.hanbit.kr/3.jpg" length="0" type="image/jpeg"/>\n<enclosure'),
  ),
  rss('R13', '자기 주소가 없다', replace(/<atom:link rel="self".*\n/, ''), { good: toRss(LIST, WITHOUT_HUB) }),
  rss('R14', '다른 제목의 image', replace(/(<image>\n.*\n)<title>한빛일보/, '$1<title>로고')),
  rss('R15', '언어가 없다', replace('<language>ko</language>\n', '')),
  rss('R16', '0분', replace('<item>', '<ttl>0</ttl>\n<item>')),
  rss('R16', '24시', replace('<item>', '<skipHours><hour>24</hour></skipHours>\n<item>')),
  rss('R17', '기사보다 이른 lastBuildDate', replace('<lastBuildDate>Tue, 30', '<lastBuildDate>Mon, 29')),
  rss('R18', '이름뿐인 편집자', replace('<item>', '<managingEditor>이도담</managingEditor>\n<item>')),
  rss('R19', 'textInput', replace('<item>', '<textInput/>\n<item>')),
  rss('R20', '빈 갈래', replace('<category>사회', '<category>')),
  rss('R21', '주소 없는 source', replace('</item>', '<source>가상통신</source>\n</item>')),
  rss('R21', '다른 매체의 기사', replace(/<source.*\n/, ''), {
    good: toRss(
      [{ ...LIST[1]!, url: 'https://wire.example/1002', outlet: { name: '가상통신', url: 'https://wire.example/' } }],
      CHANNEL,
    ),
  }),
]

const webfeeds = on(RSS.replace('xmlns:dc=', 'xmlns:webfeeds="http://webfeeds.org/rss/1.0" xmlns:dc='))
const MODULES: readonly RuleExample[] = [
  rss('D1', '주소 없는 사진', replace('<media:content url="https://news.hanbit.kr/2.jpg"', '<media:content')),
  rss(
    'D2',
    '하나뿐인 묶음',
    replace(
      '<media:content',
      '<media:group><media:content url="https://news.hanbit.kr/9.jpg"/></media:group>\n<media:content',
    ),
  ),
  rss('D3', '한국어 역할', replace('<media:credit>', '<media:credit role="사진기자">')),
  rss('D4', '설명 속 태그', replace('"plain">도서관', '"plain">&lt;b&gt;도서관&lt;/b&gt;')),
  rss('D6', '이름 옆 전자우편', replace('>김가온</dc:creator>', '>김가온 (gaon@hanbit.kr)</dc:creator>')),
  rss('D7', 'dc:date', replace('<dc:creator>', '<dc:date>2024-07-30</dc:date>\n<dc:creator>')),
  rss('D8', '본문 둘', replace('<content:encoded>', '<content:encoded>도서관</content:encoded>\n<content:encoded>')),
  rss('D9', '틀린 주기', replace('<item>', '<sy:updatePeriod>minutely</sy:updatePeriod>\n<item>'), {
    good: RSS.replace('xmlns:dc=', 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:dc='),
  }),
  on(PAGED)('P1', '다음 쪽이 자기 자신', replace('rss.xml?page=2', 'rss.xml')),
  on(ARCHIVE)('P1', '지금의 피드를 가리키지 않는 보관 문서', replace(/<atom:link rel="current".*\n/, '')),
  on(COMPLETE)(
    'P1',
    '쪽이 있는 온전한 피드',
    replace('<fh:complete/>', '<fh:complete/>\n<atom:link rel="next" href="https://news.hanbit.kr/rss.xml?page=2"/>'),
  ),
  rss('W1', '허브만 있고 자기 주소가 없다', replace(/<atom:link rel="self".*\n/, ''), { also: ['R13'] }),
  webfeeds('Y1', 'webfeeds', replace('<item>', '<webfeeds:accentColor>0055A4</webfeeds:accentColor>\n<item>')),
  webfeeds('Y1', '샵이 붙은 색', replace('<item>', '<webfeeds:accentColor>#0055A4</webfeeds:accentColor>\n<item>')),
]

const ATOM_EXAMPLES: readonly RuleExample[] = [
  atom('A1', '고친 때가 없다', replace(/<published>.*\n<updated>.*\n/, '')),
  atom('A2', '쓴 사람이 없다', (feed) => feed.replaceAll(/<author>.*\n/g, '')),
  atom('A3', '주소가 아닌 id', replace(/<id>tag:[^<]*/, '<id>1002')),
  atom('A3', '같은 id', replace('hanbit:1002', 'hanbit:1001')),
  atom('A4', '내용도 주소도 없다', (feed) =>
    feed
      .replace(/<link rel="alternate" href="https:\/\/news.hanbit.kr\/article\/1002".*\n/, '')
      .replace(/<content .*\n/, ''),
  ),
  atom('A5', 'HTML이라 하지 않은 요약', replace('<summary>', '<summary>&lt;b&gt;한빛시&lt;/b&gt; ')),
  atom(
    'A6',
    '같은 링크 둘',
    replace('<published>', '<link href="https://news.hanbit.kr/x" type="text/html"/>\n<published>'),
  ),
  atom('A7', '자기 주소가 없다', replace(/<link rel="self".*\n/, ''), { good: toAtom(LIST, WITHOUT_HUB) }),
  atom('A8', '같은 때', (feed) =>
    feed.replaceAll(/<updated>.*<\/updated>/g, '<updated>2024-07-30T11:00:00+09:00</updated>'),
  ),
  atom('A9', '시간대 없는 날짜', replace('2024-07-30T11:02:00+09:00</published>', '2024-07-30T11:02:00</published>')),
  atom('A11', '말이 없다', replace(' xml:lang="ko"', '')),
]

const JSON_EXAMPLES: readonly RuleExample[] = [
  json('J1', '판이 없다', (feed) => delete feed.version),
  json('J2', '번호가 없다', (feed) => delete feed.items[0]!.id),
  json('J2', '수로 쓴 번호', (feed) => (feed.items[0]!.id = 1002)),
  json('J2', '같은 번호', (feed) => (feed.items[0]!.id = feed.items[1]!.id)),
  json('J3', '본문이 없다', (feed) => delete feed.items[0]!.content_html),
  json('J4', '옛 이름', (feed) => {
    delete feed.items[0]!.authors
    feed.items[0]!.author = { name: '김가온' }
  }),
  json('J5', '날만 적은 날짜', (feed) => (feed.items[0]!.date_published = '2024-07-30')),
  json('J6', '누리집 주소가 없다', (feed) => delete feed.home_page_url),
  json('J7', '다음 쪽이 자기 자신', (feed) => (feed.next_url = feed.feed_url)),
  json('J9', '종류 없는 첨부', (feed) => (feed.items[0]!.attachments = [{ url: 'https://news.hanbit.kr/1.mp3' }])),
  json('J10', '모르는 칸', (feed) => (feed.items[0]!.reporter = '김가온')),
]

const SITEMAP_EXAMPLES: readonly RuleExample[] = [
  sitemap('G1', '열흘 지난 기사', replace('2024-07-30T11:02', '2024-07-20T11:02'), { now: NOW }),
  sitemap(
    'G2',
    '기사 1,001건',
    (feed) => {
      const [head, item, ...rest] = feed.split(/(?=<url>)/)
      return head! + item!.repeat(1001) + rest.at(-1)!
    },
    { isSize: true },
  ),
  sitemap('G3', '지역까지 적은 언어', replace('<news:language>ko<', '<news:language>ko-KR<')),
  sitemap('G3', '제목이 없다', replace(/<news:title>.*\n/, '')),
  sitemap('G4', '빈칸으로 나눈 날짜', replace('2024-07-30T11:02:00+09:00', '2024-07-30 11:02')),
  sitemap('G6', '두 호스트', replace('<loc>https://news.hanbit.kr/article/1001', '<loc>https://www.hanbit.kr/1001')),
  sitemap('G7', '옛 갈래', replace('<news:title>', '<news:genres>Opinion</news:genres>\n<news:title>')),
]

const titled = (headline: string) => LIST.map((each) => ({ ...each, headline }))
const naver = on(toRss(LIST, CHANNEL, { profile: 'naver' }), 'naver')
const google = on(RSS, 'google-news')
const smartnews = on(toRss(LIST, CHANNEL, { profile: 'smartnews' }), 'smartnews')
const msn = on(toRss(titled('한빛시, 두 번째 마을 도서관 오는 가을에 문 연다'), CHANNEL, { profile: 'msn' }), 'msn')
const flipboard = on(
  toRss(
    Array.from({ length: 30 }, (_, n) => ({ ...LIST[0]!, id: `hanbit:${n + 1000}` })),
    CHANNEL,
    { profile: 'flipboard' },
  ),
  'flipboard',
)
const apple = on(
  toRss(
    Array.from({ length: 10 }, (_, n) => ({
      ...LIST[0]!,
      id: `hanbit:${n + 1000}`,
      headline: '한빛시, 두 번째 마을 도서관 연다',
    })),
    CHANNEL,
    { profile: 'apple' },
  ),
  'apple',
)
/** The first item's body longer by so many bytes. */
const longer =
  (bytes: number): Change =>
  (feed) =>
    feed.replace('한빛시는 30일', `한빛시는 ${'가'.repeat(bytes / 3)} 30일`)
const MB = 1024 * 1024
const body = '한빛시는 30일 새 도서관을 연다고 밝혔다.'

const READERS: readonly RuleExample[] = [
  naver('N1', 'www가 빠진 주소', replace(LINK, '<link>https://hanbit.kr/article/1002')),
  naver('N2', '빈 피드', (feed) => feed.replace(/<item>[\s\S]*<\/item>\n/, '')),
  naver('N3', '10MB를 넘는다', longer(10 * MB), { isSize: true }),
  naver('N4', '본문이 없다', (feed) =>
    feed.replace(/<description><!\[CDATA\[.*\n/, `<description>${body}</description>\n`),
  ),
  on(SITEMAP, 'naver')(
    'N5',
    '주소 50,001개',
    (feed) => feed.replace(/<url>[\s\S]*<\/url>\n/, '<url><loc>https://news.hanbit.kr/1</loc></url>\n'.repeat(50_001)),
    { isSize: true, also: ['G2'] },
  ),
  google('G8', '주소가 없다', replace(/<link>https:\/\/news.hanbit.kr\/article.*\n/, ''), { also: ['R2'] }),
  google('G9', '2MB를 넘는다', longer(2 * MB), { isSize: true }),
  smartnews('S1', '로고가 없다', replace(/<snf:logo>.*\n/, '')),
  smartnews('S1', '본문이 없다', replace(/<content:encoded>.*\n/, '')),
  smartnews('S2', '1MB를 넘는다', longer(MB), { isSize: true }),
  msn('B1', '본문이 없다', replace(/<content:encoded>.*\n/, '')),
  msn('B1', '스무 자가 안 되는 제목', replace(/<title>한빛시, 두 번째.*/, '<title>한빛시, 도서관 연다</title>')),
  msn(
    'B1',
    '한 해 넘은 기사',
    replace('Tue, 30 Jul 2024 02:01:00 GMT</pubDate>', 'Sun, 30 Jul 2023 02:01:00 GMT</pubDate>'),
    {
      now: NOW,
    },
  ),
  msn('B2', '한국 시간', replace('02:01:00 GMT</pubDate>', '11:01:00 +0900</pubDate>')),
  msn('B3', 'figure', (feed) => feed.replace('<div><img', '<figure><img').replace('</div>', '</figure>')),
  flipboard('F1', '본문이 없다', replace(/<content:encoded>.*\n/, '')),
  flipboard('F1', '작은 사진', replace('width="800" height="600"><media', 'width="300" height="200"><media')),
  flipboard('F1', '기사 29건', (feed) => feed.replace(/<item>[\s\S]*?<\/item>\n/, ''), { isSize: true }),
  apple('A12', '지역 없는 언어', replace('>ko-KR<', '>ko<')),
  apple('A12', '설명이 없다', replace(/<description>한빛시는.*\n/, ''), { also: ['R7'] }),
  apple('A12', '짧은 제목', replace(/<title>한빛시, 두 번째.*/, '<title>도서관 연다</title>')),
  apple('A12', 'http 주소', replace('<link>https://news.hanbit.kr/article', '<link>http://news.hanbit.kr/article')),
  apple('FP', '기사 아홉 건', (feed) => feed.replace(/<item>[\s\S]*?<\/item>\n/, ''), { isSize: true }),
  apple('FP', '고친 때가 없다', replace(/<atom:updated>.*\n/, '')),
]

export const RULE_EXAMPLES: readonly RuleExample[] = [
  ...XML,
  ...RSS_EXAMPLES,
  ...MODULES,
  ...ATOM_EXAMPLES,
  ...JSON_EXAMPLES,
  ...SITEMAP_EXAMPLES,
  ...READERS,
]
