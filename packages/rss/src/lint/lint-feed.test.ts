import { describe, expect, test } from 'vitest'
import { article, CHANNEL, HARD_INPUTS, NOW } from '../../test/hard-inputs.ts'
import { RSS, RULE_EXAMPLES } from '../testing/rule-examples.ts'
import { toAtom } from '../write/atom.ts'
import { toJsonFeed } from '../write/json-feed.ts'
import { toNewsSitemap } from '../write/news-sitemap.ts'
import { toRss } from '../write/rss.ts'
import { type LintFeedOptions, lintFeed } from './lint-feed.ts'
import { FORMAT_RULES } from './rules/format-rules.ts'
import { READER_RULES } from './rules/reader-rules.ts'

const LIST = [1, 2].map((n) =>
  article(n, {
    images: [{ url: `https://news.hanbit.kr/${n}.jpg`, caption: '도서관', credit: '김가온', width: 800, height: 600 }],
    sections: ['사회'],
  }),
)
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
    for (const profile of ['naver', 'smartnews', 'google-news', 'daum', 'zum'] as const) {
      const list = LIST.map((each) => ({ ...each, headline: '한빛시, 두 번째 마을 도서관 연다' }))
      expect(lintFeed(toRss(list, CHANNEL, { profile }), { profile })).toEqual([])
    }
    const msn = LIST.map((each) => ({ ...each, headline: '한빛시, 두 번째 마을 도서관 오는 가을에 문 연다' }))
    expect(lintFeed(toRss(msn, CHANNEL, { profile: 'msn' }), { profile: 'msn', now: NOW })).toEqual([])
    const many = Array.from({ length: 30 }, (_, n) => ({ ...LIST[0]!, id: `hanbit:${n}` }))
    expect(lintFeed(toRss(many, CHANNEL, { profile: 'flipboard' }), { profile: 'flipboard' })).toEqual([])
    const headlines = many.map((each) => ({ ...each, headline: '한빛시, 두 번째 마을 도서관 연다' }))
    expect(lintFeed(toRss(headlines, CHANNEL, { profile: 'apple' }), { profile: 'apple' })).toEqual([])
  })
})

describe('규칙마다 어긴 것과 지킨 것', () => {
  test.each(RULE_EXAMPLES.map((example) => [`${example.rule}: ${example.about}`, example] as const))(
    '%s',
    (_, { rule, bad, good, profile = 'standard', now, also = [] }) => {
      const options = { profile, ...(now && { now }) }
      expect(new Set(rules(bad, options))).toEqual(new Set([rule, ...also]))
      expect(rules(good, options)).not.toContain(rule)
    },
  )

  test('살피는 것마다 예가 있고, 예마다 규칙이 있다', () => {
    const checks = [...Object.values(FORMAT_RULES), ...Object.values(READER_RULES)].flat()
    const shown = new Set(
      RULE_EXAMPLES.flatMap(({ rule, bad, profile = 'standard', now }) =>
        lintFeed(bad, { profile, ...(now && { now }) })
          .filter((finding) => finding.rule === rule)
          .map(({ fix, level }) => `${rule} ${level} ${fix.en}`),
      ),
    )
    expect(
      checks.map(({ rule, level, fix }) => `${rule} ${level} ${fix.en}`).filter((each) => !shown.has(each)),
    ).toEqual([])
  })

  test('줄을 알려 준다', () => {
    const feed = RSS.replace('두 번째', '').replace('마을', '마\u0008을')
    expect(lintFeed(feed)[0]!.line).toBe(feed.slice(0, feed.indexOf('\u0008')).split('\n').length)
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

  test('JSON이 아니다', () => expect(rules('{"version":')).toEqual(['X0', 'X0']))
})

describe('독자', () => {
  test('여럿을 함께 살필 수 있다', () => {
    expect(new Set(rules(RSS, { profile: ['apple', 'smartnews'] }))).toEqual(new Set(['A12', 'FP', 'S1']))
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

test('쓰기 전에는 그 독자에게 쓸 대로 살핀다: 쓰는 쪽이 고치는 것은 남지 않는다', () => {
  const articles = [
    article(1, { headline: '한빛시, 두 번째 마을 도서관 오는 가을에 문 연다' }),
    article(2, { headline: '짧은 제목' }),
  ]
  const findings = (profile: 'msn' | 'naver', list = articles) =>
    lintFeed({ articles: list, channel: CHANNEL }, { profile }).map(({ rule }) => rule)
  expect(findings('msn')).toEqual(['B1'])
  expect(findings('naver', [article(1), article(2, { url: 'https://m.hanbit.kr/2' })])).toEqual([
    'left-out/on-another-host',
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
