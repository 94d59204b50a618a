import { type ArticleInput, GisaError, type Image, type Issue, type Site } from '@gisa/core'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import type { HeadTag } from './head-tag.ts'
import { renderHeadTags } from './render-head-tags.ts'
import { type HeadOptions, toHeadTags } from './to-head-tags.ts'

function write(article: ArticleInput, options: HeadOptions = {}) {
  const codes: string[] = []
  const tags = toHeadTags(article, sampleSite, { ...options, onIssue: (issue: Issue) => codes.push(issue.code) })
  const pairs = tags.map((tag) => (tag.tag === 'link' ? [tag.rel, tag.href] : [tag.name ?? tag.property, tag.content]))
  return { tags, pairs, codes, all: (key: string) => pairs.filter(([name]) => name === key).map(([, value]) => value) }
}

test('쓸 수 있는 것을 다 쓴다', () => {
  const { pairs, codes } = write(sampleArticle, { robots: 'max-image-preview:large', twitterSite: '@hanbit' })
  const summary = '한빛시가 내년 예산안을 공개했다. 도서관 예산이 두 배로 늘었다.'
  expect(pairs).toEqual([
    ['description', summary],
    ['author', '김가온, 이도담, 디지털뉴스팀'],
    ['robots', 'max-image-preview:large'],
    ['canonical', 'https://www.hanbit.example/news/2026/11/03/1001'],
    ['og:type', 'article'],
    ['og:site_name', '한빛일보'],
    ['og:locale', 'ko_KR'],
    ['og:title', '한빛시, 내년 예산안 공개…도서관 세 곳 새로 짓는다'],
    ['og:description', summary],
    ['og:url', 'https://www.hanbit.example/news/2026/11/03/1001'],
    ['og:image', 'https://img.hanbit.example/1001.jpg'],
    ['og:image:width', '1200'],
    ['og:image:height', '800'],
    ['og:image:alt', '한빛시청'],
    ['article:published_time', '2026-11-03T09:00:00+09:00'],
    ['article:modified_time', '2026-11-03T11:30:00+09:00'],
    ['article:section', '사회'],
    ['article:author', 'https://www.hanbit.example/reporter/gaon'],
    ['article:tag', '한빛시'],
    ['article:tag', '도서관'],
    ['twitter:card', 'summary_large_image'],
    ['twitter:site', '@hanbit'],
    ['twitter:title', '한빛시, 내년 예산안 공개…도서관 세 곳 새로 짓는다'],
    ['twitter:description', summary],
    ['twitter:image', 'https://img.hanbit.example/1001.jpg'],
    ['twitter:image:alt', '한빛시청'],
  ])
  expect(codes).toEqual(['head/image-ratio'])
})

test('아는 것이 없으면 아무것도 지어내지 않는다', () => {
  const { pairs, codes } = write({ headline: '' }, {})
  expect(pairs).toEqual([
    ['og:type', 'article'],
    ['og:site_name', '한빛일보'],
    ['og:locale', 'ko_KR'],
    ['twitter:card', 'summary'],
  ])
  expect(codes).toEqual(['jsonld/no-headline', 'jsonld/no-url'])
})

test('다음과 데이블의 태그는 바랄 때만', () => {
  const keys = (options: HeadOptions) =>
    write(sampleArticle, options).pairs.filter(([key]) => /^d(d|able):|section/.test(key ?? ''))
  expect(keys({})).toEqual([['article:section', '사회']])
  expect(keys({ dable: true, dd: true })).toEqual([
    ['article:section', '사회'],
    ['dable:item_id', '1001'],
    ['dable:title', sampleArticle.headline],
    ['dable:image', 'https://img.hanbit.example/1001.jpg'],
    ['dable:author', '김가온, 이도담, 디지털뉴스팀'],
    ['article:section2', '지방자치'],
    ['dd:content_id', '1001'],
    ['dd:title', sampleArticle.headline],
    ['dd:author', '김가온, 이도담, 디지털뉴스팀'],
    ['dd:category', '사회'],
    ['dd:published_time', '2026-11-03T09:00:00+09:00'],
    ['dd:modified_time', '2026-11-03T11:30:00+09:00'],
    ['dd:publisher', '한빛일보'],
  ])
})

describe('말과 나라', () => {
  test.each([
    ['ko', ['ko_KR']],
    ['ko-KR', ['ko_KR']],
    ['en-us', ['en_US']],
    ['zh-Hans-CN', ['zh_CN']],
    ['en', []],
    ['한국어', []],
  ])('%s', (language, expected) => {
    expect(write({ headline: '제목', language }).all('og:locale')).toEqual(expected)
  })
})

describe('미리보기', () => {
  test('긴 설명은 어절에서 자른다', () => {
    const text = '도서관을 '.repeat(60).trim()
    const [description = ''] = write({ headline: '제목', body: [{ type: 'paragraph', text }] }).all('description')
    expect(description).toMatch(/^(도서관을 )+도서관을…$/)
    expect(description.length).toBeLessThanOrEqual(200)
  })
  test('빈칸이 없어도 그림 문자를 둘로 가르지 않는다', () => {
    const text = '가'.repeat(198) + '😀'.repeat(10)
    const [description = ''] = write({ headline: '제목', body: [{ type: 'paragraph', text }] }).all('description')
    expect(description).toBe(`${'가'.repeat(198)}…`)
  })
  test('제목은 자르지 않는다', () => {
    const headline = '가'.repeat(281)
    expect(write({ headline }).all('og:title')).toEqual([headline])
  })
  test.each<[string, Image, string[]]>([
    ['알맞은 크기', { width: 1200, height: 630 }, []],
    ['카카오의 2대 1', { width: 800, height: 400 }, []],
    ['세로 사진', { width: 800, height: 1200 }, ['head/image-ratio']],
    ['작은 사진', { width: 480, height: 250 }, ['head/image-small']],
    ['너무 작은 사진', { width: 138, height: 245 }, ['head/image-too-small']],
    ['크기를 모르는 사진', {}, []],
  ])('%s', (_, image, codes) => {
    const article = { headline: '제목', url: '/1', images: [{ url: '/1.jpg', ...image }] }
    expect(write(article).codes).toEqual(codes)
    expect(write(article).all('og:image')).toEqual(['https://www.hanbit.example/1.jpg'])
  })
})

test('어떤 값이든 HTML이 되었다가 그대로 돌아온다', () => {
  const value = fc
    .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', "'", '<', '>', '&quot;', '</head><script>', '='))
    .filter((text) => !/[\r\0]/.test(text))
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const tags: HeadTag[] = values.map((content) => ({ tag: 'meta', property: 'og:title', content }))
      const read = parseFragment(renderHeadTags(tags)).childNodes.flatMap((node) =>
        'attrs' in node ? [node.attrs] : [],
      )
      expect(read).toEqual(
        values.map((content) => [
          { name: 'property', value: 'og:title' },
          { name: 'content', value: content },
        ]),
      )
    }),
  )
})

test('HTML로', () => {
  expect(renderHeadTags([{ tag: 'link', rel: 'canonical', href: 'https://hanbit.example/?a=1&b=2' }])).toBe(
    '<link rel="canonical" href="https://hanbit.example/?a=1&amp;b=2">',
  )
  expect(renderHeadTags([])).toBe('')
})

test('부르는 쪽의 잘못은 알린다', () => {
  expect(() => toHeadTags({ headline: '제목' }, { name: '한빛일보' } as Site)).toThrow(GisaError)
  expect(() => toHeadTags({ headline: '제목' }, sampleSite, { dabel: true } as HeadOptions)).toThrow(/dabel/)
})
