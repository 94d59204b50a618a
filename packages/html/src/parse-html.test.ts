import type { OutletProfile } from '@gisa/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createParser, discoverFeeds, parseHtml } from './index.ts'

const paragraphs = [
  '한빛시가 가온천 하류 2.4㎞ 구간의 조명을 교체하고 12일 야간 산책로를 개통했다.',
  '시는 지난해 9월부터 48억원을 들여 낡은 가로등 316개를 바꾸고 난간 1.1㎞를 새로 놓았다.',
  '김한빛 시장은 "퇴근길에 걷는 길이 돼야 한다"고 말했다.',
]

interface Parts {
  head?: string
  above?: string
  body?: string
  below?: string
}

/** A page of an outlet that nobody knows. */
const pageOf = ({
  head = '',
  above = '',
  body = paragraphs.map((text) => `<p>${text}</p>`).join(''),
  below = '',
}: Parts): string => `<!doctype html>
<html lang="ko-KR"><head><meta charset="utf-8"><title>가온천 산책로 열렸다 - 누리신문</title>
<meta property="og:title" content="가온천 산책로 열렸다 - 누리신문"><meta property="og:site_name" content="누리신문">${head}</head>
<body><nav><a href="/">홈</a><a href="/politics">정치</a><a href="/society">사회</a></nav>
<div class="article-head"><h1>가온천 산책로 열렸다</h1>${above}</div>
<div class="article-view">${body}</div>${below}
<footer>누리신문 | 발행인 강누리 | 대표전화 02-000-0000</footer></body></html>`

const url = 'https://www.nuri.example/news/view/123'
const general = createParser({ outlets: [] })
const texts = (html: string): string[] =>
  general(html, { url }).article.body.flatMap((block) => ('text' in block ? [block.text] : []))

describe('처음 보는 매체의 기사', () => {
  test('본문, 제목, 섹션, 시각, 기자', () => {
    const { article } = general(
      pageOf({
        head: '<meta property="article:published_time" content="2026-10-12T20:31:00+09:00"><meta property="article:section" content="society"><meta name="author" content="누리신문"><meta name="author" content="김가온 기자">',
        below: '<div class="writer">김가온 기자 gaon@nuri.example</div>',
      }),
      { url },
    )
    expect(article).toMatchObject({
      headline: '가온천 산책로 열렸다',
      sections: ['사회'],
      datePublished: '2026-10-12T20:31:00+09:00',
      authors: [{ name: '김가온', role: '기자', email: 'gaon@nuri.example' }],
      outlet: { name: '누리신문' },
      language: 'ko',
      url,
    })
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual(paragraphs)
  })

  test('br로 나눈 본문도 문단이 된다', () => {
    expect(texts(pageOf({ body: paragraphs.join('<br><br>') }))).toEqual(paragraphs)
  })

  test('숨긴 인쇄용 사본은 두 번 읽지 않는다', () => {
    const copy = `<div class="hide">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`
    expect(texts(pageOf({ below: copy }))).toEqual(paragraphs)
  })

  test('댓글과 다른 기사 목록이 더 길어도 본문이 아니다', () => {
    const comments = `<div class="comment_list">${'<p>정말 좋은 소식입니다. 저녁마다 걸어야겠습니다. 고맙습니다.</p>'.repeat(30)}</div>`
    const others = `<ul class="ranking">${'<li><a href="/1">가람시의회, 내년 예산안 두고 밤샘 토론</a></li>'.repeat(20)}</ul>`
    expect(texts(pageOf({ below: others + comments }))).toEqual(paragraphs)
  })

  test('사진은 제자리에, 설명과 출처는 따로', () => {
    const figure =
      '<figure><img data-src="//img.nuri.example/1.jpg" src="data:image/gif;base64,R0" width="640"><figcaption>12일 밤 가온천 산책로. /한빛시 제공</figcaption></figure>'
    const { article } = general(pageOf({ body: `<p>${paragraphs[0]}</p>${figure}<p>${paragraphs[1]}</p>` }), { url })
    expect(article.images).toEqual([
      { url: 'https://img.nuri.example/1.jpg', caption: '12일 밤 가온천 산책로.', credit: '한빛시 제공', width: 640 },
    ])
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph'])
  })

  test('링크와 강조는 바이라인을 뗀 뒤에도 제자리에', () => {
    const lead =
      '<p>(한빛=연합뉴스) 김가온 기자 = 한빛시가 <a href="/2">새 산책로</a>를 <b>12일</b> 열었다고 밝혔다.</p>'
    const [block] = general(pageOf({ body: `${lead}<p>${paragraphs[1]}</p>` }), { url }).article.body
    expect(block).toEqual({
      type: 'paragraph',
      text: '한빛시가 새 산책로를 12일 열었다고 밝혔다.',
      marks: [
        { start: 5, end: 10, type: 'link', url: 'https://www.nuri.example/2' },
        { start: 12, end: 15, type: 'strong' },
      ],
    })
  })

  test('표와 목록', () => {
    const body = `<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><ul><li>1구간 누리교</li><li>2구간 가온교</li></ul><table><tr><th>구간</th><th>길이</th></tr><tr><td>누리교</td><td>1.2㎞</td></tr></table><p>${paragraphs[2]}</p>`
    const { article } = general(pageOf({ body }), { url })
    expect(article.body).toContainEqual({ type: 'list', items: ['1구간 누리교', '2구간 가온교'] })
    expect(article.body).toContainEqual(
      expect.objectContaining({
        type: 'table',
        rows: [
          ['구간', '길이'],
          ['누리교', '1.2㎞'],
        ],
      }),
    )
  })

  test('기계가 쓴 요약은 본문이 아니다', () => {
    const box =
      '<div class="sum"><strong>AI 요약</strong><p>한빛시가 산책로를 열었으며 시민들의 이용이 크게 늘어날 것으로 기대된다고 한다.</p></div>'
    expect(texts(pageOf({ above: box }))).toEqual(paragraphs)
  })
})

