import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What an HTML5 parser finds in a page that concerns its markup. */
export interface PageHead {
  title: string
  /** Attributes of each meta and canonical link, as `name=value` pairs. */
  tags: string[]
  /** Texts of all scripts. */
  scripts: string[]
  /** Elements that the page’s own template does not have: markup that broke out. */
  strange: string[]
}

const OWN = new Set('html head body title meta link script main h1 #document #documentType #text #comment'.split(' '))

export function readHead(html: string): PageHead {
  const head: PageHead = { title: '', tags: [], scripts: [], strange: [] }
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (!OWN.has(node.nodeName)) head.strange.push(node.nodeName)
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
      if (node.nodeName === 'meta' || attributes.rel === 'canonical') head.tags.push(tagKey(attributes))
      if (node.nodeName === 'script') head.scripts.push(textOf(node))
      if (node.nodeName === 'title') head.title = textOf(node)
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parse(html))
  return head
}

/** A tag as text, whatever the order of its attributes; whether a name stands in `name` or `property` is all one to readers. */
export function tagKey({ property, name, content, rel, href }: Record<string, string | undefined>): string {
  return rel === undefined ? `${property ?? name}=${content}` : `${rel}=${href}`
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
