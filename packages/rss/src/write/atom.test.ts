import type { Issue } from '@gisa/core'
import { expect, test } from 'vitest'
import { article, CHANNEL, NOW } from '../../test/hard-inputs.ts'
import { streamAtom, toAtom } from './atom.ts'

test('쓴 사람마다 author, 전자우편은 청할 때만', () => {
  const authors = [{ name: '김가온', email: 'gaon@hanbit.kr', url: '/reporter/1' }, { name: '이도담' }]
  expect(toAtom([article(1, { authors })], CHANNEL)).toContain(
    '<author><name>김가온</name><uri>https://news.hanbit.kr/reporter/1</uri></author>\n<author><name>이도담</name></author>',
  )
  expect(toAtom([article(1, { authors })], CHANNEL, { emails: true })).toContain(
    '<email>gaon@hanbit.kr</email></author>',
  )
})

test('같은 분에 난 기사들의 updated는 밀리초 아래에서 다르다', () => {
  const list = [1, 2, 3].map((n) => article(n, { datePublished: '2024-07-30T11:00:00+09:00' }))
  const times = [...toAtom(list, CHANNEL).matchAll(/<entry>[\s\S]*?<updated>([^<]+)/g)].map((match) => match[1]!)
  expect(new Set(times).size).toBe(3)
  expect(new Set(times.map((time) => Date.parse(time)))).toEqual(new Set([Date.parse('2024-07-30T11:00:00+09:00')]))
  expect(toAtom([...list].reverse(), CHANNEL)).toBe(toAtom(list, CHANNEL))
})

test('날짜가 없는 기사는 now가 있어야 실린다', () => {
  const { datePublished: _, ...undated } = article(1)
  const issues: Issue[] = []
  expect(toAtom([undated], CHANNEL, { onIssue: (issue) => issues.push(issue) })).not.toContain('<entry>')
  expect(issues.map(({ code }) => code)).toEqual(['missing/date-of-change', 'left-out/no-date'])
  expect(toAtom([undated], CHANNEL, { now: NOW })).toContain('<updated>2024-07-31T20:00:00+09:00</updated>')
})

test('주소도 본문도 없는 기사는 가진 말이 content다', () => {
  const bare = { headline: '제목뿐', datePublished: '2024-07-30' }
  expect(toAtom([bare], CHANNEL)).toContain('<content>제목뿐</content>')
  expect(toAtom([{ ...bare, url: '/1' }], CHANNEL)).toContain('<summary>제목뿐</summary>')
})

test('다른 매체의 기사는 source가 있다', () => {
  const xml = toAtom([article(1, { outlet: { name: '가상통신', url: 'https://wire.example/' } })], CHANNEL)
  expect(xml).toContain('<source><id>https://wire.example/</id><title>가상통신</title>')
})

test('흐름을 이으면 toAtom과 같다', async () => {
  const list = [article(1), article(2)]
  let xml = ''
  for await (const chunk of streamAtom(list, CHANNEL)) xml += chunk
  expect(xml).toBe(toAtom(list, CHANNEL))
})
