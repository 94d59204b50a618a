import type { PageRule } from '@gisa/core'
import { expect, test } from 'vitest'
import { parseTree } from '../tree/parse-tree.ts'
import { hintLines } from './hint-lines.ts'
import { readLines } from './read-lines.ts'

const html = `<nav><a href="/">홈</a></nav>
<div class="head"><h1>가온천 산책로 열렸다</h1><p class="subtitle">밤에도 걷는 길 2.4㎞</p><span class="date">입력 2026.10.12 20:31</span><button>공유</button></div>
<div class="view"><p>한빛시가 새 산책로를 열었다.</p><figure><img src="/1.jpg"><figcaption>산책로 모습.</figcaption></figure><h3>주민 반응</h3><p><b>"걷기 좋다"</b></p>
<blockquote>아이와 걷는다.</blockquote><ul><li>1구간</li></ul><p><a href="/2">가람시, 다리 놓는다</a></p><p><a href="/5">가람시도 다리를 놓는다고 밝혔다.</a></p><p><a href="https://nuri.example/3">https://nuri.example/3</a></p></div>
<p class="writer">김가온 기자</p><div class="related"><ul><li><a href="/4">가람시의회 예산안 통과</a></li></ul></div><div class="comment_list"><p>좋은 길이다.</p></div><footer>누리신문</footer>`

const tree = parseTree(html)
const page = readLines(tree)
const body = tree.elements.find(({ attribs }) => attribs.class === 'view')
const hints = hintLines(page, {
  elements: tree.elements.length,
  ...(body && { body }),
  headline: page.lines.findIndex(({ text }) => text === '가온천 산책로 열렸다'),
  marked: new Map(),
  isGrafted: false,
  summaries: new Set(),
  others: new Set(),
  captions: new Map(),
  alts: new Map(),
})
const hintOf = (text: string) => hints[page.lines.findIndex((line) => line.text === text)]

test.each<[string, PageRule[]]>([
  ['가온천 산책로 열렸다', ['page/headline']],
  ['밤에도 걷는 길 2.4㎞', ['page/subheadline', 'page/head']],
  ['입력 2026.10.12 20:31', ['page/meta', 'page/head']],
  ['한빛시가 새 산책로를 열었다.', ['page/in-body', 'page/paragraph']],
  ['산책로 모습.', ['page/caption']],
  ['주민 반응', ['page/in-body', 'page/heading']],
  ['"걷기 좋다"', ['page/strong']],
  ['아이와 걷는다.', ['page/quote']],
  ['1구간', ['page/structure']],
  ['가람시도 다리를 놓는다고 밝혔다.', ['page/in-body', 'page/link-list']],
  ['김가온 기자', ['page/byline', 'page/after']],
])('%s', (text, rules) => {
  expect(hintOf(text)?.rules).toEqual(expect.arrayContaining(rules))
})

test.each([
  ['가람시, 다리 놓는다', 'related'],
  ['홈', 'chrome'],
  ['공유', 'chrome'],
  ['https://nuri.example/3', 'related'],
  ['가람시의회 예산안 통과', 'related'],
  ['좋은 길이다.', 'chrome'],
  ['누리신문', 'chrome'],
  ['한빛시가 새 산책로를 열었다.', undefined],
  ['김가온 기자', undefined],
])('의심할 것 없는 자리: %s', (text, role) => {
  expect(hintOf(text)?.ruled).toBe(role)
})

test('제목의 단계, 목록', () => {
  expect(hintOf('주민 반응')).toMatchObject({ level: 3 })
  expect(hintOf('1구간')?.structure).toMatchObject({ type: 'list' })
})
