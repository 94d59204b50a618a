import type { ProfileId } from '../../profiles/profile.ts'
import { CLOCK_SKEW } from '../../text/dates.ts'
import { childOf, childrenOf, type FeedView, type ItemView, NS } from '../feed-view.ts'
import { addresses, hostName, isBlank, onHead, onItems } from '../hits.ts'
import type { Rule } from '../rule.ts'

const MB = 1024 * 1024
const GOOGLE = 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap'
const SITEMAPS = 'https://www.sitemaps.org/protocol.html'
const NAVER_RSS = 'https://searchadvisor.naver.com/guide/request-feed'
const NAVER_SITEMAP = 'https://searchadvisor.naver.com/guide/request-sitemap'
const SMARTNEWS = 'https://publishers.smartnews.com/hc/en-us/articles/360036526213'
const SMARTNEWS_SIZE = 'https://publishers.smartnews.com/hc/ja/articles/360022876234'
const MSN = 'https://helpcenter.msn.com/kb/articles/51'
const MSN_HTML = 'https://helpcenter.microsoftstart.com/kb/articles/58'
const FLIPBOARD = 'https://about.flipboard.com/rss-spec'
const FLATPLAN = 'https://flatplan.io/knowledge-base/technical-requirements'
const APPLE = 'https://support.apple.com/guide/news-publisher/apdc2c7520ff'

const W3C_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/
const DAY = 86_400_000
const feeds = ['rss', 'atom'] as const

/** A body that stands whole in the feed, not its beginning alone. */
const hasBody = ({ content, description }: ItemView): boolean =>
  (content?.value.length ?? 0) > 0 || (description?.value.length ?? 0) > 400 || /<p\b/i.test(description?.value ?? '')

const isTooLarge = (bytes: number) => (feed: FeedView) =>
  onHead(feed, feed.bytes > bytes, `${(feed.bytes / MB).toFixed(1)} MB`)

/** Sitemaps, whoever reads them: G1 to G6. */
export const SITEMAP_RULES: readonly Rule[] = [
  {
    rule: 'G1',
    level: 'error',
    source: GOOGLE,
    message: { en: 'An article older than two days', ko: '이틀이 지난 기사다' },
    fix: { en: 'Leave it out, or take news:news off it', ko: '빼거나 news:news를 뗀다' },
    formats: ['sitemap'],
    find: (feed, { now }) =>
      onItems(
        feed,
        ({ published }) => now !== undefined && published && Date.parse(published.value) < now - 2 * DAY && published,
      ),
  },
  {
    rule: 'G2',
    level: 'error',
    source: GOOGLE,
    message: {
      en: 'More than 1,000 articles, 50,000 addresses or 50 MB',
      ko: '기사 1,000건, 주소 50,000개, 50MB를 넘는다',
    },
    fix: { en: 'Split it, with a sitemap index', ko: '사이트맵 색인으로 나눈다' },
    formats: ['sitemap'],
    find: (feed) => {
      const news = feed.items.filter(({ element }) => childOf(element, 'news', NS.news)).length
      return onHead(feed, news > 1000 || feed.items.length > 50_000 || feed.bytes > 50 * MB, `${feed.items.length}`)
    },
  },
  {
    rule: 'G3',
    level: 'error',
    source: GOOGLE,
    message: {
      en: 'news:news needs publication name and language, date and title',
      ko: 'news:news에는 매체 이름, 언어, 날짜, 제목이 있어야 한다',
    },
    fix: {
      en: 'Give what is missing; the language in two or three letters: ko',
      ko: '없는 것을 채운다. 언어는 두세 글자로: ko',
    },
    formats: ['sitemap'],
    find: (feed) =>
      onItems(feed, ({ element, title, published }) => {
        const news = childOf(element, 'news', NS.news)
        if (news === undefined) return undefined
        const publication = childOf(news, 'publication', NS.news)
        const language = childOf(publication, 'language', NS.news)?.text.trim() ?? ''
        const missing = [
          !childOf(publication, 'name', NS.news)?.text.trim() && 'name',
          !/^(?:[a-z]{2,3}|zh-cn|zh-tw)$/.test(language) && `language ${language}`,
          isBlank(published) && 'publication_date',
          isBlank(title) && 'title',
        ].filter((name) => name !== false)
        return missing.length > 0 && missing.join(', ')
      }),
  },
  {
    rule: 'G4',
    level: 'error',
    source: GOOGLE,
    message: { en: 'A date that is not W3C', ko: 'W3C 날짜가 아니다' },
    fix: {
      en: 'Write 2024-07-30T11:15:00+09:00 or 2024-07-30',
      ko: '2024-07-30T11:15:00+09:00이나 2024-07-30처럼 쓴다',
    },
    formats: ['sitemap'],
    find: (feed) =>
      onItems(feed, ({ published, updated }) =>
        [published, updated].find((date) => date && !W3C_DATE.test(date.value.trim())),
      ),
  },
  {
    rule: 'G6',
    level: 'error',
    source: SITEMAPS,
    message: { en: 'Addresses on several hosts', ko: '주소의 호스트가 여럿이다' },
    fix: { en: 'Make a sitemap for each host', ko: '호스트마다 사이트맵을 만든다' },
    formats: ['sitemap'],
    find: (feed) => {
      const host = hostName(feed.items[0]?.link?.value ?? '')
      return onItems(feed, ({ link }) => link && hostName(link.value) !== host && link)
    },
  },
  {
    rule: 'G7',
    level: 'info',
    source: GOOGLE,
    message: { en: 'An element that Google no longer reads', ko: 'Google이 더는 읽지 않는 요소다' },
    fix: { en: 'Leave it out', ko: '뺀다' },
    formats: ['sitemap'],
    find: (feed) =>
      onItems(
        feed,
        ({ element }) =>
          childOf(element, 'news', NS.news)?.children.find(({ local }) =>
            /^(?:access|genres|keywords|stock_tickers)$/.test(local),
          )?.name,
      ),
  },
]

