import { describe, expect, test } from 'vitest'
import { measureProse } from '../body/find-body.ts'
import { readLines } from '../lines/read-lines.ts'
import { parseTree } from '../tree/parse-tree.ts'
import { layOut } from './lay-out.ts'
import { ElementIndex, select } from './selector.ts'

const html = `<div id="news"><h2 class="tit main">가온천 산책로 열렸다</h2><p class="info"><span>입력 2026.10.12 20:31</span><span>수정 2026.10.12 21:00</span></p>
<div class="art"><p>한빛시가 가온천 하류에 새 산책로를 열었다고 12일 밝혔다.</p><p>시는 난간과 조명을 모두 바꾸었다고 설명했다.</p><div class="ad">광고</div></div></div>`
const tree = parseTree(html)
const index = new ElementIndex(tree)

describe('선택자', () => {
  test.each([
    ['#news .tit', ['h2']],
    ['h2.tit.main', ['h2']],
    ['.info span:contains("수정")', ['span']],
    ['.art > p', ['p', 'p']],
    ['div[class^=ar]', ['div']],
    ['[class*=nf] span', ['span', 'span']],
    ['[class$=nf] span', []],
    ['.tit + .info span', ['span', 'span']],
    ['#news .tit ~ .art > p', ['p', 'p']],
    ['.info ~ .tit', []],
    ['.art span', []],
    ['#news > *:nth-child(1)', ['h2']],
    ['.none', []],
    ['##', []],
  ])('%s', (selector, names) => {
    expect(select(index, [selector])?.elements.map(({ name }) => name) ?? []).toEqual(names)
  })

  test('먼저 찾은 것이 이긴다; 뒤의 @는 속성', () => {
    const found = select(index, ['.none', 'h2@class'])
    expect(found?.selector).toMatchObject({ text: 'h2@class', attribute: 'class' })
  })
})

const page = readLines(tree)
const prose = measureProse(tree, page)
const general = tree.elements.find(({ attribs }) => attribs.class === 'art')
const lay = (body: string[]) =>
  layOut([{ body, published: ['.info span:contains("입력")'], remove: ['.ad'] }], index, {
    prose,
    ...(general && { body: general }),
  })

test('본문, 시각, 뺄 것', () => {
  const laidOut = lay(['.art'])
  expect(laidOut.body).toBe(general)
  expect(laidOut.published).toMatchObject([{ text: '입력 2026.10.12 20:31' }])
  expect([...laidOut.marked.values()]).toEqual(['page/meta', 'page/promo'])
  expect(laidOut.issues).toEqual([])
})

test('문단을 고르면 그 부모가 본문이다', () => {
  expect(lay(['.art > p']).body).toBe(general)
})

test.each([[['.gone']], [['h2']]])('글이 거의 없는 곳을 가리키면 일반 방법으로: %s', (body) => {
  const laidOut = lay(body)
  expect(laidOut.body).toBeUndefined()
  expect(laidOut.issues.map(({ code }) => code)).toEqual(['layout/not-found'])
})
