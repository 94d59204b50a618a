import { describe, expect, test } from 'vitest'
import type { HeadTag } from '../head/head-tag.ts'
import { applyPatch } from '../testing/apply-patch.ts'
import { headExamples, headWithoutFault, without } from '../testing/head-examples.ts'
import { lintHeadTags } from './lint-head-tags.ts'
import { headRules } from './rules/head-rules.ts'

test('우리가 쓴 머리에는 흠이 없다', () => {
  expect(lintHeadTags(headWithoutFault, { url: 'https://www.hanbit.example/news/2026/11/03/1001' })).toEqual([])
})

describe('머리의 흠', () => {
  test.each(headExamples.map((example) => [example.about, example] as const))(
    '%s',
    (_, { rule, bad, level, title }) => {
      const findings = lintHeadTags(bad, title === undefined ? {} : { title })
      expect(findings.map((finding) => [finding.rule, finding.level])).toEqual([[rule, level]])
      for (const { patch } of findings) {
        if (patch) expect(lintHeadTags(applyPatch(bad, patch) as HeadTag[])).toEqual([])
      }
    },
  )
  test('크기를 반만 알면 크기를 탓하지 않는다', () => {
    expect(lintHeadTags(without('og:image:height'))).toEqual([])
  })
  test('규칙마다 예가 있다', () => {
    expect(new Set(headExamples.map(({ rule }) => rule))).toEqual(new Set(headRules.map(({ id }) => id)))
  })
  test('고른 쪽만', () => {
    expect(lintHeadTags([], { profiles: ['schema'] })).toEqual([])
    expect(lintHeadTags([], { profiles: ['kakao'] }).map(({ rule }) => rule)).toEqual(Array(7).fill('O1'))
  })
})
