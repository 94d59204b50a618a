/**
 * Characters that print nothing: white space of all kinds, ZWSP, joiners, BOM, soft hyphen, Hangul fillers,
 * and control characters that a paste from 한글 leaves behind.
 */
// biome-ignore format: one row a family
const BLANK = new Set<number>([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xfff9, 0xfffa, 0xfffb,
  0x115f, 0x1160, 0x3164, 0xffa0,
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
])

/** Whether the UTF-16 unit prints nothing. */
export function isBlankUnit(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return false
  return unit <= 0x20 || (unit < 0xa0 && unit >= 0x7f) || BLANK.has(unit)
}

const HANGUL = /[가-힣]/

/** Whether the text holds a Hangul syllable. */
export function hasHangul(text: string): boolean {
  return HANGUL.test(text)
}

const TYPOGRAPHY: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  ㆍ: '·',
  '‧': '·',
  '・': '·',
  '•': '·',
  '…': '...',
}

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these prints nothing by itself
const INVISIBLE =
  /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g

/**
 * The text as it compares: NFC, without white space and invisible characters, one kind of quotation mark and middle
 * dot. Two lines with the same key print the same words.
 */
export function comparisonKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[“”„‟″＂‘’‚‛′`ㆍ‧・•…]/g, (c) => TYPOGRAPHY[c] ?? c)
}
