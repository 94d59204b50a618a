import type { Issue } from '@gisa/core'
import { isNode, type SchemaNode } from './schema-node.ts'

/** A node with more properties than this is not copied into each place that names it. */
const MERGED_PROPERTIES = 64

/**
 * The nodes with what they point to inside: `{ '@id': … }` becomes the node of that name, and a node that stands in two
 * places has the properties of both. Links are followed twice and no further, so that circles end.
 */
export function linkNodes(nodes: readonly SchemaNode[]): { nodes: SchemaNode[]; issues: Issue[] } {
  const { index, issues } = indexNodes(nodes)
  if (index.size === 0) return { nodes: [...nodes], issues }
  const once = new Map([...index].map(([id, node]) => [id, resolveProperties(node, index)]))
  return { nodes: nodes.map((node) => resolveProperties(node, once)), issues }
}

/** All nodes that have a name and say something, the first word on each property kept. */
function indexNodes(nodes: readonly SchemaNode[]): { index: Map<string, SchemaNode>; issues: Issue[] } {
  const index = new Map<string, SchemaNode>()
  const issues: Issue[] = []
  const reported = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    if (!isNode(value)) return
    const id = value['@id']
    if (typeof id === 'string' && Object.keys(value).length > 1) {
      const known = index.get(id)
      const conflict = known && Object.keys(value).find((key) => isConflict(known[key], value[key]))
      if (conflict !== undefined && !reported.has(id)) {
        reported.add(id)
        const message = `two nodes are named ${id} and differ in ${conflict}; the first was kept`
        issues.push({ code: 'json-ld/conflicting-id', message, severity: 'warning' })
      }
      index.set(id, known === undefined ? value : merge(known, value))
    }
    for (const key of Object.keys(value)) visit(value[key])
  }
  for (const node of nodes) visit(node)
  return { index, issues }
}

/** The same property with two texts or numbers; a class named more exactly is no conflict. */
function isConflict(a: unknown, b: unknown): boolean {
  return a !== undefined && typeof a !== 'object' && typeof b !== 'object' && a !== b
}

function merge(first: SchemaNode, second: SchemaNode): SchemaNode {
  return Object.keys(second).length > MERGED_PROPERTIES ? first : { ...second, ...first }
}

function resolveProperties(node: SchemaNode, index: ReadonlyMap<string, SchemaNode>): SchemaNode {
  const own = node['@id']
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    if (!isNode(value)) return value
    const id = value['@id']
    const named = typeof id === 'string' && id !== own ? index.get(id) : undefined
    const keys = Object.keys(value)
    if (named !== undefined && keys.length === 1) return named
    const copy: SchemaNode = {}
    for (const key of keys) copy[key] = resolve(value[key])
    return named === undefined || Object.keys(named).length > MERGED_PROPERTIES ? copy : { ...named, ...copy }
  }
  const resolved: SchemaNode = {}
  for (const key of Object.keys(node)) resolved[key] = resolve(node[key])
  return resolved
}
