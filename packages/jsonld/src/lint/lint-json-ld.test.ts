import { GisaError } from '@gisa/core'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { applyPatch } from '../testing/apply-patch.ts'
import { arbitraryArticle } from '../testing/arbitrary-article.ts'
import { ruleExamples } from '../testing/rule-examples.ts'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import { toGraph } from '../write/to-graph.ts'
import { toNewsArticle } from '../write/to-news-article.ts'
import { toSafeJson } from '../write/to-script.ts'
import type { JsonLdFinding } from './finding.ts'
import { lintJsonLd } from './lint-json-ld.ts'
import { jsonLdRules } from './rules.ts'

vi.setConfig({ testTimeout: 60_000 })

const isGrave = ({ level }: JsonLdFinding) => level !== 'info'
const brief = ({ rule, level, where, message }: JsonLdFinding) => `${rule} ${level} ${where} ${message.en}`

describe('규칙마다 어긴 것과 지킨 것', () => {
  test.each(ruleExamples.map((example) => [`${example.rule}: ${example.about}`, example] as const))(
    '%s',
    (_, { rule, bad, good, options, isInfo, where }) => {
      const found = lintJsonLd(bad, options)
      const own = found.filter((finding) => finding.rule === rule)
      expect(own.map(brief)).toHaveLength(where?.length ?? 1)
      if (where) expect(own.map((finding) => finding.where)).toEqual(where)
      expect(own.every((finding) => isGrave(finding) !== (isInfo ?? false))).toBe(true)
      expect(found.filter((finding) => finding.rule !== rule && isGrave(finding)).map(brief)).toEqual([])
      expect(
        lintJsonLd(good, options)
          .filter((finding) => finding.rule === rule && (isInfo || isGrave(finding)))
          .map(brief),
      ).toEqual([])
    },
  )

  test('예마다 규칙이 있고 규칙마다 예가 있다', () => {
    const ids = jsonLdRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(ruleExamples.map(({ rule }) => rule))).toEqual(new Set(ids))
  })
})

test('고치는 법을 따르면 그 흠이 없어진다', () => {
  const patched = ruleExamples.flatMap(({ bad, options }) =>
    lintJsonLd(bad, options).flatMap((finding) =>
      finding.patch ? [{ bad, options, finding, patch: finding.patch }] : [],
    ),
  )
  expect(patched.length).toBeGreaterThan(20)
  for (const { bad, options, finding, patch } of patched) {
    const again = lintJsonLd(applyPatch(bad, patch), options)
    expect(again.filter(({ rule, where }) => rule === finding.rule && where === finding.where).map(brief)).toEqual([])
  }
})

test.each<[string, object]>([
  ['값의 꼴이 다른 새 속성', { '@type': 'VideoObject', interactionCount: '28' }],
  ['바른 이름의 값이 이미 있음', { '@type': 'NewsArticle', Headline: '한빛시', headline: '한빛시' }],
])('옮겨서 나아지지 않으면 고치는 법을 대지 않는다: %s', (_, node) => {
  const [finding] = lintJsonLd({ '@context': 'https://schema.org', ...node }).filter(({ rule }) => rule === 'S1')
  expect(finding).toBeDefined()
  expect(finding).not.toHaveProperty('patch')
})

