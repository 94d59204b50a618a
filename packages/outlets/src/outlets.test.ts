import { readdirSync } from 'node:fs'
import type { OutletProfile, PageLayout } from '@gisa/core'
import { compile } from 'css-select'
import { expect, test } from 'vitest'
import { families, outlets } from './index.ts'

const files = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))

/** Values that stand in more than one profile, with the ids of those. */
function shared(valuesOf: (outlet: OutletProfile) => readonly (string | undefined)[]): Record<string, string[]> {
  const holders = new Map<string, string[]>()
  for (const outlet of outlets)
    for (const value of new Set(valuesOf(outlet)))
      if (value) holders.set(value, [...(holders.get(value) ?? []), outlet.id])
  return Object.fromEntries([...holders].filter(([, ids]) => ids.length > 1))
}

const FIELDS = [
  'headline',
  'subheadline',
  'body',
  'published',
  'modified',
  'author',
  'section',
  'image',
  'caption',
  'keywords',
  'rights',
  'remove',
] as const satisfies (keyof PageLayout)[]

const selectorsOf = (layouts: readonly PageLayout[] = []) =>
  layouts.flatMap((layout) => FIELDS.flatMap((field) => layout[field] ?? []))

/** Selectors that css-select cannot read. */
function unreadable(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => {
    const css = selector.replace(/@[a-z][\w-]*$/, '')
    try {
      compile(css)
      return false
    } catch {
      return true
    }
  })
}

const KEYS = [
  'id',
  'name',
  'nameEn',
  'aliases',
  'kind',
  'url',
  'hosts',
  'naverOid',
  'emailDomains',
  'articleUrls',
  'standing',
  'family',
  'layouts',
  'feeds',
  'sections',
  'portal',
  'seen',
  'proven',
  'notes',
]

/** Addresses that a careless pattern would take long over: each part repeated often. */
function hostileAddresses({ hosts }: OutletProfile): string[] {
  const host = `https://www.${hosts[0]}`
  return [
    'a',
    '1',
    '/',
    'a/',
    '1/',
    '?',
    '&',
    'a=1&',
    '/news/',
    '/article/',
    'idxno=1&',
    '2026/01/02/',
    'AKR1',
  ].flatMap((part) => [
    `${host}/${part.repeat(50_000 / part.length)}`,
    `${host}/news/view?${part.repeat(50_000 / part.length)}#`,
  ])
}

test('every file is listed, under its own id', () => {
  expect(outlets.map((outlet) => outlet.id)).toEqual(files('./outlets').sort())
  expect(families.map((family) => family.id)).toEqual(files('./families').sort())
})

test('a host, a Naver number and a name belong to one outlet', () => {
  expect(shared((outlet) => outlet.hosts)).toEqual({})
  expect(shared((outlet) => [outlet.naverOid])).toEqual({})
  expect(shared((outlet) => [...outlet.hosts, ...(outlet.emailDomains ?? [])])).toEqual({})
  const plain = (name: string) => name.toLowerCase().replaceAll(' ', '')
  expect(shared(({ name, nameEn = '', aliases = [] }) => [name, nameEn, ...aliases].map(plain))).toEqual({})
})

test.each(outlets)('$id: the facts have the right form', (outlet) => {
  const keys = Object.keys(outlet)
  expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)))
  expect(outlet.name.trim()).toBe(outlet.name)
  for (const host of [...outlet.hosts, ...(outlet.emailDomains ?? [])])
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  for (const url of [outlet.url, ...(outlet.feeds ?? []).map((feed) => feed.url)])
    if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/)
  if (outlet.naverOid !== undefined) expect(outlet.naverOid).toMatch(/^\d{3}$/)
  if (outlet.seen !== undefined) expect(outlet.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  if (outlet.family !== undefined) expect(families.map((family) => family.id)).toContain(outlet.family)
  expect(outlet.portal === true).toBe(outlet.kind === 'portal')
  for (const value of Object.values(outlet))
    expect(value).not.toEqual(Array.isArray(value) && value !== outlet.hosts ? [] : '')
})

test.each([...outlets, ...families])('$id: css-select reads the selectors', ({ layouts }) => {
  expect(unreadable(selectorsOf(layouts))).toEqual([])
  const ends = (layouts ?? []).map((layout) => layout.validUntil).filter((end) => end !== undefined)
  for (const end of ends) expect(end).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(ends).toEqual([...ends].sort().reverse())
})

test.each(outlets.filter((outlet) => outlet.articleUrls))(
  '$id: address patterns name the article and stay fast',
  (outlet) => {
    for (const { pattern } of outlet.articleUrls!) {
      expect(pattern).toContain('(?<id>')
      const address = new RegExp(pattern)
      const start = performance.now()
      for (const hostile of hostileAddresses(outlet)) address.test(hostile)
      expect(performance.now() - start).toBeLessThan(500)
    }
  },
)

test.each(families)('$id: a family is recognised by something', ({ detect, articleUrls, name }) => {
  expect(name).not.toBe('')
  expect(detect.selectors ?? detect.url).toBeDefined()
  expect(unreadable(detect.selectors ?? [])).toEqual([])
  if (detect.url !== undefined) expect(new RegExp(detect.url).test('https://www.hanbit.example/')).toBe(false)
  for (const { pattern } of articleUrls ?? []) expect(new RegExp(pattern).source).toContain('(?<id>')
})
