// CPU time of toGraph and toScript beside JSON.stringify of the same graph, measured in turns.
//   node .config/run.mjs packages/jsonld/bench/write-speed.ts
import type { ArticleInput, Block } from '@gisa/core'
import { sampleArticle, sampleSite } from '../src/testing/sample-article.ts'
import { toGraph } from '../src/write/to-graph.ts'
import { toScript } from '../src/write/to-script.ts'

const text =
  '한빛시는 3일 내년 예산안을 공개하고 도서관 세 곳을 새로 짓겠다고 밝혔다. "책 읽는 도시를 만들겠다"고 한가람 시장은 말했다.'
const paragraphs = (count: number): Block[] => Array.from({ length: count }, () => ({ type: 'paragraph', text }))
const ARTICLES: Readonly<Record<string, ArticleInput>> = {
  'every field, paywalled': sampleArticle,
  'every field, 20 paragraphs': { ...sampleArticle, paywalled: false, body: paragraphs(20) },
  'every field, 60 paragraphs': { ...sampleArticle, paywalled: false, body: paragraphs(60) },
  'a CMS record, 10 paragraphs': {
    headline: '한빛시, 내년 예산안 공개',
    url: '/news/1',
    datePublished: '2026-11-03T09:00:00+09:00',
    authors: [{ name: '김가온', role: '기자' }],
    images: [{ url: '/1.jpg' }],
    body: paragraphs(10),
  },
}
const TURNS = 15
const RUNS = 2000

/** Microseconds of CPU time a run. */
function cpuTime(run: () => unknown): number {
  const begun = process.cpuUsage()
  for (let i = 0; i < RUNS; i++) run()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / RUNS
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

for (const [name, article] of Object.entries(ARTICLES)) {
  const graph = toGraph(article, sampleSite)
  const write = (): string => toScript(toGraph(article, sampleSite))
  const stringify = (): string => JSON.stringify(graph)
  for (const run of [write, stringify, write, stringify]) cpuTime(run)
  const turns = Array.from({ length: TURNS }, () => ({ ours: cpuTime(write), json: cpuTime(stringify) }))
  const [ours, json] = [median(turns.map((turn) => turn.ours)), median(turns.map((turn) => turn.json))]
  const ratio = median(turns.map((turn) => turn.ours / turn.json))
  console.log(`${name}: ${ours.toFixed(1)} µs, JSON.stringify ${json.toFixed(1)} µs, ${ratio.toFixed(2)} times`)
}
