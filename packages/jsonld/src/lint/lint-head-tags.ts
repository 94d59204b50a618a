import type { HeadTag } from '../head/head-tag.ts'
import type { JsonLdFinding, Profile } from './finding.ts'
import { HeadDocument } from './head-document.ts'
import { judge } from './judge.ts'
import { headRules } from './rules/head-rules.ts'

export interface LintHeadOptions {
  /** Whose reading counts; all unless given. */
  profiles?: readonly Profile[]
  /** The page's address, to compare with where the head has no canonical link. */
  url?: string
  /** The text of `<title>`, `''` where the page has none; without it nothing is said of it. */
  title?: string
}

/**
 * Says what is wrong with a page's head tags, for Facebook, Kakao, X, Naver and Google: Open Graph, the Twitter card,
 * description and canonical link, and the size of the preview's picture where the head tells it. Findings are those of
 * {@link lintJsonLd}; `where` points into the list of tags.
 *
 * @example
 * lintHeadTags([{ tag: 'meta', property: 'og:type', content: 'website' }], { profiles: ['x'] }).map(({ rule, message }) => [rule, message.en]) //=> [['T1', 'There is no twitter:card']]
 */
export function lintHeadTags(tags: readonly HeadTag[], options: LintHeadOptions = {}): JsonLdFinding[] {
  return judge(headRules, new HeadDocument(tags, options.url, options.title), options.profiles)
}
