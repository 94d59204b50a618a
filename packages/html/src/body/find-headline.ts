import { headings } from '../lines/element-kinds.ts'
import type { RawLine, RawPage } from '../lines/raw-page.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { countLetters } from './prose.ts'

/** Compares titles: letters and digits alone, whatever quotes and spaces stand between them. */
export function titleKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

const titleName = /title|headline|headline|subject|tit(?:$|[_\s-])|ttl/i
const notTitleName = /sub|mid|related|list|rank|more|logo|site|fixed|sticky|float|min[_-]?title/i

/**
 * Finds the line that prints the headline: one that says what a title of the page says, best in a heading, best near
 * above the body; else the heading nearest above it.
 *
 * @param before The body's first line; the headline stands above it, or is that line.
 */
export function findHeadline({ lines }: RawPage, titles: readonly string[], before: number): number | undefined {
  const keys = titles.flatMap(keysOf)
  let best: number | undefined
  let bestScore = 0
  for (const [i, line] of lines.entries()) {
    if (line.text.length > 300) continue
    const match = likeness(line, keys)
    if (match === 0) continue
    const score = match + markupScore(line) + (i <= before ? 3 : 0) - Math.min(Math.abs(before - i), 60) / 60
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  const matched = best === undefined ? undefined : lines[best]
  // a title as short as a name may be the site's, printed in its logo
  if (matched !== undefined && countLetters(matched.text) >= A_NAME) return best
  return nearestHeading(lines, before) ?? best ?? mostProminent(lines, before)
}

/** A title as it compares, and how sure one is that a line which says the same prints the headline. */
interface TitleKey {
  key: string
  sure: number
}

/** `[연재] ` in front, and ` - 사회 - 한빛일보` behind; what stands between may be the headline. */
const marks = /^\s{0,3}(?:[[<【〈(][^\])>】〉]{1,30}[\])>】〉]\s{0,3}){1,3}/
const separator = /\s{0,3}(?:[|ㅣ│｜]|\s[-–—:<>~»«·]{1,2}\s|::)\s{0,3}/

/** The keys of a title: whole, and up to each separator, with its marks and without. */
function keysOf(title: string): TitleKey[] {
  const parts = title.slice(0, 300).split(separator).slice(0, 5)
  const keys: TitleKey[] = []
  const add = (text: string, sure: number): void => {
    const key = titleKey(text)
    if (key.length >= 4 && keys.every((other) => other.key !== key)) keys.push({ key, sure })
  }
  add(title, 4)
  add(title.replace(marks, ''), 3.5)
  for (let i = parts.length - 1; i > 0; i--) {
    const start = parts.slice(0, i).join(' ')
    // a site's name before its title is as short
    add(start, titleKey(start).length < 8 ? 2.5 : 3)
    add(start.replace(marks, ''), 2.5)
  }
  return keys
}

/** 4 where the line says what a title says, less where it says a part of it or one holds most of the other. */
function likeness(line: RawLine, keys: readonly TitleKey[]): number {
  const key = titleKey(line.text)
  if (key.length < 4) return 0
  let best = 0
  for (const { key: title, sure } of keys) {
    if (title === key) {
      best = Math.max(best, sure)
      continue
    }
    if (sure < 4) continue
    const [short, long] = title.length < key.length ? [title, key] : [key, title]
    if (short.length >= 8 && short.length * 10 >= long.length * 6 && long.includes(short)) best = Math.max(best, 2)
  }
  return best
}

function markupScore({ element, linked, text }: RawLine): number {
  let score = linked * 2 > text.length ? -2 : 0
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 4; up = up.parent, steps++) {
    if (headings.has(up.name)) score += up.name === 'h1' ? 2 : 1.5
    const name = `${up.attribs.class ?? ''} ${up.attribs.id ?? ''}`
    if (titleName.test(name)) score += notTitleName.test(name) ? -0.5 : 0.5
  }
  return score
}

/** The last h1 or h2 above the body that is no link, no logo. */
function nearestHeading(lines: readonly RawLine[], before: number): number | undefined {
  for (let i = Math.min(before, lines.length - 1); i >= 0 && i > before - 40; i--) {
    const line = lines[i]
    if (line === undefined || line.linked * 2 > line.text.length || countLetters(line.text) < 6) continue
    if (line.element.name === 'h1' || line.element.name === 'h2') return i
  }
  return undefined
}

/** Letters of an outlet's name, at most; `한빛 파도 7연승` has as many. */
const A_NAME = 8

/** How far above the body a headline without a heading stands. */
const NEAR = 25

/** The line above the body that its markup makes largest: a lower heading, a title's class, big or bold type. */
function mostProminent(lines: readonly RawLine[], before: number): number | undefined {
  let best: number | undefined
  let most = 0
  for (let i = Math.min(before, lines.length) - 1; i >= 0 && i >= before - NEAR; i--) {
    const line = lines[i]
    if (line === undefined || line.linked * 2 > line.text.length) continue
    const letters = countLetters(line.text)
    if (letters < 8 || letters > 100) continue
    const prominence = prominenceOf(line)
    if (prominence > most) {
      best = i
      most = prominence
    }
  }
  return best
}

const largeType =
  /font-size\s{0,3}:\s{0,3}(?:1[89]|[2-4]\d)(?:px|pt)|font-size\s{0,3}:\s{0,3}(?:1\.[4-9]|[23])\d{0,2}r?em/i

function prominenceOf({ element, stressed, text }: RawLine): number {
  let prominence = stressed * 10 >= text.length * 9 ? 1 : 0
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 3; up = up.parent, steps++) {
    const { name, attribs } = up
    if (headings.has(name) || name === 'big' || name === 'th') prominence += 2
    if (name === 'font' && /^\+?[4-7]$|^\+[2-3]$/.test(attribs.size ?? '')) prominence += 2
    if (largeType.test(attribs.style ?? '')) prominence += 2
    const called = `${attribs.class ?? ''} ${attribs.id ?? ''}`
    if (titleName.test(called) && !notTitleName.test(called)) prominence += 1.5
  }
  return prominence
}
