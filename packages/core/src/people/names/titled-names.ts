import { nameShape } from '../name-shape.ts'
import { Gap, type Word, wordAt } from '../words.ts'
import { foreignName } from './foreign-bearer.ts'
import { leftName } from './left-of-title.ts'
import { addFind, fullName, type Scan, STRONG, SURE } from './name-find.ts'
import { rightName } from './right-of-title.ts'
import { findTitleAt, type TitleAt } from './title-at.ts'

/** A title, and the name that belongs to it: in its word, left of it, or right of it where none is left. */
export function titledName(scan: Scan, word: Word, marks: number): void {
  const { text, words, finds } = scan
  const title = findTitleAt(text, word, marks)
  if (title === undefined) return
  const { head, end } = title
  // 한가온 정부
  if (head === '정부') {
    governmentOf(scan, word)
    return
  }
  // 김가온기자
  if (isGluedToName(text, word, title)) {
    const name = text.slice(word.start, title.start)
    addFind(finds, { kind: 'full', start: word.start, end, name, heads: [head], title: head })
    return
  }
  // 위원장을 맡은: the office of whom the sentence spoke last
  const next = wordAt(words, word.index + 1)
  if (end < word.end && next !== undefined && text.charAt(next.start) === '맡') {
    finds[finds.length - 1]?.heads.push(head)
    return
  }
  // 한가온 4·16재단 이사장
  if (word.gap === Gap.space || word.gap === Gap.dot) {
    if (leftName(scan, word, title) || foreignName(scan, word, title)) return
  }
  // 가수 김가온
  if (end === word.end) rightName(scan, word, next, head)
}

/** 한가온 정부: a government bears its president's name. */
function governmentOf({ text, words, finds }: Scan, word: Word): void {
  const before = wordAt(words, word.index - 1)
  if (before === undefined || word.gap !== Gap.space || nameShape(text, before.start, before.end) < STRONG) return
  addFind(finds, { ...fullName(text, before, before.end), heads: ['대통령'] })
}

/** 김가온기자; 시장 needs a surer name, for there are many markets. */
function isGluedToName(text: string, word: Word, { head, start }: TitleAt): boolean {
  const length = start - word.start
  if (length === 0 || length >= 4) return false
  return nameShape(text, word.start, start) >= (head === '시장' ? SURE : STRONG)
}
