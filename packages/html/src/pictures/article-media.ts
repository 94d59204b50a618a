import type { Image } from '@gisa/core'
import { saysTitle, titleKey } from '../body/find-headline.ts'
import { endsSentence } from '../body/prose.ts'
import type { RawLine, RawMedia, RawPage } from '../lines/raw-page.ts'
import { tells } from '../lines/telling-words.ts'
import { named } from '../tree/name.ts'
import { holds, type PageElement } from '../tree/page-tree.ts'
import { embedOf } from './embed-of.ts'
import { pictureOf } from './picture-source.ts'

/** A picture, video or embed of the article, before the raw line with index `at`. */
export type ArticleMedia = { at: number; element: PageElement } & (
  | { type: 'image'; image: Image }
  | { type: 'video' | 'embed'; block: NonNullable<ReturnType<typeof embedOf>> }
)

const furniture = tells['page/chrome'] | tells['page/related'] | tells['page/promo'] | tells['page/byline']

/** Where the article's pictures may stand: in its body, and between the lines `from` (the headline) and `to` (the body). */
export interface MediaRange {
  body: PageElement
  from: number
  to: number
  base?: string
}

/** Pictures of one article. */
const MOST = 300

/** The pictures, videos and embeds of the article, in order. */
export function articleMedia(page: RawPage, { body, from, to, base }: MediaRange): ArticleMedia[] {
  const media: ArticleMedia[] = []
  const seen = new Set<string>()
  const text = page.media.length > 0 ? textOf(page, body) : body
  for (const raw of page.media) {
    if (media.length >= MOST) break
    const isInside = holds(body, raw.element)
    if (!isInside && (raw.at <= from || raw.at > to || isOutletMark(raw.element))) continue
    if (isFurniture(page, raw, text)) continue
    if (isPicture(raw.element)) {
      const image = pictureOf(raw.element, base)
      const address = image?.url ?? raw.element.attribs.src ?? ''
      if (image === undefined || seen.has(address)) continue
      seen.add(address)
      media.push({ ...raw, type: 'image', image })
    } else {
      const block = embedOf(raw.element, base)
      if (block !== undefined) media.push({ ...raw, type: block.type, block })
    }
  }
  return media
}

/** What holds most of the body's text: `<div id="AdContent">` around it says nothing of what is in it. */
function textOf({ lines }: RawPage, body: PageElement): PageElement {
  const inside = lines.filter(({ element }) => holds(body, element))
  let longest = inside[0]
  for (const line of inside) if (line.text.length > (longest?.text.length ?? 0)) longest = line
  const lettersIn = (box: PageElement): number =>
    inside.reduce((sum, { element, text }) => sum + (holds(box, element) ? text.length : 0), 0)
  const half = lettersIn(body) / 2
  let up = longest?.element ?? null
  for (let i = 0; up !== null && up !== body && i < BOX_LEVELS; i++, up = up.parent) if (lettersIn(up) > half) return up
  return body
}

function isFurniture(page: RawPage, { element }: RawMedia, text: PageElement): boolean {
  for (let up: PageElement | null = element; up !== null && !holds(up, text); up = up.parent) {
    if (up.name === 'nav' || up.name === 'aside' || up.name === 'footer') return true
    // class words tell of players too, which may hold the article's own video
    if (((page.telling[up.order] ?? 0) & furniture) !== 0 && isPicture(element)) return true
  }
  return false
}

/** A drawing above the body: the outlet's name beside the stamp. */
function isOutletMark({ attribs, parent }: PageElement): boolean {
  return (
    /\.(?:gif|svg)(?:$|\?)/i.test(attribs.src ?? '') ||
    /press|medium|media_?logo|cp_?logo|(?:^|[\s_-])ci(?:$|[\s_-])/i.test(parent?.attribs.class ?? '')
  )
}

/** `<img>`, also AMP's. */
export function isPicture({ name }: PageElement): boolean {
  return name === 'img' || name === 'amp-img'
}

const isNamedPicture = named(/photo|image|img|pic(?:$|[_\s\dA-Z-])|figure|thumb/i)
const pictureBoxes: ReadonlySet<string> = new Set(['figure', 'table', 'dl', 'center'])
const LONGEST_CAPTION = 400

/** Lines that stand with a picture: index of the raw line → index of the picture. */
export interface PictureLines {
  /** In a box of the picture's own: its caption. */
  captions: Map<number, number>
  /** Equal to a picture's alternative text. */
  alts: Map<number, number>
}

