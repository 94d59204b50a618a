import { detached } from '../tree/detached.ts'
import { type PageElement, type PageTree, textOf } from '../tree/page-tree.ts'

/** A value that microdata gives an article: `datePublished`, `author` … */
export interface MicrodataValue {
  property: string
  value: string
  element: PageElement
}

const read: ReadonlySet<string> = new Set(
  'headline alternativeheadline datepublished datecreated datemodified author articlesection keywords isaccessibleforfree'.split(
    ' ',
  ),
)
/** Values that are read. */
const MOST = 60
/** UTF-16 units of a value's text. */
const LONGEST = 400
const articleTypes = /schema\.org\/(?:\w{0,20}Article|BlogPosting|Report|WebPage|LiveBlogPosting)\b/i

/** Reads the properties of the page's article item; those of other items (publisher, breadcrumb, player) are theirs. */
export function readMicrodata({ properties }: PageTree): MicrodataValue[] {
  const values: MicrodataValue[] = []
  for (const element of properties) {
    const names = element.attribs.itemprop
    if (names === undefined || values.length >= MOST) continue
    for (const property of names.toLowerCase().split(/\s+/)) {
      if (!read.has(property) || !belongsToArticle(element)) continue
      const value = textValue(element)
      if (value !== '') values.push({ property, value: detached(value), element })
    }
  }
  return values
}

/** The nearest item around it is an article, or there is none. */
function belongsToArticle(element: PageElement): boolean {
  for (let up = element.parent; up !== null; up = up.parent) {
    if (up.attribs.itemscope !== undefined) return articleTypes.test(up.attribs.itemtype ?? 'schema.org/Article')
  }
  return true
}

/** `content`, `datetime`, the nested item's `name`, or the text. */
function textValue(element: PageElement): string {
  const { content, datetime } = element.attribs
  if (content !== undefined || datetime !== undefined) return (content ?? datetime ?? '').trim()
  const named = element.attribs.itemscope === undefined ? undefined : propertyIn(element, 'name')
  const text = named === undefined ? textOf(element, LONGEST) : (named.attribs.content ?? textOf(named, LONGEST))
  const mail = element.attribs.itemscope === undefined ? undefined : propertyIn(element, 'email')
  return `${text} ${mail === undefined ? '' : (mail.attribs.content ?? textOf(mail, LONGEST))}`
    .replace(/\s+/g, ' ')
    .trim()
}

function propertyIn(element: PageElement, property: string): PageElement | undefined {
  for (const child of element.children) {
    if (child.type === 'text') continue
    if (child.attribs.itemprop?.toLowerCase().split(/\s+/).includes(property)) return child
    const inner = propertyIn(child, property)
    if (inner !== undefined) return inner
  }
  return undefined
}
