import { describe, expect, test } from 'vitest'
import { createParser, parseHtml } from './index.ts'
import { noArticles } from './testing/pages/no-articles.ts'

const general = createParser({ outlets: [] })

describe.each([
  ['매체를 모를 때', general],
  ['매체를 알 때', parseHtml],
])('기사가 아닌 쪽은 그렇게 말한다, %s', (_, parse) => {
  test.each(noArticles)('$kind: $name', ({ kind, url, html }) => {
    const { article, issues } = parse(html, { url })
    expect(article.body).toEqual([])
    expect(issues.map(({ code }) => code).filter((code) => code.startsWith('no-article/'))).toEqual([
      `no-article/${kind}`,
    ])
  })
})

const titled = (title: string): string =>
  `<html><head><title>${title}</title></head><body><div><p>안내</p><p>한빛시 누리집입니다.</p></div></body></html>`

test.each(['404', '404 Not Found', '500 Internal Server Error', '오류 503', '403 - Forbidden'])(
  '제목이 오류 번호다: %s',
  (title) => {
    expect(general(titled(title)).issues.map(({ code }) => code)).toContain('no-article/error')
  },
)

test('제목의 500은 사람 수다', () => {
  const headline = '한빛시 걷기 대회에 시민 500여 명'
  const html = `<html><head><title>${headline}</title></head><body><h1>${headline}</h1><p>2025-03-18 17:14</p><div><p>한빛시는 11일 누리천에서 걷기 대회를 열었다고 밝혔다. 시민 500명이 누리교에서 한빛역까지 걸었다.</p><p>한가온 시장은 “내년에도 열겠다”고 말했다.</p></div></body></html>`
  expect(general(html).article.body.length).toBeGreaterThan(0)
})
