import { metaValues, type PageHead } from '../metadata/page-head.ts'
import type { PageOutlet } from './find-outlet.ts'

/** Metas that name the site. */
const nameMetas = ['og:site_name', 'dd:publisher', 'application-name', 'twitter:site', 'article:publisher'] as const
const LONGEST_NAME = 30

/** The names of a page's site, of its outlet and its portal. */
export interface SiteNames {
  all: readonly string[]
  /** Whether a name is one of them, however it is spaced and cased; `@handle` counts as its name. */
  has: (name: string) => boolean
}

/** Collects what the page and the profiles call the site. */
export function siteNames({ outlet, portal }: PageOutlet, head: PageHead): SiteNames {
  const names = [outlet, portal].flatMap((profile) =>
    profile === undefined ? [] : [profile.name, profile.nameEn ?? '', ...(profile.aliases ?? [])],
  )
  for (const { value } of metaValues(head, ...nameMetas)) if (value.length <= LONGEST_NAME) names.push(value)
  const folded = new Set(names.map(fold).filter((name) => name !== ''))
  return { all: [...folded], has: (name) => folded.has(fold(name)) }
}

function fold(name: string): string {
  return name.replace(/[\s@]+/g, '').toLowerCase()
}
