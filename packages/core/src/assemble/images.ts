import type { Image } from '../article/article.ts'
import { comparisonKey } from '../lines/characters.ts'
import type { SourceMedia } from '../lines/source-document.ts'
import { readCaption } from '../recognise/caption.ts'
import { dataOf, type Judged } from './judged.ts'

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
  let last: { slot: Slot; index: number } | undefined
  for (const { segment, decision } of judged) {
    if (decision.role !== 'caption' && decision.role !== 'credit') continue
    const { index } = segment
    const parts =
      dataOf(segment, 'caption')[0] ?? (decision.role === 'caption' ? readCaption(segment.text, isOutlet) : undefined)
    const text = decision.role === 'caption' ? (parts?.text ?? segment.text) : ''
    const credit = parts?.credit ?? (decision.role === 'credit' ? segment.text : undefined)
    // 사진 설명) alone: the caption follows on the next line
    if (!text && !credit) continue
    const key = comparisonKey(text)
    // a credit on its own line right after a caption without one completes it
    if (!text && credit && last && last.index >= index - 1 && !last.slot.image.credit && last.slot.image.caption) {
      last.slot.image.credit = credit
      continue
    }
    const linked = segment.page?.captions !== undefined ? byMedia.get(segment.page.captions) : undefined
    const printed = key ? slots.find((s) => s.key && sameCaption(s.key, key)) : undefined
    const near = linked ?? printed ?? (media.length ? nearest(slots, index) : undefined)
    const slot: Slot = near ?? { image: {}, at: index, key: '' }
    if (!near) slots.push(slot)
    if (text && (!slot.image.caption || key.length > slot.key.length)) {
      slot.image.caption = text
      slot.key = key
    }
    if (credit && !slot.image.credit) slot.image.credit = credit
    last = { slot, index }
  }
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

/** Equal, or one the beginning of the other: alt text and caption of one picture. */
function sameCaption(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 24 && long.startsWith(short)
}

/** The picture right above the line that has no caption yet. */
function nearest(slots: readonly Slot[], index: number): Slot | undefined {
  let best: Slot | undefined
  for (const slot of slots) {
    if (slot.image.caption || !slot.image.url) continue
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
