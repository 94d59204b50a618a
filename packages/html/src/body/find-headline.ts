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
  const keys = titles.map(titleKey).filter((key) => key.length >= 4)
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
  return best ?? nearestHeading(lines, before)
}

/** 4 where the line says what a title says, 2 where one holds most of the other. */
function likeness(line: RawLine, keys: readonly string[]): number {
  const key = titleKey(line.text)
  if (key.length < 4) return 0
  let best = 0
  for (const title of keys) {
    if (title === key) return 4
    const [short, long] = title.length < key.length ? [title, key] : [key, title]
    if (short.length >= 8 && short.length * 10 >= long.length * 6 && long.includes(short)) best = 2
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
