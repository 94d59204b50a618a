import { type ArticleInput, GisaError, type Issue, type Site } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import { type GraphOptions, toGraph } from './to-graph.ts'

type AnyNode = Record<string, unknown> & { '@id'?: string; '@type': string }

function write(article: ArticleInput, options: GraphOptions = {}, site: Site = sampleSite) {
  const codes: string[] = []
  const graph = toGraph(article, site, { ...options, onIssue: (issue: Issue) => codes.push(issue.code) })
  const nodes = graph['@graph'] as unknown as AnyNode[]
  const find = (type: string) => nodes.find((node) => [node['@type']].flat().includes(type))
  return { graph, nodes, find, codes }
}

/** Every object of the graph that only points elsewhere. */
function refs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(refs)
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === '@id') return [String(only[1])]
  return entries.flatMap(([, each]) => refs(each))
}

test('마디와 그 이름', () => {
  const { nodes, codes } = write(sampleArticle, { paywallSelector: '.paywall' })
  expect(codes).toEqual([])
  expect(nodes.map((node) => [node['@type'], node['@id']])).toEqual([
    ['NewsArticle', 'https://www.hanbit.example/news/2026/11/03/1001#article'],
    ['WebPage', 'https://www.hanbit.example/news/2026/11/03/1001'],
    ['BreadcrumbList', 'https://www.hanbit.example/news/2026/11/03/1001#breadcrumb'],
    ['ImageObject', 'https://img.hanbit.example/1001.jpg#image'],
    ['ImageObject', 'https://img.hanbit.example/1002.jpg#image'],
    ['Person', expect.stringMatching(/^https:\/\/www\.hanbit\.example\/#\/schema\/person\/[\da-f]{8}$/)],
    ['Person', expect.stringMatching(/^https:\/\/www\.hanbit\.example\/#\/schema\/person\/[\da-f]{8}$/)],
    ['Organization', expect.stringMatching(/^https:\/\/www\.hanbit\.example\/#\/schema\/organization\/[\da-f]{8}$/)],
    ['WebSite', 'https://www.hanbit.example/#website'],
    ['NewsMediaOrganization', 'https://www.hanbit.example/#organization'],
  ])
})

test('가리키는 곳은 모두 그래프 안에 있고 이름이 겹치지 않는다', () => {
  const { graph, nodes } = write(sampleArticle)
  const ids = nodes.map((node) => node['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of refs(graph['@graph'])) expect(ids).toContain(id)
  expect(refs(graph['@graph'])).toContain('https://www.hanbit.example/#website')
})

test('이어진 모양', () => {
  const { find } = write(sampleArticle)
  const url = 'https://www.hanbit.example/news/2026/11/03/1001'
  expect(find('NewsArticle')).toMatchObject({
    mainEntityOfPage: { '@id': url },
    isPartOf: [{ '@id': url }, { '@type': 'CreativeWorkSeries', name: '살림살이 들여다보기' }],
    publisher: { '@id': 'https://www.hanbit.example/#organization' },
    copyrightHolder: { '@id': 'https://www.hanbit.example/#organization' },
    image: [
      { '@id': 'https://img.hanbit.example/1001.jpg#image' },
      { '@id': 'https://img.hanbit.example/1002.jpg#image' },
    ],
  })
  expect(find('WebPage')).toEqual({
    '@type': 'WebPage',
    '@id': url,
    url,
    name: sampleArticle.headline,
    datePublished: '2026-11-03T09:00:00+09:00',
    dateModified: '2026-11-03T11:30:00+09:00',
    inLanguage: 'ko-KR',
    isPartOf: { '@id': 'https://www.hanbit.example/#website' },
    primaryImageOfPage: { '@id': 'https://img.hanbit.example/1001.jpg#image' },
    breadcrumb: { '@id': `${url}#breadcrumb` },
  })
  expect(find('WebSite')).toEqual({
    '@type': 'WebSite',
    '@id': 'https://www.hanbit.example/#website',
    name: '한빛일보',
    url: 'https://www.hanbit.example/',
    inLanguage: 'ko-KR',
    publisher: { '@id': 'https://www.hanbit.example/#organization' },
  })
})

test('쓴 사람의 이름은 기사 안에도 남는다', () => {
  const { find, nodes } = write(sampleArticle)
  const inline = find('NewsArticle')?.author as AnyNode[]
  expect(inline.map(({ name, url }) => [name, url])).toEqual([
    ['김가온', 'https://www.hanbit.example/reporter/gaon'],
    ['이도담', undefined],
    ['디지털뉴스팀', undefined],
  ])
  const full = nodes.find((node) => node['@id'] === inline[0]?.['@id'])
  expect(full).toMatchObject({ name: '김가온', jobTitle: '기자' })
  expect(JSON.stringify(nodes)).not.toContain('gaon@')
})

describe('사람의 @id', () => {
  const idOf = (author: NonNullable<ArticleInput['authors']>[number], url = '/1') =>
    write({ headline: '제목', url, authors: [author] }).find('Person')?.['@id']
  test('기사가 달라도 같은 사람은 같다', () => {
    expect(idOf({ name: '김가온', email: 'g@hanbit.example' })).toBe(
      idOf({ name: '김가온', email: 'g@hanbit.example' }, '/2'),
    )
  })
  test('이름이 같아도 전자우편이 다르면 다르다', () => {
    expect(idOf({ name: '김가온', email: 'g@hanbit.example' })).not.toBe(
      idOf({ name: '김가온', email: 'k@hanbit.example' }),
    )
  })
  test('직함이 바뀌어도 같다', () => {
    expect(idOf({ name: '김가온', role: '기자' })).toBe(idOf({ name: '김가온', role: '선임기자' }))
  })
})

test('매체가 스스로 쓴 글의 저자는 낸 곳과 같은 마디다', () => {
  const { find, nodes } = write({ headline: '사설', url: '/1', authors: [{ name: '한빛일보', type: 'organization' }] })
  expect(find('NewsArticle')?.author).toEqual([
    {
      '@type': 'NewsMediaOrganization',
      '@id': 'https://www.hanbit.example/#organization',
      name: '한빛일보',
      url: 'https://www.hanbit.example',
    },
  ])
  expect(nodes.filter((node) => node['@id']?.endsWith('organization'))).toHaveLength(1)
})

test('출처를 모르는 사진은 기사 안에 남고, 쪽이 가리킨다', () => {
  const { nodes, find } = write({ headline: '제목', url: '/1', images: [{ url: '/1.jpg' }] })
  const id = 'https://www.hanbit.example/1.jpg#image'
  expect(nodes.filter((node) => node['@type'] === 'ImageObject')).toEqual([])
  expect(find('NewsArticle')?.image).toEqual([
    { '@type': 'ImageObject', '@id': id, url: 'https://www.hanbit.example/1.jpg' },
  ])
  expect(find('WebPage')?.primaryImageOfPage).toEqual({ '@id': id })
})

test('같은 사진은 한 마디다', () => {
  const images = [
    { url: '/1.jpg', caption: '앞', credit: '한빛시' },
    { url: '/1.jpg', caption: '뒤', credit: '한빛시' },
  ]
  const { nodes, find } = write({ headline: '제목', url: '/1', images })
  expect(nodes.filter((node) => node['@type'] === 'ImageObject')).toHaveLength(1)
  expect(find('NewsArticle')?.image).toHaveLength(1)
})

test('주소를 모르면 쪽도 이름도 없다', () => {
  const { nodes, codes } = write({ headline: '제목', sections: ['사회'] })
  expect(nodes.map((node) => node['@type'])).toEqual(['NewsArticle', 'WebSite', 'NewsMediaOrganization'])
  expect(nodes[0]).not.toHaveProperty('@id')
  expect(nodes[0]).not.toHaveProperty('mainEntityOfPage')
  expect(codes).toEqual(['jsonld/no-url'])
})

test('주소의 조각은 이름에 들어가지 않는다', () => {
  const { nodes } = write({ headline: '제목', url: 'https://www.hanbit.example/1?a=1#c' })
  expect(nodes[0]?.['@id']).toBe('https://www.hanbit.example/1?a=1#article')
})

describe('들어온 길', () => {
  const crumbs = (sections: string[], sectionUrl?: GraphOptions['sectionUrl']) => {
    const node = write({ headline: '제목', url: '/1', sections }, sectionUrl && { sectionUrl }).find('BreadcrumbList')
    return (node?.itemListElement as AnyNode[] | undefined)?.map(({ position, name, item }) => [position, name, item])
  }
  const home = [1, '한빛일보', 'https://www.hanbit.example/']
  test.each<[string, string[], GraphOptions['sectionUrl'], unknown]>([
    ['사이트와 마지막 갈래', ['사회', '사건사고'], undefined, [home, [2, '사건사고', undefined]]],
    [
      '갈래의 주소를 알 때',
      ['사회', '사건사고'],
      (path) => `/section/${path.length}`,
      [
        home,
        [2, '사회', 'https://www.hanbit.example/section/1'],
        [3, '사건사고', 'https://www.hanbit.example/section/2'],
      ],
    ],
    ['홈은 갈래가 아니다', ['홈', '뉴스홈', '사회'], undefined, [home, [2, '사회', undefined]]],
    [
      '제목이나 숫자는 갈래가 아니다',
      ['사회', '2026', '한빛시, 내년 예산안 공개…도서관 세 곳 새로'],
      undefined,
      [home, [2, '사회', undefined]],
    ],
    ['갈래가 없을 때', ['홈'], undefined, undefined],
  ])('%s', (_, sections, sectionUrl, expected) => {
    expect(crumbs(sections, sectionUrl)).toEqual(expected)
  })
})

describe('부르는 쪽의 잘못은 알린다', () => {
  test.each<[string, () => unknown]>([
    ['사이트가 없다', () => toGraph({ headline: '제목' }, undefined as unknown as Site)],
    ['사이트의 주소가 절대 주소가 아니다', () => toGraph({ headline: '제목' }, { name: '한빛일보', url: '/' })],
    ['사이트의 이름이 없다', () => toGraph({ headline: '제목' }, { name: '', url: 'https://www.hanbit.example' })],
    ['없는 선택', () => toGraph({ headline: '제목' }, sampleSite, { site: sampleSite } as GraphOptions)],
  ])('%s', (_, call) => {
    expect(call).toThrow(GisaError)
  })
})
