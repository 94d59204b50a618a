import { nameShape } from '../people/name-shape.ts'
import type { PersonAt } from '../people/people-index.ts'
import { type BlockView, firstMention } from './block-view.ts'
import { isLead } from './noun-phrase.ts'
import type { Subject } from './subjects.ts'

/** Who speaks, as a quotation names it. */
export interface Speaker {
  name: string
  /** Last word of a noun phrase, by which 이 관계자 finds its own. */
  head?: string
}

/** The speaker that a subject is: the fullest name of the person, or the noun phrase as printed. */
export function speakerOf(view: BlockView, subject: Subject): Speaker {
  if (subject.person !== undefined) return { name: personName(view, subject.person) }
  const name = trimPhrase(view.text.slice(subject.start, subject.end))
  const space = name.lastIndexOf(' ')
  return { name, head: name.slice(space + 1) }
}

/** How many names are listed at most. */
const MOST_NAMES = 30

/** 이도담·박새나 최고위원은: names that share a title speak together. */
function personName(view: BlockView, mention: PersonAt, listed = 1): string {
  const before = view.mentions[firstMention(view, mention.start) - 1]
  if (before === undefined || before.person === mention.person || mention.start - before.end !== 1)
    return mention.person.name
  if (view.text.charAt(before.end) !== '·' || listed === MOST_NAMES) return mention.person.name
  return `${personName(view, before, listed + 1)}·${mention.person.name}`
}

/** The name in what stands before a slash or colon: 김가온 of 김가온 한빛대 교수. */
export function labelledSpeaker(printed: string): Speaker {
  const name = printed.replace(/^故\s?/u, '')
  const space = name.indexOf(' ')
  if (space > 0 && nameShape(name, 0, space) >= 3 && !/^[씨군양]/u.test(name.slice(space + 1)))
    return { name: name.slice(0, space) }
  return { name }
}

const EDGES = new Set([...' \t\n\u00a0"\'“”‘’()[]<>·,.:…-'])

/** A noun phrase without marks, links and times at its edges. */
function trimPhrase(phrase: string): string {
  let from = 0
  let to = phrase.length
  while (to > from && EDGES.has(phrase.charAt(to - 1)) && phrase.charAt(to - 1) !== ')') to--
  for (;;) {
    while (from < to && EDGES.has(phrase.charAt(from))) from++
    const space = phrase.indexOf(' ', from)
    if (space < 0 || space >= to || !isLead(phrase.slice(from, space)) || phrase.startsWith('또 다른', from)) {
      return phrase.slice(from, to)
    }
    from = space
  }
}
