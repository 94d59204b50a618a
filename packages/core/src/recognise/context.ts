import type { OutletProfile } from '../article/outlet-profile.ts'
import { looksLikeOutlet } from '../language/outlet-shape.ts'
import { letterSet } from '../language/word-set.ts'
import { comparisonKey } from '../lines/characters.ts'
import type { SourceLine } from '../lines/source-document.ts'
import { type CoreWindow, findCore } from './core-window.ts'
import { isProse, type Shape, shapeOf } from './shape.ts'

/** What every recogniser may look at: the whole sequence, measured once. */
export interface Context {
  readonly lines: readonly SourceLine[]
  readonly shapes: readonly Shape[]
  /** The words of each line for comparing; of a long line that begins like no other, the beginning. */
  readonly keys: readonly string[]
  /** How often a line's words are printed; of lines that begin like no other there is no entry. */
  readonly copies: ReadonlyMap<string, number>
  /** The stretch of lines in which prose prevails. */
  readonly core: CoreWindow
  /** Index of the first and the last line of prose in it; -1 where none reads so. */
  readonly firstProse: number
  readonly lastProse: number
  /** How many lines that read as prose have the beginning (16 letters); of one that no other line has there is no entry. */
  readonly openings: ReadonlyMap<string, number>
  /** How many lines of the core read as prose. */
  readonly proseCount: number
  /** How long the paragraphs are in which most of the prose stands, in UTF-16 units; 0 where there is none. */
  readonly paragraph: number
  /** The headline, or one of the first lines, says that this is a 정정·반론. */
  readonly correctionNotice: boolean
  /** How many lines ask with a dash: ―예산은? */
  readonly dashQuestions: number
  /** The headline that the caller or the page's metadata knows. */
  readonly headline: string | undefined
  readonly headlineKey: string | undefined
  readonly isOutlet: (word: string) => boolean
  readonly outlets: OutletIndex
}

/** Names of outlets, for looking one up by what a line prints. */
export interface OutletIndex {
  byName: ReadonlyMap<string, OutletProfile>
  byDomain: ReadonlyMap<string, OutletProfile>
  /** Words of their standing lines, by what the lines are. */
  standing: { promo: readonly string[]; notice: readonly string[] }
}

/** Builds the index of outlets; once for many texts. */
export function indexOutlets(profiles: readonly OutletProfile[]): OutletIndex {
  const byName = new Map<string, OutletProfile>()
  const byDomain = new Map<string, OutletProfile>()
  for (const profile of profiles) {
    for (const name of [profile.name, profile.nameEn, ...(profile.aliases ?? [])]) {
      if (name && !byName.has(name)) byName.set(name, profile)
    }
    for (const domain of profile.emailDomains ?? []) if (!byDomain.has(domain)) byDomain.set(domain, profile)
    for (const host of profile.hosts) {
      const domain = host.replace(/^(?:www|m|news|n|mobile|view|v)\./, '')
      if (!byDomain.has(domain)) byDomain.set(domain, profile)
    }
  }
  const standing = (kind: 'promo' | 'notice'): string[] => profiles.flatMap((profile) => profile.standing?.[kind] ?? [])
  return { byName, byDomain, standing: { promo: standing('promo'), notice: standing('notice') } }
}