describe('줄', () => {
  const result = general(pageOf({ below: '<ul class="related"><li><a href="/2">가람시, 다리 놓는다</a></li></ul>' }), {
    url,
  })

  test('자리는 원문의 자리다', () => {
    let end = 0
    for (const line of result.lines) {
      expect(result.source.slice(line.start, line.end)).toBe(line.text)
      expect(result.source.slice(end, line.start).trim()).toBe('')
      end = line.end
    }
  })

  test('구조가 말해 주는 곳은 한 토막으로', () => {
    const [first] = result.lines
    expect(first).toMatchObject({ role: 'chrome', text: expect.stringContaining('정치') })
    expect(
      result.lines
        .filter(({ role }) => role === 'body')
        .every(({ element }) => element === 'div.article-view > p' || element?.endsWith('> p')),
    ).toBe(true)
  })
})

describe('기사가 아닌 쪽', () => {
  const items = Array.from(
    { length: 15 },
    (_, i) =>
      `<li><a href="/news/${i}">가람시의회, 내년 예산안 두고 밤샘 토론 ${i}</a><p>가람시의회가 내년 예산안을 두고 밤새 토론했다.</p></li>`,
  ).join('')
  test.each([
    [
      'list',
      `<html><head><title>사회 - 누리신문</title></head><body><h1>사회</h1><ul>${items}</ul></body></html>`,
      'https://www.nuri.example/society',
    ],
    [
      'home',
      `<html><head><title>누리신문</title></head><body><ul>${items}</ul></body></html>`,
      'https://www.nuri.example/',
    ],
    [
      'error',
      '<html><head><title>누리신문</title></head><body><p>요청하신 페이지를 찾을 수 없습니다.</p><a href="/">홈으로</a></body></html>',
      url,
    ],
    [
      'login',
      '<html><head><title>로그인 - 누리신문</title></head><body><form>아이디<input>비밀번호<input type="password"><button>로그인</button></form></body></html>',
      url,
    ],
    [
      'app-shell',
      '<html><head><title>누리신문</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>',
      url,
    ],
    ['empty', '', url],
  ])('%s', (kind, html, address) => {
    const { article, issues } = parseHtml(html, { url: address })
    expect(article.body).toEqual([])
    expect(issues.map(({ code }) => code).filter((code) => code.startsWith('no-article/'))).toEqual([
      `no-article/${kind}`,
    ])
  })
})

describe('매체 지식', () => {
  const nuri: OutletProfile = {
    id: 'nuri',
    name: '누리신문',
    hosts: ['nuri.example'],
    articleUrls: [{ pattern: '/news/view/(?<id>\\d+)' }],
    layouts: [{ body: ['.article-view'], subheadline: ['.article-head .second'], remove: ['.box'] }],
  }
  const parser = createParser({ outlets: [nuri] })

  test('레이아웃은 부제와 뺄 것을 안다', () => {
    const html = pageOf({
      above: '<p class="second">밤에도 걷는 길</p>',
      body: `<p>${paragraphs[0]}</p><div class="box">앱으로 보기</div><p>${paragraphs[1]}</p>`,
    })
    const { article } = parser(html, { url })
    expect(article).toMatchObject({ id: 'nuri:123', outlet: { id: 'nuri' }, subheadlines: ['밤에도 걷는 길'] })
    expect(article.body.map((block) => 'text' in block && block.text)).toEqual(paragraphs.slice(0, 2))
  })

  test('맞는 레이아웃이 없으면 그렇게 말하고 일반 방법으로 읽는다', () => {
    const { article, issues } = parser(pageOf({}).replace('article-view', 'new-name'), { url })
    expect(issues.map(({ code }) => code)).toContain('layout/not-found')
    expect(article.body).toHaveLength(3)
  })
})

test.each([
  ['input', () => parseHtml(undefined as unknown as string)],
  ['url', () => parseHtml('', { url: '/news/1' })],
  ['outlets', () => parseHtml('', { outlets: {} as unknown as [] })],
])('a wrong %s is the caller’s mistake', (_, call) => {
  expect(call).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
})

test('feeds by link and by anchor, each once', () => {
  const html =
    '<link rel="alternate" type="application/rss+xml" href="/rss/all.xml"><a href="/rss/all.xml">RSS</a><a href="/rss/S1N1.xml">정치</a><a href="/feedback">의견</a>'
  expect(discoverFeeds(html, url)).toEqual([
    { url: 'https://www.nuri.example/rss/all.xml', from: 'link' },
    { url: 'https://www.nuri.example/rss/S1N1.xml', title: '정치', from: 'anchor' },
  ])
})

test('any page, cut, spliced and with bytes changed, gives a result', () => {
  const bytes = new TextEncoder().encode(
    pageOf({ head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"가온천"}</script>' }),
  )
  const mutated = fc.record({
    cut: fc.nat(bytes.length),
    from: fc.nat(bytes.length),
    flips: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }),
  })
  fc.assert(
    fc.property(mutated, ({ cut, from, flips }) => {
      const page = new Uint8Array([...bytes.subarray(0, cut), ...bytes.subarray(from)])
      for (const [at, byte] of flips) if (at < page.length) page[at] = byte
      const { article, source, lines } = general(page, { url })
      expect(Array.isArray(article.body)).toBe(true)
      expect(JSON.parse(JSON.stringify(article))).toEqual(article)
      for (const line of lines) expect(source.slice(line.start, line.end)).toBe(line.text)
    }),
    { numRuns: 150 },
  )
})
