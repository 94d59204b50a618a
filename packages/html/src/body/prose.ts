import type { RawLine } from '../lines/raw-page.ts'

/** A sentence's end: punctuation or a Korean verb's last syllable, with what may close it. */
const sentenceEnd = /[.?!…다요까죠][”"’'」』)\]]{0,3}$/

/** Whether a line ends as sentences do: with punctuation, or with a Korean verb's last syllable without a full stop. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-4))
}

/** `◇ 4급 승진`, `△ 총무과장 김가온`: an entry of 인사, 부고 and the like. */
const roster = /^[◇△▲▷▽]\s?[가-힣\d(]/

/**
 * How much a line reads as running text: its letters outside links where it is a sentence, less where it is only long,
 * below zero for links and scraps. Sums over an element's lines tell article from furniture.
 */
export function proseOf({ text, letters, linked, cells }: RawLine): number {
  const free = text.length === 0 ? 0 : letters * (1 - linked / text.length)
  if (linked * 2 > text.length) return -Math.min(letters, 40) / 2
  if (cells !== undefined) return 0
  if (free >= 2 && roster.test(text)) return free * 0.8
  const ends = endsSentence(text)
  if (free >= 20 && ends) return free
  if (free >= 60) return free * 0.7
  if (free >= 25) return free * 0.2
  return ends && free >= 6 ? free * 0.4 : -4
}

/** Syllables, letters, digits; a Latin letter counts half a syllable. */
export function countLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xac00 && unit <= 0xd7a3) count++
    else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39))
      count += 0.5
    else if (unit >= 0x3040 && unit <= 0x9fff) count++
  }
  return count
}