/** Sentences of the outlet, not of the article. */
const NOT_PROSE =
  /^[※*☞▶]|^[([]?본 (?:기사|콘텐츠|칼럼|글)(?:은|는)|(?:바로 ?잡습니다|정정합니다)\.?$|저작권|무단|편집 ?방향|제보(?:를|하)|구독|^[[(].{0,30}제보/
/** A longer paragraph that speaks of subscribers or reprints is the article's. */
const LONGEST_NOTE = 160
const CORRECTION =
  /^[[<(【■●▶※ ]{0,3}(?:정정|반론|추후) ?(?:[·및] ?(?:정정|반론) ?)?보도|^[[<(【■●▶※ ]{0,3}바로 ?잡습니다/
const DASH_QUESTION = /^[-–]\s?\S.{3,200}[?？]$|^[-–]\s?\S.{2,60}[은는나]$|^[―—─━]\s?[가-힣"“'‘].{3,200}$/
const DASHES = letterSet('-–―—─━')
const OPENING = 16
/** So many letters of a line nearly always hold an opening, white space between them. */
const OPENING_REACH = 32
/** The longest line that may repeat the headline. */
const LONGEST_TITLE = 140

/** The first letters of a line's words, by which a caption and the lead that it repeats are found. */
export function openingOf(key: string): string | undefined {
  return key.length > OPENING ? key.slice(0, OPENING) : undefined
}

interface Keys {
  /** What the words of each line compare by. */
  keys: string[]
  /** Beginnings that several lines have; most pages have none. */
  shared: ReadonlySet<string>
}

/** Of long lines the beginnings compare; those that begin alike are read whole. */
function keysOf(lines: readonly SourceLine[]): Keys {
  const keys = lines.map(({ text, page }) => (page?.ruled ? '' : keyOf(text)))
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const key of keys) {
    const opening = key.slice(0, OPENING)
    if (seen.has(opening)) shared.add(opening)
    seen.add(opening)
  }
  if (shared.size === 0) return { keys, shared }
  const whole = lines.map(({ text, page }, i) => {
    const key = keys[i] ?? ''
    return !page?.ruled && text.length > LONGEST_TITLE && shared.has(key.slice(0, OPENING)) ? comparisonKey(text) : key
  })
  return { keys: whole, shared }
}

function keyOf(text: string): string {
  if (text.length <= LONGEST_TITLE) return comparisonKey(text)
  const beginning = comparisonKey(text.slice(0, OPENING_REACH))
  return beginning.length > OPENING ? beginning : comparisonKey(text)
}

/** Measures the lines and collects what they have in common. */
export function createContext(lines: readonly SourceLine[], outlets: OutletIndex, headline?: string): Context {
  const shapes = lines.map(({ text, page }) => (page?.ruled ? RULED_SHAPE : shapeOf(text)))
  const { keys, shared } = keysOf(lines)
  const copies = new Map<string, number>()
  const openings = new Map<string, number>()
  for (const [i, key] of keys.entries()) {
    if (shared.size === 0) break
    if (!key || !shared.has(key.slice(0, OPENING))) continue
    copies.set(key, (copies.get(key) ?? 0) + 1)
    const opening = isProse(shapes[i] ?? RULED_SHAPE) ? openingOf(key) : undefined
    if (opening) openings.set(opening, (openings.get(opening) ?? 0) + 1)
  }
  const dashQuestions = lines.reduce(
    (sum, { text }) => sum + (DASHES.has(text.charCodeAt(0)) && DASH_QUESTION.test(text) ? 1 : 0),
    0,
  )
  const core = findCore(shapes)
  let firstProse = -1
  let lastProse = -1
  let proseCount = 0
  const lengths: number[] = []
  for (let i = core.first; i >= 0 && i <= core.last; i++) {
    const shape = shapes[i]
    if (!shape || !isProse(shape)) continue
    if (shape.length <= LONGEST_NOTE && NOT_PROSE.test((lines[i] as SourceLine).text)) continue
    proseCount++
    lengths.push(shape.length)
    if (firstProse < 0 && shape.length >= 40) firstProse = i
    if (shape.length >= 30) lastProse = i
  }
  return {
    core,
    dashQuestions,
    proseCount,
    paragraph: typicalOf(lengths),
    correctionNotice:
      CORRECTION.test(headline ?? '') ||
      lines.slice(0, 3).some((line) => line.text.length <= 60 && CORRECTION.test(line.text)),
    lines,
    shapes,
    keys,
    copies,
    openings,
    firstProse,
    lastProse,
    headline: headline || undefined,
    headlineKey: headline ? comparisonKey(headline) : undefined,
    isOutlet: (word) => outlets.byName.has(word) || looksLikeOutlet(word),
    outlets,
  }
}

/** The length that half of all letters reach: the weighted median, so that short lines count little. */
function typicalOf(lengths: number[]): number {
  let rest = 0
  for (const length of lengths) rest += length
  rest /= 2
  lengths.sort((a, b) => b - a)
  for (const length of lengths) {
    rest -= length
    if (rest <= 0) return length
  }
  return 0
}

const RULED_SHAPE: Shape = {
  length: 0,
  words: 0,
  ending: 'open',
  sentences: 0,
  hangul: false,
  latin: false,
  digit: false,
  marked: false,
}
