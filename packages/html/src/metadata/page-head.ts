import { detached } from '../tree/detached.ts'
import { type PageElement, type PageTree, textOf } from '../tree/page-tree.ts'

/** A `<meta>` with a name and a value. */
export interface MetaTag {
  /** Its `property`, `name`, `itemprop` or `http-equiv`, lower-cased: `og:title`. */
  name: string
  value: string
  /** Where the name stands. */
  attribute: (typeof NAMING)[number]
}

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'] as const

/** What a page says about itself outside its visible text, as written. */
export interface PageHead {
  metas: MetaTag[]
  /** The same by name. */
  named: Map<string, MetaTag[]>
  title?: string
  canonical?: string
  base?: string
  language?: string
  /** Texts of `application/ld+json` scripts, in order. */
  jsonLd: string[]
  /** Other scripts that hold text, in order. */
  scripts: PageElement[]
  feeds: { href: string; title?: string }[]
}

const feedTypes = /^application\/(?:rss|atom|feed|rdf)\+(?:xml|json)|^application\/feed\+json/i

/** Collects metadata. Korean sites write `<meta>` in the body too, so it looks everywhere. */
export function readHead({ tags }: PageTree): PageHead {
  const head: PageHead = { metas: [], named: new Map(), jsonLd: [], scripts: [], feeds: [] }
  const all = (tag: string): readonly PageElement[] => tags.get(tag)?.elements ?? []
  for (const { attribs } of all('meta')) readMeta(head, attribs)
  for (const { attribs } of all('link')) readLink(head, attribs)
  for (const script of all('script')) readScript(head, script)
  for (const title of all('title')) keep(head, 'title', titleOf(title))
  for (const { attribs } of all('base')) keep(head, 'base', attribs.href)
  for (const { attribs } of all('html')) keep(head, 'language', attribs.lang ?? attribs['xml:lang'])
  return head
}

/** The first value counts. */
function keep(head: PageHead, field: 'title' | 'base' | 'language', value: string | undefined): void {
  if (value !== undefined && value !== '') head[field] ??= value
}

/** All values of the metas with these names, in the order of the names. Empty ones are left out. */
export function metaValues({ named }: PageHead, ...names: string[]): readonly MetaTag[] {
  const found: MetaTag[] = []
  for (const name of names) for (const meta of named.get(name) ?? []) found.push(meta)
  return found
}

function readMeta(head: PageHead, attribs: Record<string, string>): void {
  const value = attribs.content?.trim()
  if (value === undefined || value === '') return
  for (const attribute of NAMING) {
    const name = attribs[attribute]?.trim().toLowerCase()
    if (name !== undefined && name !== '') {
      const meta: MetaTag = { name: detached(name), value: detached(value), attribute }
      head.metas.push(meta)
      const namesakes = head.named.get(meta.name)
      if (namesakes === undefined) head.named.set(meta.name, [meta])
      else namesakes.push(meta)
      return
    }
  }
}

function readLink(head: PageHead, { rel = '', href, type = '', title }: Record<string, string>): void {
  if (href === undefined || href.trim() === '') return
  const relations = rel.toLowerCase().split(/\s+/)
  if (relations.includes('canonical')) head.canonical ??= href.trim()
  if (relations.includes('alternate') && feedTypes.test(type)) {
    head.feeds.push({ href: href.trim(), ...(title !== undefined && title !== '' && { title }) })
  }
}

function readScript(head: PageHead, script: PageElement): void {
  const text = script.children[0]
  if (text === undefined || text.type !== 'text') return
  if (/ld\+json/i.test(script.attribs.type ?? '')) head.jsonLd.push(text.data)
  else head.scripts.push(script)
}

/** An `<svg>` has titles too. */
function titleOf(element: PageElement): string | undefined {
  for (let up = element.parent; up !== null; up = up.parent) if (up.name === 'svg') return undefined
  return detached(textOf(element).replace(/\s+/g, ' ').trim()) || undefined
}
