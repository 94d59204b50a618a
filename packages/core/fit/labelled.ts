import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OutletProfile } from '../src/article/outlet-profile.ts'
import { ROLES, type Role } from '../src/decide/roles.ts'
import { splitLines } from '../src/lines/split-lines.ts'
import { createContext, indexOutlets } from '../src/recognise/context.ts'
import { recognise } from '../src/recognise/recognise.ts'
import type { Recogniser } from '../src/recognise/recogniser.ts'
import type { Segment } from '../src/recognise/segment.ts'

interface Seed {
  file: string
  article: { headline?: string }
  roles?: Record<string, string>
}

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
  /** The same copy under its title and a stamp, as a reader would paste it. */
  const _withHead = (text: Text, label: Label): Example[] => {
    const [first] = Object.values(label.labels)
    const title = text.title?.trim()
    if (!title || title.includes('\n') || first === 'headline' || first === 'meta') return []
    const head = `${title}\n입력 2024.07.30 11:15 | 수정 2024.07.30 12:40\n\n`
    const shift = 3
    const labels: Record<string, string> = { 0: 'headline', 1: 'meta' }
    for (const [line, role] of Object.entries(label.labels)) labels[String(Number(line) + shift)] = role
    const cuts = label.cuts.map((cut) => ({ ...cut, line: cut.line + shift }))
    return [make({ ...text, text: head + text.text }, { ...label, labels, cuts }, 0.3)]
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

/** The repository's own sample texts, whose answers name the role of each line. */
export function readSeeds(folder: string, profiles: readonly OutletProfile[], list?: readonly Recogniser[]): Example[] {
  const outlets = indexOutlets(profiles)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .flatMap((file) => {
      const seed = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Seed
      if (!seed.roles || !seed.file.endsWith('.txt')) return []
      const text = readFileSync(join(folder, seed.file), 'utf8')
      const segments = recognise(createContext(splitLines(text), outlets), list)
      const label = { id: seed.file, labels: seed.roles, cuts: [] }
      return [{ id: seed.file, outlet: seed.file, weight: 0.8, segments, gold: goldOf(segments, label, text) }]
    })
}
