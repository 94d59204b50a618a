import type { RawLine, RawPage } from '../lines/raw-page.ts'
import { comments, outer } from '../lines/said-by.ts'
import { stampsIn } from '../lines/stamps-in.ts'
import { type Telling, tells } from '../lines/telling-words.ts'
import { named } from '../tree/name.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { countLetters } from './prose.ts'

/** Compares titles: letters and digits alone, whatever quotes and spaces stand between them. */
export function titleKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Whether a text says what a title says; `key` is the title's {@link titleKey}. */
export function saysTitle(text: string, key: string): boolean {
  // most texts are too short or far too long for it; ㈜ and ㎡ count as letters and leave no mark in the key
  return text.length >= key.length && countLetters(text) <= key.length * 2 && titleKey(text) === key
}

const namesTitle = named(/title|headline|subject|tit(?:$|[_\s-])|ttl/i)
const namesOtherTitle = named(/sub|mid|related|list|rank|more|logo|site|fixed|sticky|float|min[_-]?title/i)

/**
 * Finds the line that prints the headline: one that says what a title of the page says, best in a heading, best near
 * above the body; else the most prominent line above it.
 *
 * @param before The body's first line; the headline stands above it, or is that line.
 */
export function findHeadline(page: RawPage, titles: readonly string[], before: number): number | undefined {
  const { lines } = page
  const keys = titles.flatMap(keysOf)
  const shortest = Math.min(A_PART, ...keys.map(({ key }) => key.length))
  const longest = Math.max(0, ...keys.map(({ key }) => key.length))
  let best: number | undefined
  let bestScore = 0
  for (const [i, line] of lines.entries()) {
    // most lines are shorter than any title, or say far more
    if (line.text.length > 300 || line.text.length < shortest) continue
    if (line.text.length > longest && line.letters * MOST_OF > longest) continue
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
  if (matched !== undefined && matched.letters >= A_NAME) return best
  return mostProminent(page, before) ?? best
}

/** The lines that the heading around a line breaks into: the line alone where there is no heading. */
export function headingLines({ lines }: RawPage, index: number): number[] {
  const heading = ancestorHeading(lines[index]?.element)
  if (heading === undefined) return [index]
  const within: number[] = []
  for (let i = index; i < index + MOST_LINES; i++) {
    const line = lines[i]
    if (line === undefined || !holds(heading, line.element)) break
    within.push(i)
  }
  return within
}

/** What a heading says, whatever `<br>` part it. */
export function headingText(page: RawPage, index: number): string {
  return headingLines(page, index)
    .map((i) => page.lines[i]?.text ?? '')
    .join(' ')
}

/** Lines of one heading. */
const MOST_LINES = 4

function ancestorHeading(element: PageElement | undefined): PageElement | undefined {
  for (let up = element ?? null, i = 0; up !== null && i < 4; up = up.parent, i++) if (up.kind.isHeading) return up
  return undefined
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

/** Letters of a part of a title, and how much of the longer one it is, at least. */
const A_PART = 8
const MOST_OF = 0.6

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
    if (short.length >= A_PART && short.length >= long.length * MOST_OF && long.includes(short))
      best = Math.max(best, 2)
  }
  return best
}

function markupScore({ element, linked, text }: RawLine): number {
  let score = linked * 2 > text.length ? -2 : 0
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 4; up = up.parent, steps++) {
    if (up.kind.isHeading) score += up.name === 'h1' ? 2 : 1.5
    if (namesTitle(up)) score += namesOtherTitle(up) ? -0.5 : 0.5
  }
  return score
}

/** Letters of an outlet's name, at most; `한빛 파도 7연승` has as many. */
const A_NAME = 8
/** Letters from which a line says enough for a headline. */
const A_TITLE = 10

/** How far above the body a headline stands: a heading, and a line without one. */
const FAR = 60
const NEAR = 25
/** Lines below a headline on which its stamp stands. */
const STAMP_REACH = 10

const furniture: Telling = tells['page/chrome'] | tells['page/related'] | tells['page/promo'] | outer | comments

/** What a heading of the page's furniture says: `실시간 주요뉴스`, `글자 크기 조절 레이어`, `기사 본문 영역`. */
const furnitureTitle =
  /(?:뉴스|기사|영역|레이어|메뉴|목록|바로가기|서비스|검색|로그인|알림|설정|공유하기|본문|콘텐츠|전체보기|News|Menu)$/i

/** The line above the body that its markup makes a title of the page: a heading, a title's class, big or bold type, a stamp below. */
function mostProminent({ lines, telling }: RawPage, before: number): number | undefined {
  let best: number | undefined
  let most = LEAST_PROMINENT
  const to = Math.min(before, lines.length - 1)
  for (let i = to; i >= 0 && i >= before - FAR; i--) {
    const line = lines[i]
    if (line === undefined || line.linked * 2 > line.text.length) continue
    const letters = line.letters
    const level = headingLevel(line)
    if (letters < (level > 0 ? 6 : A_NAME) || letters > 100) continue
    if (level === 0 && (i < before - NEAR || i === before)) continue
    let prominence = prominenceOf(line) + level + (letters >= A_TITLE ? 1 : 0) - (before - i) / FAR
    if (letters < 14 && furnitureTitle.test(line.text)) prominence -= 3
    if (isFurniture(line.element, telling)) prominence -= 3
    // what stands on every page of the site has no stamp below it
    if (level > 0 && lines.slice(i + 1, i + 1 + STAMP_REACH).some((other) => stampsIn(other).length > 0))
      prominence += 1.5
    if (prominence > most) {
      best = i
      most = prominence
    }
  }
  return best
}

const LEAST_PROMINENT = 1

/** h1 and h2 are for titles; what lower headings are for, their place decides. */
function headingLevel({ element }: RawLine): number {
  for (let up: PageElement | null = element, i = 0; up !== null && i < 3; up = up.parent, i++) {
    if (up.kind.isHeading) return up.name === 'h1' ? 2 : up.name === 'h2' ? 1.5 : 0.5
  }
  return 0
}

function isFurniture(element: PageElement, telling: Int32Array): boolean {
  for (let up: PageElement | null = element, i = 0; up !== null && i < 5; up = up.parent, i++)
    if (((telling[up.order] ?? 0) & furniture) !== 0 || up.name === 'aside' || up.name === 'nav') return true
  return false
}

const largeType =
  /font-size\s{0,3}:\s{0,3}(?:1[89]|[2-4]\d)(?:px|pt)|font-size\s{0,3}:\s{0,3}(?:1\.[4-9]|[23])\d{0,2}r?em/i

function prominenceOf({ element, stressed, text }: RawLine): number {
  let prominence = stressed * 10 >= text.length * 9 ? 1 : 0
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 3; up = up.parent, steps++) {
    const { name, attribs } = up
    if (up.kind.isHeading || name === 'big' || name === 'th') prominence += 2
    if (name === 'font' && /^\+?[4-7]$|^\+[2-3]$/.test(attribs.size ?? '')) prominence += 2
    if (largeType.test(up.style ?? '')) prominence += 2
    if (namesTitle(up) && !namesOtherTitle(up)) prominence += 1.5
  }
  return prominence
}
