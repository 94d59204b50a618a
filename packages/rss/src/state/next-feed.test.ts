import type { ArticleInput, Issue } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { article, CHANNEL } from '../../test/hard-inputs.ts'
import { toRss } from '../write/rss.ts'
import { type FeedState, readFeedState } from './feed-state.ts'
import { type NextFeedOptions, nextFeed } from './next-feed.ts'

const NOON = new Date('2024-07-31T12:00:00+09:00')
/** The state after several runs. */
const run = (...steps: [ArticleInput[], NextFeedOptions?][]) => {
  let state: FeedState | undefined
  let last!: ReturnType<typeof nextFeed>
  for (const [articles, options] of steps) {
    last = nextFeed(state, articles, options)
    state = JSON.parse(JSON.stringify(last.state))
  }
  return last.feed
}
const headlines = (feed: { articles: ArticleInput[] }) => feed.articles.map(({ headline }) => headline)

describe('한 기사는 한 번', () => {
  test.each<[string, Partial<ArticleInput>, Partial<ArticleInput>]>([
    ['같은 번호, 다른 주소', {}, { url: 'https://news.hanbit.kr/new' }],
    [
      'www와 추적 매개변수',
      { id: 'a' },
      { id: 'b', url: 'https://www.news.hanbit.kr/article/1001?utm_source=x&fbclid=y#top' },
    ],
    ['모바일과 AMP', { id: 'a' }, { id: 'b', url: 'https://m.news.hanbit.kr/amp/article/1001/' }],
    [
      '포털에 실린 것',
      { outlet: { name: '한빛일보' } },
      {
        id: '417:9',
        url: 'https://n.news.naver.com/article/417/9',
        outlet: { name: '한빛일보' },
        via: { name: '네이버' },
      },
    ],
  ])('%s', (_, first, second) => {
    const { articles } = run([[{ ...article(1), ...first }]], [[{ ...article(1), ...second }]])
    expect(articles).toHaveLength(1)
    expect(articles[0]!.url).toBe('https://news.hanbit.kr/article/1001')
  })

  test('다른 기사는 다른 기사다', () => {
    expect(run([[article(1), article(2)], {}]).articles).toHaveLength(2)
    expect(
      run([
        [
          article(1, { id: 'a', url: 'https://news.hanbit.kr/?idx=1' }),
          article(1, { id: 'b', url: 'https://news.hanbit.kr/?idx=2' }),
        ],
      ]).articles,
    ).toHaveLength(2)
  })

  test('포털의 글이 매체의 글을 덮지 않는다', () => {
    const portal = article(1, { id: 'x', url: 'https://v.daum.net/v/1', via: { name: '다음' }, body: [] })
    expect(run([[article(1)]], [[portal]]).articles[0]!.body).toHaveLength(1)
  })
})

describe('날짜', () => {
  test('발행한 때는 움직이지 않고, 움직이려 하면 알린다', () => {
    const issues: Issue[] = []
    const moved = article(1, { datePublished: '2024-07-31T09:00:00+09:00' })
    const feed = run([[article(1)]], [[moved], { onIssue: (issue) => issues.push(issue) }])
    expect(feed.articles[0]).toMatchObject({ datePublished: '2024-07-30T11:01:00+09:00' })
    expect(feed.articles[0]).not.toHaveProperty('dateModified')
    expect(issues.map(({ code }) => code)).toEqual(['state/published-moved'])
  })
  test('날짜가 없으면 처음 본 때이고, 다시 보아도 그때다', () => {
    const { datePublished: _, ...undated } = article(1)
    const feed = run([[undated], { now: NOON }], [[undated], { now: new Date('2024-08-02T00:00:00Z') }])
    expect(feed.articles[0]!.datePublished).toBe('2024-07-31T12:00:00+09:00')
  })
  test('밀려난 날짜 없는 기사는 새것으로 돌아오지 않는다', () => {
    const undated = [1, 2, 3].map((n) => {
      const { datePublished: _, ...rest } = article(n)
      return rest
    })
    const first = nextFeed(undefined, undated, { now: NOON, limit: 2 })
    const again = nextFeed(first.state, undated, { now: new Date('2024-08-02T00:00:00Z'), limit: 2 })
    expect(again.feed).toEqual(first.feed)
  })
  test('글이 바뀌면 고친 때가 생기고, 글이 그대로면 날짜만 바뀌어도 그대로다', () => {
    const changed = article(1, { headline: '고친 제목', dateModified: '2024-07-30T15:00:00+09:00' })
    expect(run([[article(1)]], [[changed]]).articles[0]).toMatchObject({
      headline: '고친 제목',
      dateModified: '2024-07-30T15:00:00+09:00',
    })
    expect(
      run([[article(1)]], [[article(1, { headline: '고친 제목' })], { now: NOON }]).articles[0]!.dateModified,
    ).toBe('2024-07-31T12:00:00+09:00')
    expect(
      run([[article(1)]], [[article(1, { dateModified: '2024-07-30T15:00:00+09:00' })]]).articles[0],
    ).not.toHaveProperty('dateModified')
  })
  test('시계가 거꾸로 가도 고친 때는 앞으로 간다', () => {
    const feed = run(
      [[article(1)]],
      [[article(1, { headline: '고친 제목' })], { now: new Date('2020-01-01T00:00:00Z') }],
    )
    expect(feed.articles[0]!.dateModified).toBe('2024-07-30T11:01:01+09:00')
    expect(feed.updated).toBe('2024-07-30T11:01:01+09:00')
  })
})

