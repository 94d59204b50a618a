import type { Candidate, Candidates, CmsFamily, OutletProfile, OutletRef, PageLayout } from '@gisa/core'
import { articleId, type OutletResolver } from '@gisa/outlets/resolver'
import { metaValues, type PageHead } from '../metadata/page-head.ts'
import { absoluteUrl } from '../tree/absolute-url.ts'
import { type PageTree, textOf } from '../tree/page-tree.ts'
import { remembered } from '../tree/remembered.ts'

/** Who published a page, and whose copy it is. */
export interface PageOutlet {
  /** Who published the article first. */
  outlet?: OutletProfile
  /** The portal that shows a copy. */
  portal?: OutletProfile
  /** Layouts of the site that the page is on: the portal's, or the outlet's and its family's. */
  layouts: readonly PageLayout[]
}

/** What a parser knows of outlets. */
export interface OutletKnowledge {
  resolver?: OutletResolver
  families: readonly CmsFamily[]
  /** Whether a name is one of the known outlets', or looks like one. */
  isOutlet: (name: string) => boolean
}

/** Where a page may tell its outlet. */
export interface OutletPage {
  url?: string
  head: PageHead
  html: string
  /** Whether one of a family's selectors is on the page. */
  has: (selectors: readonly string[]) => boolean
}

/** How much of a page is searched for clues: its head. */
const HEAD = 60_000

/** Finds the outlet of a page by its address, else by what its head says; a family's layouts by what the page holds. */
export function findOutlet(page: OutletPage, { resolver, families }: OutletKnowledge): PageOutlet {
  if (resolver === undefined) return { layouts: [] }
  const urls = [page.url, page.head.canonical, ...metaValues(page.head, 'og:url').map(({ value }) => value)].filter(
    (url): url is string => url !== undefined && /^https?:/.test(url),
  )
  const portal = urls.map((url) => resolver.resolvePortal(url)).find((profile) => profile !== undefined)
  const byUrl = urls.map((url) => resolver.resolveOutlet({ url })).find((profile) => profile !== undefined)
  const outlet = byUrl ?? resolver.resolveOutlet({ html: page.html.slice(0, HEAD) })
  const site = portal ?? outlet
  const family = portal !== undefined ? undefined : families.find((one) => isOf(one, page, outlet))
  return {
    ...(outlet !== undefined && { outlet }),
    ...(portal !== undefined && { portal }),
    layouts: [...(site?.layouts ?? []), ...(family?.layouts ?? [])],
  }
}

/** A family's pattern, compiled once for all pages. */
const patternOf: (source: string) => RegExp = remembered((source) => new RegExp(source))

function isOf(family: CmsFamily, { url, has }: OutletPage, outlet: OutletProfile | undefined): boolean {
  if (outlet?.family !== undefined) return outlet.family === family.id
  if (family.detect.selectors !== undefined && has(family.detect.selectors)) return true
  return family.detect.url !== undefined && url !== undefined && patternOf(family.detect.url).test(url)
}

/** Links by which a portal leads to the outlet's own page: 기사원문, 원문 보기. */
export function originalLinks({ tags }: PageTree, base: string | undefined): string[] {
  const links: string[] = []
  for (const element of tags.get('a')?.elements ?? []) {
    if (!/원문/.test(textOf(element, 40))) continue
    const url = absoluteUrl(element.attribs.href, base)
    if (url !== undefined) links.push(url)
  }
  return links.slice(0, 5)
}

/** Site names that stand in metas where no profile is known. */
const nameMetas = ['dd:publisher', 'og:site_name', 'application-name', 'copyright'] as const

/** What else tells of the outlet. */
export interface OutletClues {
  head: PageHead
  /** The page's address, and those of the outlet's own page where a portal gives them. */
  urls: readonly (string | undefined)[]
  /** Publishers that JSON-LD names. */
  stated: readonly Candidate<OutletRef>[]
}

/** Outlet, portal and article number as candidates. */
export function outletCandidates({ outlet, portal }: PageOutlet, { head, urls, stated }: OutletClues): Candidates {
  const named = metaValues(head, ...nameMetas)
    .filter(({ value }) => value.length <= 30 && !/[©ⓒ]|all rights|https?:/i.test(value))
    .map(({ name, value }): Candidate<OutletRef> => ({ value: { name: value }, source: 'meta', detail: name }))
  const id = outlet && urls.map((url) => url && articleId(url, outlet)).find((one) => one)
  return {
    outlet:
      outlet !== undefined
        ? [{ value: refOf(outlet), source: 'profile', detail: outlet.id }]
        : portal === undefined
          ? [...stated, ...named]
          : [],
    ...(portal !== undefined && { via: [{ value: refOf(portal), source: 'profile', detail: portal.id }] }),
    ...(id && { id: [{ value: id, source: 'url', detail: outlet?.id ?? '' }] }),
  }
}

function refOf({ id, name, url }: OutletProfile): OutletRef {
  return { id, name, ...(url !== undefined && { url }) }
}