/** What a reader asks beyond the format. */
export const READER_RULES: Readonly<Record<ProfileId, readonly Rule[]>> = {
  standard: [],
  // K1, K2: neither has published rules
  daum: [],
  zum: [],
  naver: [
    {
      rule: 'N1',
      level: 'error',
      source: NAVER_RSS,
      message: {
        en: 'A link that is not on the host of the verified site (www and apex differ)',
        ko: '등록한 사이트의 호스트가 아닌 주소다(www가 있고 없음도 다르다)',
      },
      fix: {
        en: "Write every address with the host of the channel's link",
        ko: '모든 주소를 채널 link의 호스트로 쓴다',
      },
      *find(feed) {
        const host = hostName((feed.link ?? feed.items[0]?.link)?.value ?? '')
        const media = new Set(feed.items.flatMap((item) => item.media.map(({ value }) => value)))
        for (const { value, where, line, inHtml } of addresses(feed)) {
          if (!inHtml && !media.has(value) && hostName(value) !== host)
            yield { where, line, detail: value.slice(0, 100) }
        }
      },
    },
    {
      rule: 'N2',
      level: 'error',
      source: NAVER_RSS,
      message: { en: 'An empty feed cannot be submitted', ko: '빈 피드는 제출할 수 없다' },
      fix: { en: 'Submit it when there is an item', ko: '기사가 있을 때 제출한다' },
      formats: feeds,
      find: (feed) => onHead(feed, feed.items.length === 0),
    },
    {
      rule: 'N3',
      level: 'error',
      source: NAVER_RSS,
      message: { en: 'The feed is larger than 10 MB', ko: '피드가 10MB를 넘는다' },
      fix: { en: 'Keep the newest items', ko: '새 기사만 남긴다' },
      formats: feeds,
      find: isTooLarge(10 * MB),
    },
    {
      rule: 'N4',
      level: 'warning',
      source: NAVER_RSS,
      message: {
        en: 'An excerpt: Naver asks for the whole body',
        ko: '본문의 일부뿐이다: 네이버는 본문 전체를 바란다',
      },
      fix: { en: 'Write the body into description', ko: '본문을 description에 쓴다' },
      formats: feeds,
      find: (feed) => onItems(feed, (item) => !hasBody(item)),
    },
    {
      rule: 'N5',
      level: 'error',
      source: NAVER_SITEMAP,
      message: { en: 'A sitemap over 10 MB or 50,000 addresses', ko: '사이트맵이 10MB나 주소 50,000개를 넘는다' },
      fix: { en: 'Split it, with a sitemap index', ko: '사이트맵 색인으로 나눈다' },
      formats: ['sitemap'],
      find: (feed) => onHead(feed, feed.bytes > 10 * MB || feed.items.length > 50_000),
    },
  ],
  'google-news': [
    {
      rule: 'G8',
      level: 'warning',
      source: 'https://developers.google.com/search/blog/2014/10/best-practices-for-xml-sitemaps-rssatom',
      message: { en: 'An item without link or date of change', ko: '주소나 고친 때가 없는 기사다' },
      fix: { en: 'Give link, and pubDate or updated', ko: 'link와 pubDate(또는 updated)를 쓴다' },
      formats: feeds,
      find: (feed) =>
        onItems(feed, ({ link, published, updated }) => isBlank(link) || (isBlank(published) && isBlank(updated))),
    },
    {
      rule: 'G9',
      level: 'info',
      source: 'https://support.google.com/news/publisher-center/answer/9545420',
      message: { en: 'Larger than 2 MB', ko: '2MB를 넘는다' },
      fix: { en: 'Keep the newest items', ko: '새 기사만 남긴다' },
      formats: feeds,
      find: isTooLarge(2 * MB),
    },
  ],
  smartnews: [
    {
      rule: 'S1',
      level: 'error',
      source: SMARTNEWS,
      message: {
        en: 'SmartFormat needs channel pubDate, language and snf:logo, and a description of 30 characters at most',
        ko: 'SmartFormat에는 채널 pubDate, language, snf:logo가 있어야 하고 description은 30자까지다',
      },
      fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
      formats: ['rss'],
      find: (feed) => {
        const wrong = [
          isBlank(feed.published) && 'pubDate',
          isBlank(feed.language) && 'language',
          childOf(feed.head, 'logo', NS.snf) === undefined && 'snf:logo',
          (feed.description?.value.length ?? 0) > 30 && 'description',
        ].filter((name) => name !== false)
        return onHead(feed, wrong.length > 0, wrong.join(', '))
      },
    },
    {
      rule: 'S1',
      level: 'error',
      source: SMARTNEWS,
      message: {
        en: 'An item needs title, link, pubDate and content:encoded',
        ko: 'item에는 title, link, pubDate, content:encoded가 있어야 한다',
      },
      fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
      formats: feeds,
      find: (feed) =>
        onItems(feed, ({ title, link, published, content }) => [title, link, published, content].some(isBlank)),
    },
    {
      rule: 'S2',
      level: 'error',
      source: SMARTNEWS_SIZE,
      message: { en: 'Larger than 1 MB', ko: '1MB를 넘는다' },
      fix: { en: 'Keep the newest items', ko: '새 기사만 남긴다' },
      formats: feeds,
      find: isTooLarge(MB),
    },
  ],
  msn: [
    {
      rule: 'B1',
      level: 'error',
      source: MSN,
      message: {
        en: 'An item needs id, title, link, date and body',
        ko: 'item에는 번호, 제목, 주소, 날짜, 본문이 있어야 한다',
      },
      fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
      formats: feeds,
      find: (feed) =>
        onItems(feed, (item) => [item.id, item.title, item.link, item.published].some(isBlank) || !hasBody(item)),
    },
    {
      rule: 'B1',
      level: 'error',
      source: MSN,
      message: {
        en: 'A title of 20 characters or fewer, or of more than 150',
        ko: '제목이 20자 이하거나 150자를 넘는다',
      },
      fix: { en: 'Write a headline of 21 to 150 characters', ko: '21~150자로 쓴다' },
      formats: feeds,
      find: (feed) =>
        onItems(
          feed,
          ({ title }) => title && (title.value.trim().length <= 20 || title.value.trim().length > 150) && title,
        ),
    },
    {
      rule: 'B1',
      level: 'error',
      source: MSN,
      message: { en: 'A date in the future or older than 365 days', ko: '앞날이거나 365일이 지난 날짜다' },
      fix: { en: 'Leave the item out', ko: '기사를 뺀다' },
      formats: feeds,
      find: (feed, { now }) =>
        onItems(feed, ({ published }) => {
          const ms = Date.parse(published?.value ?? '')
          return now !== undefined && (ms > now + CLOCK_SKEW || ms < now - 365 * DAY) && published
        }),
    },
    {
      rule: 'B2',
      level: 'warning',
      source: MSN,
      message: { en: 'A date that is not in UTC', ko: 'UTC가 아닌 날짜다' },
      fix: { en: 'Write dates in GMT', ko: '날짜를 GMT로 쓴다' },
      formats: feeds,
      find: (feed) =>
        onItems(
          feed,
          ({ published }) => published && !/(?:GMT|UT|Z|[+-]00:?00)$/.test(published.value.trim()) && published,
        ),
    },
    {
      rule: 'B3',
      level: 'error',
      source: MSN_HTML,
      message: { en: 'An element that MSN takes out of the body', ko: 'MSN이 본문에서 빼는 요소다' },
      fix: {
        en: 'Use p, div, h1–h5, lists, tables, a, img and emphasis',
        ko: 'p, div, h1~h5, 목록, 표, a, img와 강조만 쓴다',
      },
      formats: feeds,
      find: (feed) =>
        onItems(feed, ({ content, description }) => {
          const html = content?.value ?? description?.value ?? ''
          return /<(style|script|object|embed|param|applet|figure|figcaption|video|audio|svg|h6)\b/i.exec(html)?.[1]
        }),
    },
  ],
  flipboard: [
    {
      rule: 'F1',
      level: 'error',
      source: FLIPBOARD,
      message: {
        en: 'An item needs title, link and content:encoded',
        ko: 'item에는 title, link, content:encoded가 있어야 한다',
      },
      fix: { en: 'Give the full text', ko: '본문 전체를 쓴다' },
      formats: feeds,
      find: (feed) => onItems(feed, ({ title, link, content }) => [title, link, content].some(isBlank)),
    },
    {
      rule: 'F1',
      level: 'error',
      source: FLIPBOARD,
      message: {
        en: 'No picture, or none of 400 pixels on its short side',
        ko: '사진이 없거나, 짧은 변이 400화소보다 작다',
      },
      fix: { en: 'Give a larger picture', ko: '더 큰 사진을 쓴다' },
      formats: feeds,
      find: (feed) =>
        onItems(feed, ({ element, media, content }) => {
          const sizes = childrenOf(element, 'content', NS.media).map(({ attributes }) =>
            Math.min(Number(attributes.get('width') ?? Number.NaN), Number(attributes.get('height') ?? Number.NaN)),
          )
          const isSmall = sizes.length > 0 && sizes.every((size) => size < 400)
          return (media.length === 0 && !/<img\b/i.test(content?.value ?? '')) || isSmall
        }),
    },
    {
      rule: 'F1',
      level: 'warning',
      source: FLIPBOARD,
      message: { en: 'Fewer than 30 items', ko: '기사가 30건보다 적다' },
      fix: { en: 'Keep older items in the feed', ko: '지난 기사를 더 싣는다' },
      formats: feeds,
      find: (feed) => onHead(feed, feed.items.length < 30, `${feed.items.length}`),
    },
  ],
  apple: [
    {
      rule: 'A12',
      level: 'error',
      source: APPLE,
      message: { en: 'The language needs its region', ko: '언어에 지역이 있어야 한다' },
      fix: { en: 'Write ko-KR', ko: 'ko-KR로 쓴다' },
      formats: feeds,
      find: (feed) =>
        onHead(feed, !/^[a-z]{2,3}-[A-Za-z]{2}$/.test(feed.language?.value.trim() ?? ''), feed.language?.value),
    },
    {
      rule: 'A12',
      level: 'error',
      source: APPLE,
      message: {
        en: 'An item needs title, link and description',
        ko: 'item에는 title, link, description이 있어야 한다',
      },
      fix: { en: 'Give what is missing', ko: '없는 것을 채운다' },
      formats: feeds,
      find: (feed) => onItems(feed, ({ title, link, description }) => [title, link, description].some(isBlank)),
    },
    {
      rule: 'A12',
      level: 'warning',
      source: APPLE,
      message: {
        en: 'A title of fewer than 15 or more than 60 characters',
        ko: '제목이 15자보다 짧거나 60자보다 길다',
      },
      fix: { en: 'Write a headline of 15 to 60 characters', ko: '15~60자로 쓴다' },
      formats: feeds,
      find: (feed) =>
        onItems(
          feed,
          ({ title }) => title && (title.value.trim().length < 15 || title.value.trim().length > 60) && title,
        ),
    },
    {
      rule: 'A12',
      level: 'error',
      source: APPLE,
      message: { en: 'An address without https', ko: 'https가 아닌 주소다' },
      fix: { en: 'Serve the site over https', ko: '사이트를 https로 낸다' },
      formats: feeds,
      *find(feed) {
        for (const { value, where, line } of addresses(feed)) {
          if (/^http:/i.test(value.trim())) yield { where, line, detail: value.slice(0, 100) }
        }
      },
    },
    {
      rule: 'FP',
      level: 'info',
      source: FLATPLAN,
      message: {
        en: 'FlatPlan, which feeds Apple News, wants ten items or more',
        ko: 'Apple News에 싣는 FlatPlan은 기사 열 건 이상을 바란다',
      },
      fix: { en: 'Keep older items in the feed', ko: '지난 기사를 더 싣는다' },
      formats: feeds,
      find: (feed) => onHead(feed, feed.items.length < 10, `${feed.items.length}`),
    },
    {
      rule: 'FP',
      level: 'info',
      source: FLATPLAN,
      message: {
        en: 'FlatPlan wants guid, title, link, date and date of change with every item',
        ko: 'FlatPlan은 기사마다 guid, 제목, 주소, 발행한 때, 고친 때를 바란다',
      },
      fix: {
        en: 'Give what is missing; atom:updated may repeat the date of publication',
        ko: '없는 것을 채운다. atom:updated에는 발행한 때를 다시 써도 된다',
      },
      formats: feeds,
      find: (feed) =>
        onItems(feed, ({ id, title, link, published, updated }) => {
          const missing = Object.entries({ guid: id, title, link, published, updated }).filter(([, each]) =>
            isBlank(each),
          )
          return missing.length > 0 && missing.map(([name]) => name).join(', ')
        }),
    },
  ],
}
