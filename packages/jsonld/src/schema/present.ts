/**
 * The node without its empty properties: what is undefined, `''` or `[]` is left out (structured data says what is
 * there, never that something is missing).
 */
export function present<T extends object>(node: { [K in keyof T]: T[K] | undefined }): T {
  const kept: { [K in keyof T]?: T[K] | undefined } = {}
  for (const key in node) {
    const value: unknown = node[key]
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
    kept[key] = node[key]
  }
  return kept as T
}
