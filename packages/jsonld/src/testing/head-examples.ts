import type { HeadTag } from '../head/head-tag.ts'
import { toHeadTags } from '../head/to-head-tags.ts'
import { sampleArticle, sampleSite } from './sample-article.ts'

/** A head that breaks one rule, and that rule alone. `headWithoutFault` breaks none. */
export interface HeadExample {
  rule: string
  /** The breach in the newsroom's words. */
  about: string
  bad: readonly HeadTag[]
  level: 'error' | 'warning' | 'info'
  /** The text of `<title>`. */
  title?: string
}

export const headWithoutFault: readonly HeadTag[] = toHeadTags(sampleArticle, sampleSite)

const og = (property: string, content: string): HeadTag => ({ tag: 'meta', property, content })
const named = (name: string, content: string): HeadTag => ({ tag: 'meta', name, content })
const keyOf = (tag: HeadTag): string | undefined => (tag.tag === 'meta' ? (tag.property ?? tag.name) : undefined)

/** The head without a tag. */
export const without = (key: string): HeadTag[] => headWithoutFault.filter((tag) => keyOf(tag) !== key)

/** The head with these tags in the place of its own, in its order. */
const instead = (...tags: HeadTag[]): HeadTag[] =>
  headWithoutFault.map((own) => tags.find((tag) => keyOf(tag) !== undefined && keyOf(tag) === keyOf(own)) ?? own)

export const headExamples: readonly HeadExample[] = [
  { rule: 'O1', about: 'og:image가 없음', bad: without('og:image'), level: 'error' },
  { rule: 'O1', about: 'og:description이 빔', bad: instead(og('og:description', ' ')), level: 'warning' },
  { rule: 'O1', about: 'og:type이 website', bad: instead(og('og:type', 'website')), level: 'warning' },
  { rule: 'O2', about: '상대 주소인 사진', bad: instead(og('og:image', '/1.jpg')), level: 'error' },
  {
    rule: 'O2',
    about: '작은 사진',
    bad: instead(og('og:image:width', '500'), og('og:image:height', '260')),
    level: 'warning',
  },
  {
    rule: 'O2',
    about: '보이지 않을 사진',
    bad: instead(og('og:image:width', '180'), og('og:image:height', '120')),
    level: 'warning',
  },
  {
    rule: 'O3',
    about: '시간대가 없는 때',
    bad: instead(og('article:published_time', '2026-11-03 09:00:00')),
    level: 'info',
  },
  { rule: 'O4', about: '두 번 감싼 제목', bad: instead(og('og:title', '&quot;한빛시&quot;')), level: 'warning' },
  {
    rule: 'T1',
    about: 'twitter:card가 둘',
    bad: [...headWithoutFault, named('twitter:card', 'summary')],
    level: 'warning',
  },
  { rule: 'T1', about: 'twitter:card가 없음', bad: without('twitter:card'), level: 'warning' },
  {
    rule: 'T1',
    about: 'SVG',
    bad: instead(named('twitter:image', 'https://img.hanbit.example/1.svg')),
    level: 'warning',
  },
  {
    rule: 'T1',
    about: '긴 제목',
    bad: instead(named('twitter:title', `한빛시, ${'도서관 '.repeat(20)}짓는다`)),
    level: 'info',
  },
  { rule: 'N1', about: '<title>이 빔', bad: headWithoutFault, title: '', level: 'warning' },
  { rule: 'N1', about: 'description이 없음', bad: without('description'), level: 'warning' },
  {
    rule: 'N1',
    about: 'description이 둘',
    bad: [...headWithoutFault, named('description', '둘째')],
    level: 'warning',
  },
  {
    rule: 'Q1',
    about: '세로 사진',
    bad: instead(og('og:image:width', '800'), og('og:image:height', '1200')),
    level: 'warning',
  },
  {
    rule: 'C2',
    about: 'canonical과 다른 og:url',
    bad: instead(og('og:url', 'https://www.hanbit.example/news/2')),
    level: 'warning',
  },
]
