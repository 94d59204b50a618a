import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutletProfile } from '../src/article/outlet-profile.ts'
import { ROLES, type Role } from '../src/decide/roles.ts'
import { splitLines } from '../src/lines/split-lines.ts'
import { createContext, indexOutlets } from '../src/recognise/context.ts'
import { recognise } from '../src/recognise/recognise.ts'
import type { Recogniser } from '../src/recognise/recogniser.ts'
import type { Segment } from '../src/recognise/segment.ts'

/** One labelled text: its segments with the role that a reader gave each; -1 where the labels say nothing of a part. */
export interface Example {
  id: string
  outlet: string
  weight: number
  segments: Segment[]
  gold: Int8Array
}

interface Cut {
  line: number
  start: number
  end: number
  kind: string
}
interface Label {
  id: string
  labels: Record<string, string>
  cuts: Cut[]
  headline?: string
}
interface Text {
  id: string
  outlet: string
  title?: string
  text: string
}

const CUT_ROLE: Record<string, Role> = {
  byline: 'byline',
  email: 'byline',
  credit: 'credit',
  caption: 'caption',
  notice: 'notice',
  promo: 'promo',
  marker: 'marker',
  meta: 'meta',
}

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/**
 * Reads labelled texts: clean copies with the headline given and without it, and whole pages.
 * `folder` holds labelled.jsonl + gold.jsonl and page-dumps.jsonl + gold-dumps.jsonl.
 */
export function readExamples(
  folder: string,
  profiles: readonly OutletProfile[],
  list?: readonly Recogniser[],
): Example[] {
  const outlets = indexOutlets(profiles)
  const make = (text: Text, label: Label, weight: number, headline?: string): Example => {
    const segments = recognise(createContext(splitLines(text.text), outlets, headline), list)
    return { id: text.id, outlet: text.outlet, weight, segments, gold: goldOf(segments, label, text.text) }
  }
  const pairs = (texts: string, golds: string): [Text, Label][] => {
    const byId = new Map(readLines<Text>(join(folder, texts)).map((t) => [t.id, t]))
    return readLines<Label>(join(folder, golds)).flatMap((label) => {
      const text = byId.get(label.id)
      return text ? [[text, label] as [Text, Label]] : []
    })
  }
  return [
    ...pairs('labelled.jsonl', 'gold.jsonl').flatMap(([text, label]) => [
      make(text, label, 1, text.title),
      make(text, label, 0.5),
    ]),
    ...pairs('page-dumps.jsonl', 'gold-dumps.jsonl').map(([text, label]) => make(text, label, 0.7)),
  ]
}

function goldOf(segments: readonly Segment[], label: Label, text: string): Int8Array {
  const starts: number[] = []
  let at = 0
  for (const line of text.split('\n')) {
    starts.push(at)
    at += line.length + 1
  }
  const gold = new Int8Array(segments.length).fill(-1)
  const longest = new Map<number, number>()
  for (const [i, segment] of segments.entries()) {
    const best = longest.get(segment.line)
    if (best === undefined || length(segments[best] as Segment) < length(segment)) longest.set(segment.line, i)
  }
  for (const [i, segment] of segments.entries()) {
    const from = segment.start - (starts[segment.line] ?? 0)
    const to = segment.end - (starts[segment.line] ?? 0)
    const cut = label.cuts.find(
      (c) => c.line === segment.line && c.start < to && c.end > from && overlap(c, from, to) > 0.6,
    )
    const role = cut
      ? CUT_ROLE[cut.kind]
      : longest.get(segment.line) === i
        ? label.labels[String(segment.line)]
        : undefined
    if (role) gold[i] = ROLES.indexOf(role as Role)
  }
  return gold
}

const length = (segment: Segment): number => segment.end - segment.start
const overlap = (cut: Cut, from: number, to: number): number =>
  (Math.min(cut.end, to) - Math.max(cut.start, from)) / (to - from)