/** Finds the lines that caption the article's pictures, by the box around them and by what `alt` says. */
export function pictureLines({ lines }: RawPage, media: readonly ArticleMedia[], body: PageElement): PictureLines {
  const captions = new Map<number, number>()
  const alts = new Map<number, number>()
  const isTextCentred = media.length > 0 && centresText(body, lines)
  for (const [m, item] of media.entries()) {
    if (item.type !== 'image') continue
    const others = [media[m - 1], media[m + 1]].flatMap((other) => (other === undefined ? [] : [other.element]))
    const box = boxOf(item, body, others, lines)
    for (let i = Math.max(0, item.at - 3); i < Math.min(lines.length, item.at + 4); i++) {
      const line = lines[i]
      if (line === undefined) continue
      if (box !== undefined && holds(box, line.element) && line.text.length <= LONGEST_CAPTION && !captions.has(i)) {
        captions.set(i, m)
      }
    }
    if (!captions.has(item.at) && isSetBelow(item, body, lines, isTextCentred)) captions.set(item.at, m)
    const key = titleKey(item.image.alt ?? '')
    if (key.length < 6) continue
    for (let i = Math.max(0, item.at - 3); i < Math.min(lines.length, item.at + 6); i++) {
      if (!alts.has(i) && saysTitle(lines[i]?.text ?? '', key)) alts.set(i, m)
    }
  }
  return { captions, alts }
}

/** What a caption says or begins with: `고 있다.`, a scene without a verb, `[사진]`, `▲`. */
const captionWords = /^[▲△[【]|고 있(?:다|는 모습)\.?$/
const LONGEST_BELOW = 200
/** The gap that a picture and a blank line behind it leave. */
const BLANK_LINE = 3

/** A long sentence that is not worded like a caption: what CMSs centre with the picture by an unclosed element. */
function isParagraph(text: string): boolean {
  return text.length > LONG_SENTENCE && endsSentence(text) && !captionWords.test(text)
}
const LONG_SENTENCE = 90

/**
 * Whether the line below a picture is set as its caption: marked with ▲, centred where the text (`isTextCentred`) is
 * not, or in the picture's own paragraph and worded like one.
 */
function isSetBelow(
  { at, element: picture }: ArticleMedia,
  body: PageElement,
  lines: readonly RawLine[],
  isTextCentred: boolean,
): boolean {
  const line = lines[at]
  if (line === undefined || line.text.length > LONGEST_BELOW || !holds(body, line.element)) return false
  const { text, element } = line
  if (/^[▲△]/.test(text) && !endsSentence(text)) return true
  if (isCentred(element, body)) return !isTextCentred && !isParagraph(text)
  const isOwn = element !== body && holds(element, picture)
  if (!isOwn || line.gap >= BLANK_LINE || !(captionWords.test(text) || !endsSentence(text))) return false
  // the lines of an element follow each other
  return [lines[at - 1], lines[at + 1]].every((other) => other === undefined || !holds(element, other.element))
}

/** Whether a third of the body's long lines are centred. */
function centresText(body: PageElement, lines: readonly RawLine[]): boolean {
  const long = lines.filter(({ text, element }) => text.length >= LONG_TEXT && holds(body, element))
  return long.filter(({ element }) => isCentred(element, body)).length * 3 > long.length
}

const LONG_TEXT = 40
const centred = /text-align\s{0,3}:\s{0,3}center/i

function isCentred(element: PageElement, body: PageElement): boolean {
  for (let up: PageElement | null = element, i = 0; up !== null && up !== body && i < 4; up = up.parent, i++) {
    const { name, attribs, style } = up
    if (name === 'center' || attribs.align?.toLowerCase() === 'center' || centred.test(style ?? '')) return true
  }
  return false
}

/** Of the pictures without an address only those of which something is said. */
export function captionedMedia(page: RawPage, media: readonly ArticleMedia[], body: PageElement): ArticleMedia[] {
  if (media.every(hasAddress)) return [...media]
  const { captions, alts } = pictureLines(page, media, body)
  const said = new Set([...captions.values(), ...alts.values()])
  return media.filter((item, i) => hasAddress(item) || said.has(i))
}

function hasAddress(item: ArticleMedia): boolean {
  return item.type !== 'image' || item.image.url !== undefined
}

/** How far up a picture's box reaches, and how many lines around it are looked at. */
const BOX_LEVELS = 8
const BOX_LINES = 12

/** The largest element around the picture that holds no other one and little text. */
function boxOf(
  { element, at }: ArticleMedia,
  body: PageElement,
  others: readonly PageElement[],
  lines: readonly RawLine[],
): PageElement | undefined {
  const near = lines.slice(Math.max(0, at - BOX_LINES), at + BOX_LINES)
  let box: PageElement | undefined
  let item: PageElement | undefined
  let up = element.parent
  for (let i = 0; i < BOX_LEVELS && up !== null && !holds(up, body); i++, up = up.parent) {
    const current = up
    if (others.some((other) => holds(current, other))) break
    const length = near.reduce((sum, line) => sum + (holds(current, line.element) ? line.text.length : 0), 0)
    if (length > LONGEST_CAPTION) break
    if (up.name === 'li') item = up
    if (pictureBoxes.has(up.name) || isNamedPicture(up)) box = up
  }
  // one of a row of pictures, each with its words
  return box ?? (item !== undefined && others.some((other) => isSibling(item, other)) ? item : undefined)
}

function isSibling(item: PageElement, element: PageElement): boolean {
  for (let up: PageElement | null = element, i = 0; up !== null && i < BOX_LEVELS; up = up.parent, i++)
    if (up !== item && up.parent === item.parent && up.name === item.name) return true
  return false
}
