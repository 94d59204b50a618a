import { findScripts } from './find-scripts.ts'
import { jsonOffset } from './json-offset.ts'
import type { SourceKind } from './source-kind.ts'

/** Tells the line of a source, from 1, that a finding’s `where` points to; undefined where it points to no line. */
export function lineFinder(source: string, kind: SourceKind): (where: string) => number | undefined {
  const starts = lineStarts(source)
  const scripts = kind === 'page' ? findScripts(source) : []
  return (where) => {
    const offset =
      kind === 'json-ld'
        ? jsonOffset(source, where)
        : kind === 'page'
          ? offsetInPage(source, scripts, where)
          : undefined
    return offset === undefined ? undefined : lineAt(starts, offset)
  }
}

function offsetInPage(source: string, scripts: ReturnType<typeof findScripts>, where: string): number | undefined {
  const [, index, pointer = ''] = /^\/(\d{1,6})(\/.{0,2000})?$/s.exec(where) ?? []
  if (index !== undefined) {
    const script = scripts[Number(index)]
    return script && script.start + jsonOffset(source.slice(script.start, script.end), pointer)
  }
  // meta[property="og:title"] stands where a page writes that name first
  const [, name] = /^(?:meta|link)\[\w{1,20}="([^"]{1,200})"\]$/.exec(where) ?? []
  if (name === undefined) return undefined
  const found = ['"', "'"].map((quote) => source.indexOf(quote + name + quote)).filter((at) => at >= 0)
  return found.length > 0 ? Math.min(...found) : undefined
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
