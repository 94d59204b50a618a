import type { Article } from '@gisa/core'
import type { JsonLdFinding, Profile } from './finding.ts'
import { judge } from './judge.ts'
import { LintDocument } from './lint-document.ts'
import { jsonLdRules } from './rules.ts'

export interface LintOptions {
  /** Whose reading counts: `google`, `naver`, `kakao`, `facebook`, `x`, `schema`; all unless given. */
  profiles?: readonly Profile[]
  /** The page's canonical address, to compare with. */
  url?: string
  /** What the page shows its readers, to compare with: headline, dates, writers, pictures, the outlet’s name. */
  shown?: Partial<Article>
  /** Whether a CSS selector finds an element on the page; without it selectors are not looked up. */
  finds?: (selector: string) => boolean
  /** The present; without it no date lies in the future. */
  now?: Date
  /** Also tell of classes and properties that schema.org calls pending; they are valid. */
  pending?: boolean
}

/**
 * Says what is wrong with a page's structured data, and to whom: a node, a graph, a list of nodes, or the texts of
 * scripts (then JSON errors are found too). Each finding names its rule, its place as JSON Pointer, what is wrong and
 * what to do in Korean and English, the page that the rule comes from, and as `patch` the steps that put it right where
 * that needs no knowledge of the newsroom's. Rules that Google has dropped are not errors.
 *
 * @example
 * const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: '한빛시', author: { '@type': 'Person', name: '김가온 기자' } }
 * const finding = lintJsonLd(node).find(({ rule }) => rule === 'A2')
 * finding.where //=> '/author/name'
 * finding.message.en //=> 'More than a name: 김가온 기자'
 * finding.patch //=> [{ op: 'replace', path: '/author/name', value: '김가온' }, { op: 'add', path: '/author/jobTitle', value: '기자' }]
 */
export function lintJsonLd(jsonld: unknown, options: LintOptions = {}): JsonLdFinding[] {
  const { profiles, pending = false, url, shown, finds, now } = options
  const document = new LintDocument(jsonld, {
    pending,
    ...(url !== undefined && { url }),
    ...(shown !== undefined && { shown }),
    ...(finds !== undefined && { finds }),
    ...(now !== undefined && { now }),
  })
  return judge(jsonLdRules, document, profiles)
}
