import { bench, describe } from 'vitest'
import { sampleArticle, sampleSite } from '../src/testing/sample-article.ts'
import { toGraph } from '../src/write/to-graph.ts'
import { toScript } from '../src/write/to-script.ts'

const paragraph =
  '한빛시는 3일 내년 예산안을 공개하고 도서관 세 곳을 새로 짓겠다고 밝혔다. "책 읽는 도시를 만들겠다"고 한가람 시장은 말했다.'
const body = Array.from({ length: 20 }, () => ({ type: 'paragraph' as const, text: paragraph }))
const article = { ...sampleArticle, paywalled: false, body }
const graph = toGraph(article, sampleSite)

describe('an article of 20 paragraphs', () => {
  bench('JSON.stringify of the graph', () => {
    JSON.stringify(graph)
  })
  bench('toGraph and toScript', () => {
    toScript(toGraph(article, sampleSite))
  })
})
