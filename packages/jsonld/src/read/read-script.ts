import type { Issue } from '@gisa/core'
import { decodeEntities } from '../text/decode-entities.ts'
import { readLooseJson } from './loose-json.ts'
import { Repairs } from './repair.ts'
import { isNode, type SchemaNode } from './schema-node.ts'

/** How much of a script is read: bounds of time and memory, far beyond what a page needs. */
export interface ReadLimits {
  /** Deepest nesting of lists and objects. */
  maxDepth: number
  /** Longest script, in UTF-16 units. */
  maxLength: number
}

/**
 * The nodes of one script's text: those of lists and of every `@graph`, in order. What is no JSON is read as well as it
 * can be; what was overlooked is reported, with its place in the text.
 */
export function readScript(text: string, script: number, limits: ReadLimits): { nodes: SchemaNode[]; issues: Issue[] } {
  if (text.length > limits.maxLength) {
    const message = `script ${script}: ${text.length} characters are more than ${limits.maxLength}; it was not read`
    return { nodes: [], issues: [{ code: 'json-ld/too-large', message, severity: 'error' }] }
  }
  const repairs = new Repairs()
  const values = readValues(text, repairs, limits)
  const nodes: SchemaNode[] = []
  for (const value of values) collectNodes(adopt(value, limits.maxDepth, repairs), nodes)
  const issues = repairs.toIssues(script)
  if (nodes.length === 0 && text.trim() !== '') {
    issues.push({ code: 'json-ld/no-node', message: `script ${script}: no node was found in it`, severity: 'warning' })
  }
  return { nodes, issues }
}

function readValues(text: string, repairs: Repairs, { maxDepth }: ReadLimits): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return readBrokenJson(text, repairs, maxDepth)
  }
}

/** What can be read of a text that `JSON.parse` refuses. */
export function readBrokenJson(text: string, repairs: Repairs, maxDepth: number): unknown[] {
  if (text.startsWith('\ufeff')) repairs.add('byte-order-mark', 0, 1)
  const isEscaped = !text.includes('"') && /&(?:quot|#0{0,3}34|#x0{0,3}22);/i.test(text)
  if (isEscaped) repairs.add('escaped', 0, text.length)
  // white space takes the mark’s place, so that offsets stay
  const json = text.replace(/^\ufeff/, ' ')
  return readLooseJson(isEscaped ? decodeEntities(json) : json, repairs, maxDepth)
}

/** A copy that is safe to walk: not too deep, no `__proto__`, and properties without the vocabulary's address. */
function adopt(value: unknown, depth: number, repairs: Repairs): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth <= 0) {
    repairs.add('too-deep', 0)
    return undefined
  }
  if (Array.isArray(value)) {
    return value.map((item) => adopt(item, depth - 1, repairs)).filter((item) => item !== undefined)
  }
  const node: SchemaNode = {}
  for (const [key, each] of Object.entries(value)) {
    if (key === '__proto__') {
      repairs.add('unsafe-key', 0)
      continue
    }
    const adopted = adopt(each, depth - 1, repairs)
    if (adopted !== undefined) node[key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] = adopted
  }
  return node
}

/** A graph's own properties are its context; a node that holds a graph beside others is a node too. */
function collectNodes(value: unknown, nodes: SchemaNode[]): void {
  if (Array.isArray(value)) for (const item of value) collectNodes(item, nodes)
  if (!isNode(value)) return
  const { '@graph': graph, '@context': _, ...node } = value
  if (graph === undefined) nodes.push(value)
  else {
    if (Object.keys(node).some((key) => key !== '@id')) nodes.push(node)
    collectNodes(graph, nodes)
  }
}
