import type { Patch } from '../lint/finding.ts'

/** Applies a JSON Patch (RFC 6902, as far as findings use it) to a copy. */
export function applyPatch(document: unknown, patch: readonly Patch[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document))
  for (const step of patch) {
    if (step.op === 'move') {
      const value = takeAway(copy, step.from)
      put(copy, step.path, value, false)
    } else if (step.op === 'remove') takeAway(copy, step.path)
    else put(copy, step.path, step.value, step.op === 'replace')
  }
  return copy
}

function find(document: unknown, path: string): { holder: Record<string, unknown> | unknown[]; key: string } {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
  const key = keys.pop() ?? ''
  let holder = document
  for (const each of keys) holder = (holder as Record<string, unknown>)[each]
  return { holder: holder as Record<string, unknown>, key }
}

function takeAway(document: unknown, path: string): unknown {
  const { holder, key } = find(document, path)
  if (Array.isArray(holder)) return holder.splice(Number(key), 1)[0]
  const value = holder[key]
  delete holder[key]
  return value
}

function put(document: unknown, path: string, value: unknown, replaces: boolean): void {
  const { holder, key } = find(document, path)
  if (!Array.isArray(holder)) holder[key] = value
  else holder.splice(Number(key), replaces ? 1 : 0, value)
}
