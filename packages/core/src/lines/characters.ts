import { letterSet } from '../language/word-set.ts'

/**
 * Characters that print nothing: white space of all kinds, ZWSP, joiners, BOM, soft hyphen, Hangul fillers,
 * and control characters that a paste from 한글 leaves behind.
 */
// biome-ignore format: one row a family
const BLANK = letterSet(String.fromCharCode(
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0xad, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
  0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xfff9, 0xfffa, 0xfffb,
  0x115f, 0x1160, 0x3164, 0xffa0,
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
))

/** Whether the UTF-16 unit prints nothing. */
export function isBlankUnit(unit: number): boolean {
  return unit <= 0x20 || (unit < 0xa0 && unit >= 0x7f) || BLANK.has(unit)
}

/** Marks that compare alike: each row's first is what the others count as. */
const ALIKE = ['"“”„‟″＂', "'‘’‚‛′`", '·ㆍ‧・•']
const TYPOGRAPHY: ReadonlyMap<number, string> = new Map([
  ...ALIKE.flatMap((row) => [...row].map((mark): [number, string] => [mark.charCodeAt(0), row.charAt(0)])),
  ['…'.charCodeAt(0), '...'],
])
const MARKS = /[“”„‟″＂‘’‚‛′`ㆍ‧・•…]/g

/** White space, and what Unicode says prints nothing: joiners, fillers, selectors, soft hyphens. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]+/gu

/** What normalising would change: conjoining jamo and combining marks. */
const COMPOSES = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a\ua960-\ua97c\ud7b0-\ud7fb\uf900-\ufaff]/

/**
 * The text as it compares: NFC, without white space and invisible characters, one kind of quotation mark and middle
 * dot. Two lines with the same key print the same words.
 */
export function comparisonKey(text: string): string {
  return (
    plainKey(text) ??
    (COMPOSES.test(text) ? text.normalize('NFC') : text)
      .replace(INVISIBLE, '')
      .replace(MARKS, (mark) => TYPOGRAPHY.get(mark.charCodeAt(0)) ?? mark)
  )
}

const LONGEST_PLAIN = 1000

/** The key of a line of Hangul, ASCII and printed marks, without Unicode's tables; undefined for any other. */
function plainKey(text: string): string | undefined {
  if (text.length > LONGEST_PLAIN) return undefined
  const units: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit >= 0xac00 && unit <= 0xd7a3) || (unit > 0x20 && unit < 0x7f && unit !== GRAVE)) units.push(unit)
    else if (unit !== 0x20) {
      const mark = TYPOGRAPHY.get(unit)
      if (mark !== undefined) for (let at = 0; at < mark.length; at++) units.push(mark.charCodeAt(at))
      else if (isPlain(unit)) units.push(unit)
      else return undefined
    }
  }
  return String.fromCharCode(...units)
}
const GRAVE = 0x60

/** ©, arrows and shapes (▶, ⓒ, ■), brackets (【, 《), units (㎡) and Han characters: they print, and compose with nothing. */
function isPlain(unit: number): boolean {
  return (
    unit === 0xa9 ||
    (unit >= 0x2190 && unit <= 0x27ff) ||
    (unit >= 0x3001 && unit <= 0x301f) ||
    (unit >= 0x3200 && unit <= 0x9fff)
  )
}
