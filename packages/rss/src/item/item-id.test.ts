import { expect, test } from 'vitest'
import type { PlainText, Url } from '../text/typed-text.ts'
import { toIri, toItemId } from './item-id.ts'

const channel = 'news.hanbit.kr'
const link = 'https://news.hanbit.kr/a/7' as Url
const id = (given: unknown, url: Url | undefined = link) =>
  toItemId({ headline: '제목', datePublished: '2024-07-30', id: given as string }, url, channel)

test.each([
  ['기사 번호', 'hanbit:7', 'hanbit:7', 'tag:news.hanbit.kr,2026:hanbit:7'],
  ['수뿐인 번호는 다른 곳에도 있다', 7, 'news.hanbit.kr:7', 'tag:news.hanbit.kr,2026:news.hanbit.kr:7'],
  ['빈칸이 있는 번호', 'a 7', 'a%207', 'tag:news.hanbit.kr,2026:a~207'],
  ['한글 번호', '기사7', '기사7', 'tag:news.hanbit.kr,2026:%EA%B8%B0%EC%82%AC7'],
  ['tag:는 그대로', 'tag:hanbit.kr,2020:7', 'tag:hanbit.kr,2020:7', 'tag:hanbit.kr,2020:7'],
  ['다른 주소', 'https://m.hanbit.kr/7', 'https://m.hanbit.kr/7', 'https://m.hanbit.kr/7'],
])('%s', (_, given, value, iri) => {
  expect(id(given)).toEqual({ value, permaLink: false })
  expect(toIri(value as PlainText, channel)).toBe(iri)
})

test('번호가 없으면 주소가 번호다', () => {
  expect(id(undefined)).toEqual({ value: link, permaLink: true })
  expect(id(link)).toEqual({ value: link, permaLink: true })
})

test('주소도 없으면 제목과 날짜로 짓고, 둘이 같으면 늘 같다', () => {
  const made = toItemId({ headline: '제목', datePublished: '2024-07-30' }, undefined, channel)
  expect(made).toMatchObject({ permaLink: false, made: true })
  expect(made.value).toMatch(/^tag:news\.hanbit\.kr,2026:[0-9a-z]{5,12}$/)
  expect(toItemId({ headline: '제목', datePublished: '2024-07-30' }, undefined, channel)).toEqual(made)
  expect(toItemId({ headline: '다른 제목', datePublished: '2024-07-30' }, undefined, channel)).not.toEqual(made)
})

test.each([
  ['https://a.kr', 'https://a.kr/'],
  ['https://a.kr/a?b', 'https://a.kr/a?b'],
  ['https://a.kr/%EA%B0%80', 'tag:a.kr,2026:https://a.kr/~EA~B0~80'],
  ['https://a.kr/?t=%C7%D1', 'tag:a.kr,2026:https://a.kr/%3Ft%3D~C7~D1'],
])('Atom id로서의 주소 %s', (url, iri) => expect(toIri(url as Url, channel)).toBe(iri))
