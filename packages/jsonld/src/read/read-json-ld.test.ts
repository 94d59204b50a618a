import { GisaError } from '@gisa/core'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readJsonLd } from './read-json-ld.ts'

vi.setConfig({ testTimeout: 60_000 })

const codes = (scripts: string | string[]) =>
  readJsonLd(scripts).issues.map((issue) => issue.code.replace('json-ld/', ''))
const article = (properties: string) => `{"@type":"NewsArticle",${properties}}`

describe('깨진 JSON도 읽는다', () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['온전한 것', article('"headline":"한빛시"'), { headline: '한빛시' }, []],
    [
      '줄 끝 주석',
      article('"datePublished":"2026-03-01T09:00:00", // pubdate 를 yyyy-mm-ddTHH:MM:SS 형식으로\n"headline":"한빛시"'),
      { datePublished: '2026-03-01T09:00:00', headline: '한빛시' },
      ['comment'],
    ],
    [
      '주소 뒤의 주석: 주소 안의 빗금은 주석이 아니다',
      article('"url":"https://www.hanbit.example/1" //고정\n,"headline":"a//b /*c*/"'),
      { url: 'https://www.hanbit.example/1', headline: 'a//b /*c*/' },
      ['comment'],
    ],
    ['덩이 주석', article('/* 제목 */"headline":/**/"한빛시"'), { headline: '한빛시' }, ['comment']],
    ['CDATA', `//<![CDATA[\n${article('"headline":"한빛시"')}\n//]]>`, { headline: '한빛시' }, ['html-comment']],
    ['감싼 CDATA', `/*<![CDATA[*/${article('"headline":"한빛시"')}/*]]>*/`, { headline: '한빛시' }, ['comment']],
    ['HTML 주석', `<!--\n${article('"headline":"한빛시"')}\n-->`, { headline: '한빛시' }, ['html-comment']],
    ['끝의 쌍반점', `${article('"headline":"한빛시"')};`, { headline: '한빛시' }, ['extra-text']],
    ['변수에 넣은 것', `var ld = ${article('"headline":"한빛시"')};`, { headline: '한빛시' }, ['extra-text']],
    [
      '남는 쉼표',
      article('"keywords":["한빛시",],"headline":"한빛시",'),
      { keywords: ['한빛시'], headline: '한빛시' },
      ['trailing-comma'],
    ],
    ['빠진 쉼표', article('"headline":"한빛시"\n"url":"/1"'), { headline: '한빛시', url: '/1' }, ['missing-comma']],
    [
      '날 줄바꿈과 탭',
      article('"description":"첫 줄\n둘째\t줄"'),
      { description: '첫 줄\n둘째\t줄' },
      ['control-character'],
    ],
    ['작은따옴표 이스케이프', article('"headline":"그\\\'는"'), { headline: "그'는" }, ['bad-escape']],
    ['모르는 이스케이프', article('"headline":"C:\\한빛\\x41"'), { headline: 'C:\\한빛A' }, ['bad-escape']],
    [
      '제목 안의 따옴표',
      article('"headline":"따옴표 "안" 제목","url":"/1"'),
      { headline: '따옴표 "안" 제목', url: '/1' },
      ['inner-quote'],
    ],
    [
      '따옴표로 끝나는 제목',
      article('"headline":"시장 "다시 뛴다"","url":"/1"'),
      { headline: '시장 "다시 뛴다"', url: '/1' },
      ['inner-quote'],
    ],
    [
      '따옴표로 시작하는 제목',
      article('"headline":""다시", 뛴다" 시장","url":"/1"'),
      { headline: '"다시", 뛴다" 시장', url: '/1' },
      ['inner-quote'],
    ],
    [
      '목록 안의 따옴표',
      article('"keywords":["가 "나" 다","라"]'),
      { keywords: ['가 "나" 다', '라'] },
      ['inner-quote'],
    ],
    [
      '작은따옴표로 쓴 것',
      "{'@type':'NewsArticle','headline':'한빛\\'시'}",
      { headline: "한빛'시" },
      ['single-quote', 'bad-escape'],
    ],
    ['따옴표 없는 이름', '{"@type":"NewsArticle",headline:"한빛시"}', { headline: '한빛시' }, ['bare-word']],
    [
      '파이썬의 말',
      article('"isAccessibleForFree":False,"headline":None'),
      { isAccessibleForFree: false },
      ['bare-word'],
    ],
    ['값이 없는 이름', article('"author": ,"headline":"한빛시"'), { headline: '한빛시' }, ['missing-value']],
    ['이상한 수', article('"width":+640,"height":.5'), { width: 640, height: 0.5 }, ['bad-number']],
    [
      '닫지 않은 것',
      '{"@type":"NewsArticle","headline":"한빛시","author":[{"name":"김가온"',
      { headline: '한빛시', author: [{ name: '김가온' }] },
      ['unclosed'],
    ],
    ['닫지 않은 글', '{"@type":"NewsArticle","headline":"한빛시 개관', { headline: '한빛시 개관' }, ['unclosed']],
    [
      '줄 끝의 빠진 따옴표',
      '{"@type":"NewsArticle","headline":"한빛시 개관,\n "datePublished":"2026-03-01"}',
      { headline: '한빛시 개관', datePublished: '2026-03-01' },
      ['unclosed'],
    ],
    ['BOM', `\ufeff${article('"headline":"한빛시"')}`, { headline: '한빛시' }, ['byte-order-mark']],
    [
      '통째로 감싼 것',
      article('"headline":"한빛시 &amp; 가온시"').replaceAll('"', '&quot;'),
      { headline: '한빛시 & 가온시' },
      ['escaped'],
    ],
    [
      '프로토타입을 건드리는 이름',
      article('"__proto__":{"headline":"나쁨"},"constructor":"시공사"'),
      { constructor: '시공사' },
      ['unsafe-key'],
    ],
    [
      '어휘의 주소가 붙은 이름',
      article('"schema:headline":"한빛시","https://schema.org/url":"/1"'),
      { headline: '한빛시', url: '/1' },
      [],
    ],
  ])('%s', (_, script, properties, expected) => {
    const { nodes, article } = readJsonLd(script)
    expect(nodes).toEqual([{ '@type': 'NewsArticle', ...properties }])
    expect(article).toEqual(nodes[0])
    expect(codes(script)).toEqual(expected)
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype)
  })

  test('한 종류의 고침은 한 번 알리고 그 자리를 댄다', () => {
    const script = article('"a":1, // 하나\n"b":2, // 둘\n"c":3')
    const [issue] = readJsonLd([article('"headline":"제목"'), script]).issues
    expect(issue).toMatchObject({ code: 'json-ld/comment', severity: 'warning' })
    expect(issue?.message).toContain('script 2')
    expect(issue?.message).toContain('2 times')
    expect(script.slice(issue?.span?.start, issue?.span?.end)).toBe('// 하나\n')
  })

  test.each([
    ['글뿐인 것', '안녕하세요', ['extra-text', 'no-node']],
    ['빈 것', ' \n', []],
    ['수', '1', ['no-node']],
    ['빈 목록', '[]', ['no-node']],
  ])('%s에는 마디가 없다', (_, script, expected) => {
    expect(readJsonLd(script)).toMatchObject({ nodes: [] })
    expect(codes(script)).toEqual(expected)
  })
})

