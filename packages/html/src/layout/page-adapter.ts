import type { PageElement, PageNode } from '../tree/page-tree.ts'
import { textOf } from '../tree/page-tree.ts'

const isTag = (node: PageNode): node is PageElement => node.type === 'tag'
const childrenOf = (node: PageNode): PageNode[] => (node.type === 'tag' ? node.children : [])

/** `:contains()` asks for labels, which are short. */
const LABEL = 1000

type Test = (element: PageElement) => boolean

interface PageAdapter {
  isTag: (node: PageNode) => node is PageElement
  getAttributeValue: (element: PageElement, name: string) => string | undefined
  hasAttrib: (element: PageElement, name: string) => boolean
  getName: (element: PageElement) => string
  getChildren: (node: PageNode) => PageNode[]
  getParent: (element: PageElement) => PageNode | null
  getSiblings: (node: PageNode) => PageNode[]
  getText: (node: PageNode) => string
  prevElementSibling: (node: PageNode) => PageElement | null
  existsOne: (test: Test, nodes: PageNode[]) => boolean
  findAll: (test: Test, nodes: PageNode[]) => PageElement[]
  findOne: (test: Test, nodes: PageNode[]) => PageElement | null
  removeSubsets: (nodes: PageNode[]) => PageNode[]
}

/** Lets css-select read a page's tree. */
export const pageAdapter: PageAdapter = {
  isTag,
  getAttributeValue: (element, name) => element.attribs[name],
  hasAttrib: (element, name) => Object.hasOwn(element.attribs, name),
  getName: (element) => element.name,
  getChildren: childrenOf,
  getParent: (element) => element.parent,
  getSiblings: (node) => node.parent?.children ?? [node],
  getText: (node) => (node.type === 'text' ? node.data : textOf(node, LABEL)),
  prevElementSibling(node) {
    const siblings = node.parent?.children ?? []
    for (let i = siblings.indexOf(node) - 1; i >= 0; i--) {
      const sibling = siblings[i]
      if (sibling?.type === 'tag') return sibling
    }
    return null
  },
  existsOne: (test, nodes) =>
    nodes.some((node) => isTag(node) && (test(node) || pageAdapter.existsOne(test, node.children))),
  findAll: (test, nodes) =>
    nodes.filter(isTag).flatMap((node) => [...(test(node) ? [node] : []), ...pageAdapter.findAll(test, node.children)]),
  findOne: (test, nodes) => pageAdapter.findAll(test, nodes)[0] ?? null,
  removeSubsets: (nodes) => [...new Set(nodes)],
}
