import type { Image } from '../article/article.ts'
import { comparisonKey } from '../lines/characters.ts'
import type { SourceMedia } from '../lines/source-document.ts'
import { isAgency } from '../recognise/caption/credit-names.ts'
import { readCaption } from '../recognise/caption/read-caption.ts'
import { dataOf, hasRule, type Judged } from './judged.ts'

/** Pictures, and where each first stands: before the line with that index. */
export interface Gallery {
  images: Image[]
  /** Index into `images` by line index. */
  places: Map<number, number[]>
}

interface Slot {
  image: Image
  at: number
  key: string
}

const CLOSE = 3
/** ⓒ alone credits nobody. */
const LETTER = /[가-힣A-Za-z]/

/**
 * Joins captions and credits to pictures: by the page's own link, by place, or to a picture of their own where the
 * source is text. The same caption printed again is the same picture.
 */
export function collectImages(
  judged: readonly Judged[],
  media: readonly SourceMedia[],
  isOutlet: (word: string) => boolean,
): Gallery {
  const slots: Slot[] = []
  const byMedia = new Map<number, Slot>()
  for (const [index, item] of media.entries()) {
    if (item.type !== 'image') continue
    const same = item.image.url ? slots.find((s) => s.image.url === item.image.url) : undefined
    const slot = same ?? {
      image: { ...item.image },
      at: item.at,
      key: item.image.caption ? comparisonKey(item.image.caption) : '',
    }
    if (!same) slots.push(slot)
    byMedia.set(index, slot)
  }
  const printed = new PrintedCaptions(slots)
  const photographer = findPhotographers(judged)
  let last: { slot: Slot; index: number } | undefined
  /** A wire photo's title, which the caption on the next line completes. */
  let title: string | undefined
  let titleAt = 0
  for (const { segment, decision } of judged) {
    if (decision.role !== 'caption' && decision.role !== 'credit') continue
    const { index } = segment
    const parts =
      dataOf(segment, 'caption')[0] ?? (decision.role === 'caption' ? readCaption(segment.text, isOutlet) : undefined)
    if (decision.role === 'caption' && hasRule(segment, 'caption/above-wire')) {
      title = segment.text
      titleAt = segment.index
      continue
    }
    const own = decision.role === 'caption' ? (parts?.text ?? segment.text) : ''
    const text = [title, own].filter(Boolean).join(' ')
    title = undefined
    const taker = photographer.get(segment.index)
    // (한빛=뉴스1) 김가온 기자 = …있다./뉴스1: who took it says more than who passed it on
    const credit =
      taker !== undefined && (!parts?.credit || isAgency(parts.credit))
        ? taker
        : (parts?.credit ?? (decision.role === 'credit' && LETTER.test(segment.text) ? segment.text : undefined))
    // 사진 설명) alone: the caption follows on the next line
    if (!text && !credit) continue
    const key = comparisonKey(text)
    // a credit on its own line right after a caption without one completes it
    if (!text && credit && last && last.index >= index - 1 && !last.slot.image.credit && last.slot.image.caption) {
      last.slot.image.credit = credit
      continue
    }
    const linked = segment.page?.captions !== undefined ? byMedia.get(segment.page.captions) : undefined
    const near =
      linked ??
      (media.length ? slots.find((slot) => slot.at === index && isOpen(slot)) : undefined) ??
      (key ? printed.find(key) : undefined) ??
      (media.length ? nearest(slots, index) : undefined)
    const slot: Slot = near ?? { image: {}, at: index, key: '' }
    if (!near) slots.push(slot)
    if (text && (!slot.image.caption || key.length > slot.key.length)) {
      slot.image.caption = text
      slot.key = key
    }
    printed.add(slot)
    if (credit && !slot.image.credit) slot.image.credit = credit
    last = { slot, index }
  }
  // a title whose caption never came is the caption
  if (title !== undefined) slots.push({ image: { caption: title }, at: titleAt, key: comparisonKey(title) })
  joinLoneCredit(slots)
  for (const slot of slots) {
    // a caption that only the page's data gives still carries its credit
    if (slot.image.caption && !slot.image.credit) {
      const parts = readCaption(slot.image.caption, isOutlet)
      if (parts.credit && parts.text) {
        slot.image.caption = parts.text
        slot.image.credit = parts.credit
      }
    }
  }
  const ordered = [...slots].sort((a, b) => a.at - b.at)
  const places = new Map<number, number[]>()
  for (const [i, slot] of ordered.entries()) places.set(slot.at, [...(places.get(slot.at) ?? []), i])
  return { images: ordered.map((slot) => tidy(slot.image)), places }
}

/** One picture has a caption and no credit, one has a credit and nothing else: 사진=한빛 below the article is its. */
function joinLoneCredit(slots: Slot[]): void {
  const [open, ...more] = slots.filter((slot) => slot.image.caption && !slot.image.credit)
  const [lone, ...others] = slots.filter((slot) => !slot.image.url && !slot.image.caption && slot.image.credit)
  if (!open || !lone || more.length || others.length || slots.length !== 2 || lone.at < open.at) return
  if (lone.image.credit) open.image.credit = lone.image.credit
  slots.splice(slots.indexOf(lone), 1)
}

/** How many letters two captions must share before one may continue the other: alt text and caption of one picture. */
const OPENING = 24

/** Finds the picture whose caption was printed before: the same words, or one the beginning of the other. */
class PrintedCaptions {
  private readonly slots = new Map<string, Slot>()

  constructor(slots: readonly Slot[]) {
    for (const slot of slots) this.add(slot)
  }

  add(slot: Slot): void {
    if (slot.key && !this.slots.has(slot.key.slice(0, OPENING))) this.slots.set(slot.key.slice(0, OPENING), slot)
  }

  find(key: string): Slot | undefined {
    const slot = this.slots.get(key.slice(0, OPENING))
    if (!slot) return undefined
    if (slot.key === key) return slot
    const [short, long] = slot.key.length < key.length ? [slot.key, key] : [key, slot.key]
    return short.length >= OPENING && long.startsWith(short) ? slot : undefined
  }
}

/** A picture of the page that has no caption yet. */
function isOpen({ image }: Slot): boolean {
  return image.url !== undefined && !image.caption
}

/** The picture right above the line that has no caption yet. */
function nearest(slots: readonly Slot[], index: number): Slot | undefined {
  let best: Slot | undefined
  for (const slot of slots) {
    if (!isOpen(slot)) continue
    if (slot.at <= index && index - slot.at <= CLOSE && (!best || slot.at > best.at)) best = slot
  }
  return best
}

function tidy(image: Image): Image {
  const { url, caption, credit, alt, width, height } = image
  return {
    ...(url ? { url } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(alt && !(caption && comparisonKey(alt).startsWith(comparisonKey(caption))) ? { alt } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  }
}

/** Who signs a caption's own line, by line: (서울=한빛뉴스) 김가온 기자 = …. */
function findPhotographers(judged: readonly Judged[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const { segment, decision } of judged) {
    if (decision.role !== 'byline' || segment.last) continue
    const [person] = dataOf(segment, 'byline').flatMap((data) => data.authors)
    if (person?.name) names.set(segment.index, person.role ? `${person.name} ${person.role}` : person.name)
  }
  return names
}