describe('담는 그릇', () => {
  test.each<[string, string | string[], number]>([
    ['여러 스크립트', [article('"a":1'), '{"@type":"Organization"}'], 2],
    ['목록', `[${article('"a":1')},{"@type":"WebSite"}]`, 2],
    ['@graph', `{"@context":"https://schema.org","@graph":[${article('"a":1')},{"@type":"WebSite"}]}`, 2],
    ['@graph 안의 @graph', `{"@graph":[{"@graph":[${article('"a":1')}]},{"@type":"WebSite"}]}`, 2],
    ['@graph와 제 성질을 함께 가진 마디', `{"@type":"WebPage","name":"쪽","@graph":[${article('"a":1')}]}`, 2],
    ['잇댄 두 문서', `${article('"a":1')}{"@type":"WebSite"}`, 2],
    ['목록 안의 목록', `[[${article('"a":1')}]]`, 1],
  ])('%s', (_, scripts, count) => {
    const { nodes, article } = readJsonLd(scripts)
    expect(nodes).toHaveLength(count)
    expect(article).toMatchObject({ '@type': 'NewsArticle' })
  })
})

describe('@id로 이은 것', () => {
  const graph = (...nodes: object[]) => JSON.stringify({ '@graph': nodes })
  test('가리킨 마디가 그 자리에 온다', () => {
    const { article } = readJsonLd(
      graph(
        { '@type': 'NewsArticle', '@id': '#a', author: [{ '@id': '#kim' }], publisher: { '@id': '#org' } },
        { '@type': 'Person', '@id': '#kim', name: '김가온', worksFor: { '@id': '#org' } },
        { '@type': 'NewsMediaOrganization', '@id': '#org', name: '한빛일보' },
      ),
    )
    expect(article).toMatchObject({
      author: [{ name: '김가온', worksFor: { name: '한빛일보' } }],
      publisher: { name: '한빛일보' },
    })
  })
  test('이름만 적은 자리에 나머지가 온다', () => {
    const { article } = readJsonLd(
      graph(
        { '@type': 'NewsArticle', author: { '@type': 'Person', '@id': '#kim', name: '김가온' } },
        { '@type': 'Person', '@id': '#kim', name: '김가온', jobTitle: '기자' },
      ),
    )
    expect(article).toMatchObject({ author: { name: '김가온', jobTitle: '기자' } })
  })
  test('안에 적힌 마디도 가리킬 수 있다 (한국일보)', () => {
    const { article } = readJsonLd(
      '{"@type":"NewsArticle","publisher":{"@id":"#p","name":"한빛일보"},"copyrightHolder":{"@id":"#p"}}',
    )
    expect(article).toMatchObject({ copyrightHolder: { name: '한빛일보' } })
  })
  test('고리는 끝난다', () => {
    const { article, nodes } = readJsonLd(
      graph(
        { '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#b' } },
        { '@type': 'Person', '@id': '#b', name: '김가온', subjectOf: { '@id': '#a' }, knows: { '@id': '#b' } },
      ),
    )
    expect(article).toMatchObject({ author: { name: '김가온' } })
    expect(() => JSON.stringify(nodes)).not.toThrow()
  })
  test('없는 곳을 가리키면 그대로 둔다', () => {
    expect(readJsonLd('{"@type":"NewsArticle","author":{"@id":"#없음"}}').article).toMatchObject({
      author: { '@id': '#없음' },
    })
  })
  test('이름이 같은 두 마디는 합치고 다르면 알린다', () => {
    const script = graph(
      { '@type': 'NewsArticle', publisher: { '@id': '#o' } },
      { '@id': '#o', name: '한빛일보' },
      { '@id': '#o', name: '가온일보', url: 'https://www.hanbit.example/' },
    )
    expect(readJsonLd(script).article).toMatchObject({
      publisher: { name: '한빛일보', url: 'https://www.hanbit.example/' },
    })
    expect(codes(script)).toEqual(['conflicting-id'])
  })
  test('기사와 쪽의 이름이 같아도 서로 섞이지 않는다 (KBS)', () => {
    const url = 'https://www.hanbit.example/1'
    const { article } = readJsonLd(
      JSON.stringify({
        '@type': 'NewsArticle',
        '@id': url,
        headline: '제목',
        mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      }),
    )
    expect(article?.mainEntityOfPage).toEqual({ '@type': 'WebPage', '@id': url })
  })
})

