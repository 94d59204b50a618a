import { nameShape } from '../name-shape.ts'
import { findTitle } from '../titles.ts'
import { Gap, type Word, type Words, wordAt } from '../words.ts'
import { isModifier } from './between.ts'
import { addFind, fullName, type NameFind, type Scan, WEAK } from './name-find.ts'
import type { TitleAt } from './title-at.ts'

/** The name bears the title; so do the names that middle dots join to it: 이도담·박새나 최고위원. */
export function addBearer(scan: Scan, name: Word, last: Word, title: TitleAt): void {
  const { text, words, finds } = scan
  const find = withTitle(scan, name, name, last, title)
  addFind(finds, find)
  for (let word = name; word.gap === Gap.dot; ) {
    const before = wordAt(words, word.index - 1)
    if (before === undefined || nameShape(text, before.start, before.end) < WEAK) break
    const shared = { ...fullName(text, before, before.end), heads: [title.head] }
    addFind(finds, find.title === undefined ? shared : { ...shared, title: find.title })
    word = before
  }
}

/**
 * A full name from `first` to `to`, with the title that ends in `last`, and with what stands between them: 한가온 한빛시
 * 전 부시장 is of 한빛시, and 전 부시장.
 */
export function withTitle({ text, words }: Scan, first: Word, to: Word, last: Word, title: TitleAt): NameFind {
  const from = titleStart(text, words, to, last)
  const find: NameFind = {
    kind: 'full',
    start: first.start,
    end: title.end,
    name: text.slice(first.start, to.end),
    heads: [title.head],
    title: text.slice(from.start, title.end),
  }
  const organization = organizationBetween(text, words, to, from)
  if (organization !== undefined) find.organization = organization
  return find
}

const AND = '겸'

/** The word in which the title begins, right of the name that ends in `to`. */
function titleStart(text: string, words: Words, to: Word, last: Word): Word {
  let from = last
  for (let at = last.index - 1; at > to.index; at--) {
    const before = wordAt(words, at)
    if (before === undefined) break
    // 4·16재단이사장, 전 대표, 장관 후보자
    if (from.gap === Gap.dot || isModifier(text, before) || isTitle(text, before)) from = before
    else if (text.slice(before.start, before.end) === AND) {
      // 부총리 겸 기획재정부 장관
      return wordAt(words, Math.max(to.index + 1, at - 1)) ?? from
    } else if (!hasAnd(text, words, to.index, at)) break
  }
  return from
}

function isTitle(text: string, word: Word): boolean {
  return findTitle(text, word.start, word.end) !== undefined
}

function hasAnd(text: string, words: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (text.slice(words.starts[at], words.ends[at]) === AND) return true
  return false
}

/** What stands between the name and its title; a modifier right of the name is no part of it. */
function organizationBetween(text: string, words: Words, to: Word, from: Word): string | undefined {
  let office = wordAt(words, to.index + 1)
  if (office !== undefined && isModifier(text, office)) office = wordAt(words, to.index + 2)
  const end = words.ends[from.index - 1]
  if (office === undefined || office.index >= from.index || end === undefined) return undefined
  return text.slice(office.start, end)
}
