import type { Namesakes, PageElement, PageNode, PageTree } from '../tree/page-tree.ts'
import { parseTree } from '../tree/parse-tree.ts'

/**
 * Sets HTML that a script holds into the page, as the script itself would: at the end of the body, in an element of its
 * own whose class names the source.
 */
export function graft(tree: PageTree, html: string, source: string): PageElement {
  const scion = parseTree(`<article class="${source.replace(/[^\w.-]/g, '-')}">${html}</article>`)
  const parent = tree.elements.find(({ name }) => name === 'body') ?? tree.root
  const [article] = scion.root.children
  const offset = tree.elements.length - 1
  for (const element of scion.elements.slice(1)) {
    element.order += offset
    element.last += offset
    tree.elements.push(element)
  }
  for (const child of scion.root.children) adopt(parent, child)
  for (let up: PageElement | null = parent; up !== null; up = up.parent) up.last = tree.elements.length - 1
  addNamesakes(tree.tags, scion.tags)
  addNamesakes(tree.ids, scion.ids)
  for (const element of scion.properties) tree.properties.push(element)
  tree.issues.push(...scion.issues)
  return article?.type === 'tag' ? article : parent
}

function addNamesakes<T>(index: Map<string, Namesakes<T>>, others: Map<string, Namesakes<T>>): void {
  for (const [name, namesakes] of others) {
    const known = index.get(name)
    if (known === undefined) index.set(name, namesakes)
    else for (const element of namesakes.elements) known.elements.push(element)
  }
}

function adopt(parent: PageElement, child: PageNode): void {
  child.parent = parent
  parent.children.push(child)
}