describe('쪽의 기사를 고른다', () => {
  const news = (headline: string, url?: string, type: unknown = 'NewsArticle') => ({ '@type': type, headline, url })
  const choose = (value: unknown, url?: string) =>
    readJsonLd(JSON.stringify(value), url === undefined ? {} : { url }).article?.headline
  const page = 'https://www.hanbit.example/news/1'
  test.each<[string, unknown, string | undefined, unknown]>([
    ['하나뿐', [news('가')], undefined, '가'],
    [
      '주소가 같은 것',
      [news('가', 'https://www.hanbit.example/news/2'), news('나', `${page}?utm_source=x#top`)],
      page,
      '나',
    ],
    [
      'm. 주소',
      [news('가', 'https://www.hanbit.example/news/2'), news('나', 'https://m.hanbit.example/news/1/')],
      page,
      '나',
    ],
    ['주소를 모르면 첫째', [news('가'), news('나')], undefined, '가'],
    ['뉴스가 글보다 먼저', [news('가', undefined, 'BlogPosting'), news('나')], undefined, '나'],
    ['뉴스 갈래', [news('가', undefined, 'Article'), news('나', undefined, 'ReportageNewsArticle')], undefined, '나'],
    ['영상은 맨 나중', [news('가', undefined, 'VideoObject'), news('나', undefined, 'Article')], undefined, '나'],
    ['영상뿐이면 영상', [{ '@type': 'Organization' }, news('가', undefined, 'VideoObject')], undefined, '가'],
    ['쪽의 주된 것', { '@type': 'WebPage', mainEntity: news('가') }, undefined, '가'],
    [
      '목록의 기사는 쪽의 기사가 아니다',
      { '@type': 'ItemList', itemListElement: [{ item: news('가') }] },
      undefined,
      undefined,
    ],
    ['목록에 있어도 주소가 같으면', { '@type': 'ItemList', itemListElement: [{ item: news('가', page) }] }, page, '가'],
    ['mainEntityOfPage의 주소', [news('가'), { ...news('나'), mainEntityOfPage: { '@id': page } }], page, '나'],
    ['어휘의 주소로 쓴 갈래', [news('가', undefined, 'http://schema.org/NewsArticle/')], undefined, '가'],
    ['여러 갈래', [news('가', undefined, ['Article', 'schema:NewsArticle'])], undefined, '가'],
    ['소문자 갈래', [news('가', undefined, 'newsarticle')], undefined, '가'],
    ['기사가 없는 쪽', [{ '@type': 'Organization', headline: '가' }], undefined, undefined],
  ])('%s', (_, value, url, expected) => {
    expect(choose(value, url)).toBe(expected)
  })
  test('여럿 가운데 골랐으면 알린다', () => {
    expect(codes(JSON.stringify([news('가'), news('나')]))).toEqual(['several-articles'])
    expect(codes(JSON.stringify([news('가'), news('가')]))).toEqual([])
  })
})