describe('차례와 바이트', () => {
  test('새것부터, 같은 때면 번호 차례로, 어떤 차례로 주어도', () => {
    const list = Array.from({ length: 50 }, (_, n) => article(n, { datePublished: `2024-07-30T1${n % 3}:00:00+09:00` }))
    const one = nextFeed(undefined, list)
    const other = nextFeed(undefined, [...list].reverse())
    expect(other).toEqual(one)
    expect(toRss(other.feed.articles, CHANNEL)).toBe(toRss(one.feed.articles, CHANNEL))
  })
  test('같은 것을 다시 주면 상태도 ETag도 그대로다', () => {
    const first = nextFeed(undefined, [article(1), article(2)], { now: NOON })
    const again = nextFeed(first.state, [article(2), article(1)], { now: new Date('2024-08-09T00:00:00Z') })
    expect(again).toEqual(first)
  })
  test('열쇠의 차례만 다른 기록은 같은 글이다', () => {
    const { headline, ...rest } = article(1)
    expect(
      nextFeed(nextFeed(undefined, [article(1)]).state, [{ ...rest, headline: headline! }]).feed.articles[0],
    ).not.toHaveProperty('dateModified')
  })
  test('글이 바뀌면 ETag가 바뀐다', () => {
    const before = run([[article(1)]])
    const after = run([[article(1)]], [[article(1, { headline: '고친 제목' })]])
    expect(after.etag).not.toBe(before.etag)
    expect(before.etag).toMatch(/^"[0-9a-z]{10,26}"$/)
    expect(before.lastModified).toBe('Tue, 30 Jul 2024 02:01:00 GMT')
  })
})

describe('들고 나기', () => {
  test('주지 않은 기사도 새 기사에 밀릴 때까지 남는다', () => {
    expect(headlines(run([[article(1)]], [[article(2)]], [[article(3)], { limit: 2 }]))).toEqual([
      article(3).headline,
      article(2).headline,
    ])
  })
  test('거둔 기사는 번호로도 주소로도 빠지고, 고친 때가 남는다', () => {
    const list = [article(1), article(2), article(3)]
    const feed = run(
      [list],
      [list, { withdrawn: ['hanbit:1001', 'https://www.news.hanbit.kr/article/1002'], now: NOON }],
    )
    expect(headlines(feed)).toEqual([article(3).headline])
    expect(feed.updated).toBe('2024-07-31T12:00:00+09:00')
  })
  test('속보의 다음 판이 앞 판을 잇는다 (청할 때만)', () => {
    const flash = article(1, { headline: '[속보] 한빛시장 "예산안 전면 재검토"' })
    const full = article(2, { headline: '한빛시장 "예산안 전면 재검토하겠다"(종합)' })
    const other = article(3, { headline: '[속보] 도담구 도서관 화재 진화' })
    expect(run([[flash, other]], [[full]]).articles).toHaveLength(3)
    expect(headlines(run([[flash, other]], [[full], { mergeRevisions: true }]))).toEqual([
      other.headline,
      full.headline,
    ])
    expect(headlines(run([[full, other]], [[flash], { mergeRevisions: true }]))).toEqual([
      other.headline,
      full.headline,
    ])
  })
  test('제목 없는 기록은 지나간다', () =>
    expect(run([[{ headline: '' }, null as unknown as ArticleInput]]).articles).toEqual([]))
})

describe('지난 상태', () => {
  const told = (kept: unknown): { state: FeedState; codes: string[] } => {
    const issues: Issue[] = []
    const state = readFeedState(kept, (issue) => issues.push(issue))
    return { state, codes: issues.map(({ code }) => code) }
  }
  test.each([
    ['반만 남은 글', '{"version":1,"items":[{"arti', ['state/damaged']],
    ['다른 판', { version: 2, items: [] }, ['state/other-version']],
    ['목록이 아니다', { version: 1, items: 'x' }, ['state/damaged']],
    ['JSON이 아닌 것', '<html>', ['state/damaged']],
    ['수', 7, ['state/other-version']],
  ])('%s', (_, kept, codes) => expect(told(kept)).toEqual({ state: { version: 1, items: [] }, codes }))
  test('성한 기사는 남는다', () => {
    const { state } = nextFeed(undefined, [article(1)])
    const damaged = { ...state, items: [null, { hash: 1 }, ...state.items], changed: 'x' }
    expect(told(damaged)).toEqual({ state: { version: 1, items: state.items }, codes: ['state/damaged'] })
    expect(headlines(nextFeed(damaged as unknown as FeedState, []).feed)).toEqual([article(1).headline])
  })
  test('JSON으로 오간다', () => {
    const { state } = nextFeed(undefined, [article(1), article(2)])
    expect(readFeedState(JSON.stringify(state))).toEqual(state)
  })
})

test.each<[string, NextFeedOptions]>([
  ['options.limit', { limit: 0 }],
  ['options.now', { now: new Date('no') }],
])('잘못 부르면: %s', (name, options) => expect(() => nextFeed(undefined, [], options)).toThrow(name))
