/** A node of someone else's structured data: plain JSON, nothing of it checked. */
export interface SchemaNode {
  '@id'?: unknown
  '@type'?: unknown
  [property: string]: unknown
}

/** Whether the value is a node, and no list, text or number. */
export function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The items of a value that may be absent, one or many; `@list` and `@set` are unwrapped, lists in lists joined.
 *
 * @example
 * itemsOf(['a', { '@list': ['b'] }, null]) //=> ['a', 'b']
 * itemsOf('a') //=> ['a']
 */
export function itemsOf(value: unknown): unknown[] {
  const items: unknown[] = []
  const waiting = [value]
  while (waiting.length > 0) {
    const item = waiting.pop()
    if (Array.isArray(item)) for (let i = item.length - 1; i >= 0; i--) waiting.push(item[i])
    else if (isNode(item) && ('@list' in item || '@set' in item)) waiting.push(item['@list'] ?? item['@set'])
    else if (item !== undefined && item !== null) items.push(item)
  }
  return items
}

/**
 * The node's classes without the vocabulary's address.
 *
 * @example
 * typesOf({ '@type': ['schema:Article', 'http://schema.org/NewsArticle/'] }) //=> ['Article', 'NewsArticle']
 */
export function typesOf(node: SchemaNode): string[] {
  return itemsOf(node['@type']).flatMap((type) =>
    typeof type === 'string'
      ? type
          .trim()
          .replace(/^.*[/:#](?=[^/:#]+\/?$)/, '')
          .replace(/\/$/, '')
      : [],
  )
}