describe('끝이 있다', () => {
  test('깊이', () => {
    const deep = `{"@type":"NewsArticle","headline":"한빛시","a":${'['.repeat(10_000)}${']'.repeat(10_000)},"b":1}`
    for (const script of [deep, `${deep};`]) {
      expect(readJsonLd(script).article).toMatchObject({ headline: '한빛시', b: 1 })
      expect(codes(script)).toContain('too-deep')
    }
  })
  test('길이', () => {
    expect(readJsonLd(article('"headline":"한빛시"'), { maxLength: 10 })).toMatchObject({
      nodes: [],
      issues: [{ code: 'json-ld/too-large' }],
    })
  })
  test('2MB 본문', () => {
    const body = '한빛시 "도서관"\n'.repeat(200_000)
    const began = performance.now()
    expect(readJsonLd(article(`"articleBody":"${body}"`)).article?.articleBody).toBe(body)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
  test.each([
    '"',
    '{"',
    '["',
    '"//',
    '"/*',
    '{"a":"',
    "'",
    '\\',
    '{',
    '[',
    '},{',
    '<!--',
    '"," ',
    '"a" ',
    '{"@id":1,"a":',
  ])('길이에 비례하는 시간: %s', (piece) => {
    const began = performance.now()
    readJsonLd(`{"@type":"NewsArticle","a":${piece.repeat(Math.ceil(300_000 / piece.length))}`)
    expect(performance.now() - began).toBeLessThan(10_000)
  })
})

test('어떤 글이든 던지지 않는다', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '//',
    '/*',
    '*/',
    '<!--',
    '\n',
    '\\',
    'a',
    '1',
    '"@id"',
    '"@graph"',
    '"@type"',
    'true',
    "'",
    '한',
    '-',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (scripts) => {
      const { nodes, issues } = readJsonLd(scripts)
      expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes)
      for (const { span } of issues) if (span) expect(span.start).toBeLessThanOrEqual(span.end)
    }),
    { numRuns: 2000 },
  )
})

test('온전한 JSON은 고치지 않고, 주석과 쉼표를 더해도 같게 읽는다', () => {
  const value = fc.object({
    key: fc.string().filter((key) => !/^(@|__proto__|schema:|https?:)/.test(key)),
    maxDepth: 3,
    values: [fc.string({ unit: 'grapheme' }), fc.boolean(), fc.integer()],
  })
  fc.assert(
    fc.property(value, (node) => {
      const json = JSON.stringify(node)
      expect(readJsonLd(json)).toEqual({ nodes: [node], issues: [] })
      expect(
        readJsonLd(`/* 처음 */ ${JSON.stringify(node, null, 1).replace(/\n/g, ' // 끝, "끝": {\n')} //`).nodes,
      ).toEqual([node])
    }),
  )
})

test('글이 아닌 스크립트는 부르는 쪽의 잘못이다', () => {
  expect(() => readJsonLd([{}] as unknown as string[])).toThrow(GisaError)
})
