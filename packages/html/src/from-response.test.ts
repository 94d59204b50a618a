import { describe, expect, test } from 'vitest'
import { articleFromResponse } from './index.ts'
import { encode949 } from './testing/cp949.ts'
import { ps } from './testing/sample-page.ts'
import { library } from './testing/stories.ts'

const url = 'https://www.nuri.example/society/1'
const page = `<html><head><title>${library.headline}</title></head><body><h1>${library.headline}</h1>${ps(library.paragraphs)}</body></html>`
const bytes = encode949(page)
const headers = { 'content-type': 'text/html; charset=ms949', 'x-robots-tag': 'noindex, noai' }

describe('어느 클라이언트의 응답이든 한 줄로', () => {
  const expected = { headline: library.headline, rights: { aiTraining: 'reserved', basis: ['robots'] } }

  test('fetch: Headers와 ArrayBuffer', async () => {
    const response = new Response(bytes.slice(), { headers })
    const body = await response.arrayBuffer()
    expect(articleFromResponse({ url, headers: response.headers, body }).article).toMatchObject(expected)
  })

  test('undici의 request: 이름마다 값 하나나 여럿', () => {
    const many = { ...headers, 'x-robots-tag': ['noindex', 'noai'], 'set-cookie': ['a=1'], etag: undefined }
    expect(articleFromResponse({ url, headers: many, body: bytes }).article).toMatchObject(expected)
  })

  test('Crawlee의 requestHandler: IncomingMessage의 headers와 Buffer나 문자열', () => {
    expect(articleFromResponse({ url, headers, body: Buffer.from(bytes) }).article).toMatchObject(expected)
    expect(articleFromResponse({ url, headers, body: page }).article).toMatchObject(expected)
  })

  test('WARC 레코드: Map이나 Headers', () => {
    const map = new Map([
      ['Content-Type', 'text/html'],
      ['X-Robots-Tag', 'noai'],
    ])
    expect(articleFromResponse({ url, headers: map, body: bytes }).article).toMatchObject(expected)
    expect(articleFromResponse({ url, headers: new Headers(headers), body: bytes }).article).toMatchObject(expected)
  })

  test('머리글이 없어도', () => {
    expect(articleFromResponse({ url, body: bytes }).article.headline).toBe(library.headline)
  })
})

test('남이 잘못 푼 문자열이면 바이트를 달라고 한다', () => {
  const wrong = new TextDecoder('utf-8').decode(bytes)
  const { issues } = articleFromResponse({ url, headers, body: wrong })
  expect(issues.find(({ code }) => code === 'text/lost-characters')?.message).toContain('give the bytes')
})

test.each([[undefined], [3], [null]])('url %s is the caller’s mistake', (wrong) => {
  expect(() => articleFromResponse({ url: wrong as unknown as string, body: '' })).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  )
})
