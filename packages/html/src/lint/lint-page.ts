import type { Article, OutletProfile } from '@gisa/core'
import { parseDocument } from '@gisa/core'
import {
  fromSchema,
  type HeadTag,
  type JsonLdFinding,
  type LintOptions,
  lintHeadTags,
  lintJsonLd,
  readJsonLd,
} from '@gisa/jsonld'
import { selectOne } from 'css-select'
import { decodePage } from '../decode/decode-page.ts'
import { pageAdapter } from '../layout/page-adapter.ts'
import { learn } from '../learn.ts'
import { metaValues, type PageHead, readHead } from '../metadata/page-head.ts'
import { readPage } from '../read-page.ts'
import { absoluteUrl } from '../tree/absolute-url.ts'
import type { PageElement, PageNode, PageTree } from '../tree/page-tree.ts'
import { parseTree } from '../tree/parse-tree.ts'
import { type LintedPage, pageRules, type Stated } from './page-rules.ts'

/** Whose reading counts, and what the caller knows of the page. */
export interface LintPageOptions extends Omit<LintOptions, 'shown' | 'finds'> {
  /** The `Content-Type` header, for bytes. */
  contentType?: string
  /** Outlets whose layouts help to see what the page shows. */
  outlets?: readonly OutletProfile[]
  /** The page's AMP version, as a string or as bytes, whose structured data should say the same. */
  amp?: string | Uint8Array
}

/**
 * Says what is wrong with a page's markup, and to whom: its JSON-LD and head tags by the rules of `lintJsonLd` and
 * `lintHeadTags`, and both beside what readers of the page see, which is read without them: headline, dates, writers,
 * pictures. `where` is a JSON Pointer into the list of the page's JSON-LD scripts, or a selector of a head tag.
 *
 * @param html The page, as a string or as bytes.
 *
 * @example
 * lintPage('<h1>한빛시, 도서관 연다</h1><p>한빛시는 11일 새 도서관을 연다고 밝혔다.</p>', { profiles: ['google'] }).map(({ rule }) => rule) //=> ['G1']
 */
export function lintPage(html: string | Uint8Array, options: LintPageOptions = {}): JsonLdFinding[] {
  const { contentType, outlets = [], amp, ...lintOptions } = options
  const { profiles, url } = options
  const text = textOf(html, contentType)
  const tree = parseTree(text)
  const head = readHead(tree)
  const page = absoluteUrl(head.canonical, url) ?? url
  const { knowledge, index } = learn(outlets, [])
  const parse = (options: { asSeen?: boolean }): Article =>
    parseDocument(readPage(text, knowledge, url, options), { outlets: index }).article
  const shown = parse({ asSeen: true })
  const stated = statedBy(head)
  const isStated = stated !== undefined || hasArticleItem(tree)
  const isArticle = shown.body.length > 0 || (!isStated && parse({}).body.length > 0)
  const { headline, datePublished, dateModified, authors, images = [] } = shown
  const name = metaValues(head, 'og:site_name')[0]?.value ?? shown.outlet?.name
  const visible = {
    authors,
    images,
    ...(name !== undefined && { outlet: { name } }),
    ...(headline !== undefined && { headline }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
  }
  return [
    ...lintBoth(
      {
        head,
        shown,
        isStated,
        isArticle,
        ...(stated && { stated }),
        ...(amp !== undefined && { amp: statedBy(readHead(parseTree(textOf(amp)))) ?? {} }),
      },
      profiles,
    ),
    ...(head.jsonLd.length === 0
      ? []
      : lintJsonLd(head.jsonLd, {
          ...lintOptions,
          ...(page !== undefined && { url: page }),
          shown: visible,
          finds: (selector) => finds(tree, selector),
        })),
    ...lintHead(head, options),
  ]
}

function textOf(html: string | Uint8Array, contentType?: string): string {
  return typeof html === 'string' ? html : decodePage(html, contentType).text
}

/** What a page's JSON-LD says of its article. */
function statedBy({ jsonLd }: PageHead): Stated | undefined {
  const node = readJsonLd(jsonLd).article
  return node && fromSchema(node).article
}

/** Microdata that says of what: search engines read no `itemprop` outside an item. */
function hasArticleItem({ elements }: PageTree): boolean {
  return elements.some(({ attribs }) => attribs.itemscope !== undefined && ARTICLE_ITEM.test(attribs.itemtype ?? ''))
}

const ARTICLE_ITEM = /schema\.org\/(?:\w{0,20}Article|BlogPosting|LiveBlogPosting)\b/i

function finds({ elements }: PageTree, selector: string): boolean {
  try {
    return selectOne<PageNode, PageElement>(selector, elements.slice(0, 1), { adapter: pageAdapter }) !== null
  } catch {
    return false
  }
}

function lintBoth(page: LintedPage, profiles: LintPageOptions['profiles']): JsonLdFinding[] {
  return pageRules.flatMap(({ check, ...rule }) => {
    const minding = rule.profiles.filter((profile) => profiles?.includes(profile) ?? true)
    const found = minding.length === 0 ? undefined : check(page)
    return found === undefined ? [] : [{ ...rule, profiles: minding, ...found }]
  })
}

function lintHead(head: PageHead, { profiles, url }: LintPageOptions): JsonLdFinding[] {
  // microdata has a description and an image of its own
  const tags: HeadTag[] = head.metas
    .filter(({ attribute }) => attribute === 'property' || attribute === 'name')
    .map(({ attribute, name, value }) => ({ tag: 'meta', [attribute]: name, content: value }))
  if (head.canonical !== undefined) tags.push({ tag: 'link', rel: 'canonical', href: head.canonical })
  const { title = '' } = head
  const options = { title, ...(profiles !== undefined && { profiles }), ...(url !== undefined && { url }) }
  return lintHeadTags(tags, options).map(({ patch: _, ...finding }) => ({
    ...finding,
    where: selectorOf(tags[Number(finding.where.slice(1))], finding.where),
  }))
}

/** `/3` in the list of tags → the tag. */
function selectorOf(tag: HeadTag | undefined, where: string): string {
  if (tag === undefined || where === '') return 'head'
  if (tag.tag === 'link') return 'link[rel="canonical"]'
  return tag.property === undefined ? `meta[name="${tag.name}"]` : `meta[property="${tag.property}"]`
}
