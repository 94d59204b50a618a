import { describe, expect, test } from 'vitest'
import type { HeadTag } from '../head/head-tag.ts'
import { toHeadTags } from '../head/to-head-tags.ts'
import { applyPatch } from '../testing/apply-patch.ts'
import { sampleArticle, sampleSite } from '../testing/sample-article.ts'
import { lintHeadTags } from './lint-head-tags.ts'
import { headRules } from './rules/head-rules.ts'

const good = toHeadTags(sampleArticle, sampleSite)
const og = (property: string, content: string): HeadTag => ({ tag: 'meta', property, content })
const named = (name: string, content: string): HeadTag => ({ tag: 'meta', name, content })
const without = (key: string) => good.filter((tag) => tag.tag === 'link' || (tag.property ?? tag.name) !== key)
const instead = (...tags: HeadTag[]) =>
  good
    .filter(
      (tag) =>
        !tags.some(
          (each) =>
            tag.tag === 'meta' && each.tag === 'meta' && (tag.property ?? tag.name) === (each.property ?? each.name),
        ),
    )
    .concat(tags)

test('우리가 쓴 머리에는 흠이 없다', () => {
  expect(lintHeadTags(good, { url: 'https://www.hanbit.example/news/2026/11/03/1001' })).toEqual([])
})

const faults: [string, HeadTag[], string, string][] = [
  ['og:image가 없음', without('og:image'), 'O1', 'error'],
  ['og:description이 빔', instead(og('og:description', ' ')), 'O1', 'warning'],
  ['og:type이 website', instead(og('og:type', 'website')), 'O1', 'warning'],
  ['상대 주소인 사진', instead(og('og:image', '/1.jpg')), 'O2', 'error'],
  ['작은 사진', instead(og('og:image:width', '500'), og('og:image:height', '260')), 'O2', 'warning'],
  ['보이지 않을 사진', instead(og('og:image:width', '180'), og('og:image:height', '120')), 'O2', 'warning'],
  ['시간대가 없는 때', instead(og('article:published_time', '2026-11-03 09:00:00')), 'O3', 'info'],
  ['두 번 감싼 제목', instead(og('og:title', '&quot;한빛시&quot;')), 'O4', 'warning'],
  ['twitter:card가 둘', [...good, named('twitter:card', 'summary')], 'T1', 'warning'],
  ['twitter:card가 없음', without('twitter:card'), 'T1', 'warning'],
  ['SVG', instead(named('twitter:image', 'https://img.hanbit.example/1.svg')), 'T1', 'warning'],
  ['description이 없음', without('description'), 'N1', 'warning'],
  ['description이 둘', [...good, named('description', '둘째')], 'N1', 'warning'],
  ['세로 사진', instead(og('og:image:width', '800'), og('og:image:height', '1200')), 'Q1', 'warning'],
  ['canonical과 다른 og:url', instead(og('og:url', 'https://www.hanbit.example/news/2')), 'C2', 'warning'],
]

describe('머리의 흠', () => {
  test.each(faults)('%s', (_, tags, rule, level) => {
    const findings = lintHeadTags(tags)
    expect(findings.map((finding) => [finding.rule, finding.level])).toEqual([[rule, level]])
    for (const { patch } of findings) {
      if (patch) expect(lintHeadTags(applyPatch(tags, patch) as HeadTag[])).toEqual([])
    }
  })
  test('크기를 반만 알면 크기를 탓하지 않는다', () => {
    expect(lintHeadTags(without('og:image:height'))).toEqual([])
  })
  test('규칙마다 예가 있다', () => {
    expect(new Set(faults.map(([, , rule]) => rule))).toEqual(new Set(headRules.map(({ id }) => id)))
  })
  test('고른 쪽만', () => {
    expect(lintHeadTags([], { profiles: ['schema'] })).toEqual([])
    expect(lintHeadTags([], { profiles: ['kakao'] }).map(({ rule }) => rule)).toEqual(Array(7).fill('O1'))
  })
})
