import { expect, test } from 'vitest'
import { parseTree } from '../tree/parse-tree.ts'
import { isReservingRobots, urlCandidates } from './other-fields.ts'
import { readHead } from './page-head.ts'
import { sectionName } from './section-names.ts'

const given = 'https://www.nuri.co.kr/news/1?utm_source=x'
const first = (head: string, url: string | undefined = given): string | undefined =>
  urlCandidates(readHead(parseTree(head)), url, undefined)[0]?.value

test.each([
  ['canonical', '<link rel="canonical" href="https://www.nuri.co.kr/news/1">', 'https://www.nuri.co.kr/news/1'],
  ['상대 canonical', '<link rel="canonical" href="/news/1">', 'https://www.nuri.co.kr/news/1'],
  [
    '같은 사이트의 다른 호스트',
    '<link rel="canonical" href="https://m.nuri.co.kr/news/1">',
    'https://m.nuri.co.kr/news/1',
  ],
  ['다른 사이트는 믿지 않는다', '<link rel="canonical" href="https://other.co.kr/news/1">', given],
  ['첫 화면은 기사의 주소가 아니다', '<link rel="canonical" href="https://www.nuri.co.kr/">', given],
  ['og:url', '<meta property="og:url" content="https://www.nuri.co.kr/news/1">', 'https://www.nuri.co.kr/news/1'],
])('%s', (_, head, expected) => {
  expect(first(head)).toBe(expected)
})

test.each([
  ['noai', true],
  ['noindex, noimageai, noai', true],
  ['index, follow', false],
  ['noaix', false],
])('robots %s', (value, expected) => {
  expect(isReservingRobots(value)).toBe(expected)
})

test.each([
  ['society', '사회'],
  ['사건·사고', '사건·사고'],
  ['홈', undefined],
  ['S1N2', undefined],
  ['VIDEO', undefined],
  ['한빛시가 가온천 하류에 새 산책로를 열었다고 밝혔다', undefined],
])('section %s', (text, expected) => {
  expect(sectionName(text)).toBe(expected)
})
