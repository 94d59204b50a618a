import type { ArticleInput, Site } from '@gisa/core'
import type { BreadcrumbList, ListItem } from '../schema/nodes.ts'
import { present } from '../schema/present.ts'
import { plainTexts } from '../text/plain-text.ts'
import { webUrl } from '../text/web-url.ts'

/** The address of a section's page: given `['사회', '사건사고']`, that of 사건사고. */
export type SectionUrl = (sections: readonly string[]) => string | undefined

// what says nothing as a crumb (Naver's guide: not 홈 or top, not digits or signs alone)
const GENERIC = /^(?:(?:뉴스|기사)?\s?홈|메인|처음|전체|전체기사|home|top|main|[^\p{L}]+)$/iu
const LONGEST = 20

/**
 * The way from the site to the article's section. Every crumb but the last needs an address, so a section without one
 * is passed over unless it is the last. Nothing where the article has no section.
 */
export function breadcrumbList(
  article: ArticleInput,
  site: Site,
  root: string,
  sectionUrl: SectionUrl | undefined,
): Omit<BreadcrumbList, '@id'> | undefined {
  const sections = plainTexts(article.sections).filter((name) => !GENERIC.test(name) && name.length <= LONGEST)
  if (sections.length === 0) return undefined
  const crumbs = sections.map((name, i) => ({ name, item: webUrl(sectionUrl?.(sections.slice(0, i + 1)), root) }))
  const way = [{ name: site.name, item: root }, ...crumbs.filter(({ item }, i) => item || i === crumbs.length - 1)]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, item }, i) =>
      present<ListItem>({ '@type': 'ListItem', position: i + 1, name, item }),
    ),
  }
}
