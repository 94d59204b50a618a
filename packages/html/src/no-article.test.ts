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
