import type { PageElement, PageNode } from '../tree/page-tree.ts'
import { textOf } from '../tree/page-tree.ts'

const isTag = (node: PageNode): node is PageElement => node.type === 'tag'
const childrenOf = (node: PageNode): PageNode[] => (node.type === 'tag' ? node.children : [])

/** Lets css-select read a page's tree. */
export const pageAdapter = {
  isTag,
  getAttributeValue: (element: PageElement, name: string): string | undefined => element.attribs[name],
  hasAttrib: (element: PageElement, name: string): boolean => Object.hasOwn(element.attribs, name),
  getName: (element: PageElement): string => element.name,
  getChildren: childrenOf,
  getParent: (element: PageElement): PageNode | null => element.parent,
  getSiblings: (node: PageNode): PageNode[] => node.parent?.children ?? [node],
  getText: (node: PageNode): string => (node.type === 'text' ? node.data : textOf(node)),
  prevElementSibling(node: PageNode): PageElement | null {
    const siblings = node.parent?.children ?? []
    for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
      const sibling = siblings[i]
      if (sibling?.type === 'tag') return sibling
    }
    return null
  },
  existsOne(test: (element: PageElement) => boolean, nodes: PageNode[]): boolean {
    return nodes.some((node) => isTag(node) && (test(node) || pageAdapter.existsOne(test, node.children)))
  },
  findAll(test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement[] {
    return nodes.filter(isTag).flatMap((node) => [...(test(node) ? [node] : []), ...pageAdapter.findAll(test, node.children)])
  },
  findOne(test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement | null {
    return pageAdapter.findAll(test, nodes)[0] ?? null
  },
  removeSubsets: (nodes: PageNode[]): PageNode[] => [...new Set(nodes)],
}