describe('우리가 쓴 것에는 흠이 없다', () => {
  const grave = (jsonld: unknown) => lintJsonLd(jsonld).filter(isGrave).map(brief)
  test('다 채운 기사', () => {
    const options = { paywallSelector: '.paywall', quotations: true, links: true, emails: true }
    expect(grave(toNewsArticle(sampleArticle, { ...options, site: sampleSite }))).toEqual([])
    expect(grave(toGraph(sampleArticle, sampleSite, options))).toEqual([])
    expect(grave([toSafeJson(toGraph(sampleArticle, sampleSite, options))])).toEqual([])
    expect(grave(toNewsArticle(sampleArticle, { ...options, live: { start: '2026-03-01T09:00:00+09:00' } }))).toEqual(
      [],
    )
  })
  test('어떤 기사든', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        // the newsroom's own faults stay: pictures too small
        const input = { ...article, headline: article.headline?.replace(/<\/?script/g, '') ?? '' }
        const node = toGraph(input, sampleSite, {
          paywallSelector: '.paywall',
          emails: true,
          quotations: true,
          links: true,
        })
        const found = lintJsonLd(node)
          .filter(isGrave)
          .filter(({ rule }) => rule !== 'I2')
        expect(found.map(brief)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('누구의 눈으로', () => {
  const bad = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: '&quot;가&quot;',
    reporter: '김가온',
  }
  test('고른 쪽의 규칙만 본다', () => {
    expect(lintJsonLd(bad, { profiles: ['naver'] })).toEqual([])
    expect(
      lintJsonLd(bad, { profiles: ['google'] })
        .filter(isGrave)
        .map(({ rule, level, profiles }) => [rule, level, profiles]),
    ).toEqual([
      ['S1', 'warning', ['google']],
      ['H2', 'error', ['google']],
    ])
    expect(
      lintJsonLd(bad, { profiles: ['schema'] })
        .filter(isGrave)
        .map(({ rule, level }) => [rule, level]),
    ).toEqual([['S1', 'error']])
  })
  test('모르는 쪽은 부르는 쪽의 잘못이다', () => {
    expect(() => lintJsonLd(bad, { profiles: ['bing' as 'google'] })).toThrow(GisaError)
  })
})

describe('구글이 버린 규칙은 흠이 아니다', () => {
  test('publisher.logo, mainEntityOfPage, description이 없어도', () => {
    const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: '한빛시 도서관' }
    expect(lintJsonLd(node).filter(isGrave)).toEqual([])
  })
})

describe('그래프', () => {
  test('가리킨 마디까지 보고, 그 자리를 댄다', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle', '@id': '#a', headline: '제목', author: [{ '@id': '#kim' }] },
        { '@type': 'Person', '@id': '#kim', name: '김가온 기자', url: 'https://www.hanbit.example/1' },
      ],
    }
    expect(
      lintJsonLd(graph)
        .filter(isGrave)
        .map(({ rule, where }) => [rule, where]),
    ).toEqual([['A2', '/@graph/1/name']])
    const fixed = applyPatch(graph, lintJsonLd(graph).find(({ rule }) => rule === 'A2')?.patch ?? [])
    expect(fixed).toMatchObject({
      '@graph': [{}, { name: '김가온', jobTitle: '기자', url: 'https://www.hanbit.example/1' }],
    })
  })
  test('Yoast처럼 이름과 @id만 되풀이한 작성자도 그 사람이다', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle', headline: '제목', author: { name: '김가온', '@id': '#kim' } },
        { '@type': 'Person', '@id': '#kim', name: '김가온', url: 'https://www.hanbit.example/1' },
      ],
    }
    expect(lintJsonLd(graph).filter(isGrave).map(brief)).toEqual([])
  })
})

test('어떤 값이든 던지지 않고, 자리마다 값이 있다', () => {
  const types = fc.constantFrom(
    'NewsArticle',
    'Person',
    'ImageObject',
    'VideoObject',
    'BreadcrumbList',
    'WebPage',
    'Nope',
    'LiveBlogPosting',
  )
  const key = fc.constantFrom(
    '@id',
    'headline',
    'author',
    'image',
    'datePublished',
    'publisher',
    'url',
    'hasPart',
    'itemListElement',
    'correction',
    'isAccessibleForFree',
    'inLanguage',
    '없는/성질~',
  )
  const { node } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('node'),
    ),
    node: fc
      .tuple(fc.option(types, { nil: undefined }), fc.dictionary(key, tie('value'), { maxKeys: 5 }))
      .map(([type, rest]) => ({ ...(type && { '@type': type }), ...rest })),
  }))
  fc.assert(
    fc.property(fc.oneof(node, fc.array(node, { maxLength: 3 }), fc.anything(), fc.string()), (jsonld) => {
      for (const { message, fix, where } of lintJsonLd(jsonld, {
        now: new Date(0),
        pending: true,
        url: 'https://www.hanbit.example/',
      })) {
        expect(message.ko && message.en && fix.ko && fix.en).toBeTruthy()
        expect(where === '' || where.startsWith('/')).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})

test('길이에 비례하는 시간', () => {
  const many = {
    '@context': 'https://schema.org',
    '@graph': Array.from({ length: 2000 }, (_, i) => ({
      '@type': 'NewsArticle',
      headline: `제목 ${i}`,
      url: `https://www.hanbit.example/${i}`,
      image: ['/1.jpg'],
      author: '김가온 기자',
    })),
  }
  const began = performance.now()
  expect(lintJsonLd(many).length).toBeGreaterThan(4000)
  expect(performance.now() - began).toBeLessThan(10_000)
})
