import type { Article } from '../article/article.ts'
import { nameShape } from './name-shape.ts'
import type { NameFind } from './names/name-find.ts'
import { nounSplits } from './particles.ts'
import { scanNames } from './scan-names.ts'
import { isSureSurname } from './surnames.ts'
import { titleLikeness } from './titles.ts'
import { splitWords, type Words } from './words.ts'

/** Someone named in an article. */
interface Person {
  name: string
  title?: string
  organization?: string
  mentions: Mention[]
  /** Heads of the titles that this person is printed with. */
  heads: Set<string>
}

/** A place in a block's text that names a person. */
interface Mention {
  block: number
  start: number
  end: number
}

/** A mention with its person, for those who look up places. */
export interface PersonAt extends Mention {
  person: Person
}

/** Everyone whom an article names, with the words that the search was made on. */
export interface PeopleIndex {
  people: Person[]
  /** By block, in order of place, not overlapping. */
  mentions: PersonAt[][]
  words: Words[]
}

interface Placed {
  find: NameFind
  block: number
}

/** What of an article may name people. */
export type NamingParts = Pick<Article, 'body' | 'headline' | 'subheadlines' | 'images'>

/**
 * Reads the blocks once for names that carry evidence, once more for those that can only be known then. Headline, deck
 * and captions may give the full name of someone whom the body calls 한 시장.
 */
export function indexPeople(article: NamingParts): PeopleIndex {
  const { body } = article
  const words: Words[] = []
  const finds: Placed[] = []
  const texts: string[] = []
  for (let block = 0; block < body.length; block++) {
    const item = body[block]
    const text = item !== undefined && 'text' in item ? item.text : ''
    const split = splitWords(text)
    texts.push(text)
    words.push(split)
    const found = scanNames(text, split)
    for (const aside of split.asides) found.push(...scanNames(text, aside.words))
    if (split.asides.length > 0) found.sort((a, b) => a.start - b.start)
    for (const find of found) finds.push({ find, block })
  }
  const roster = new Roster()
  // names of several words first, so that 트럼프 대통령 finds 도널드 트럼프
  for (const placed of finds) if (isNaming(placed.find) && placed.find.name.includes(' ')) roster.add(placed)
  for (const placed of finds) if (isNaming(placed.find) && !placed.find.name.includes(' ')) roster.add(placed)
  for (const text of textsAround(article)) {
    const split = splitWords(text)
    for (const find of scanNames(text, split)) if (isNaming(find)) roster.introduce(find)
    roster.around.push({ text, words: split })
  }
  roster.settle(finds)
  roster.findBare(texts, words)
  return roster.index(words)
}

function textsAround({ headline, subheadlines = [], images = [] }: NamingParts): string[] {
  const texts = [...subheadlines]
  if (headline !== undefined) texts.unshift(headline)
  for (const { caption } of images) if (caption !== undefined) texts.push(caption)
  return texts
}

function isNaming(find: NameFind): boolean {
  return find.kind === 'full' || find.kind === 'printed'
}

/** How many people of one surname a short mention is weighed against. */
const MOST_NAMESAKES = 50

/** A shorter last word may be any word. */
const LEAST_FAMILY = 2

/** How much a word in a headline must be built like a name. */
const HINT = 5

/** Longer than any block: a block and an offset make one number by it. */
const LONGEST_BLOCK = 2 ** 30

/** The people known so far, by name and by surname. */
class Roster {
  private readonly byName = new Map<string, Person>()
  /** Headline, deck and captions. */
  readonly around: { text: string; words: Words }[] = []
  /** Words of these that are built like names, by surname; undefined where there are several. */
  private hints: Map<string, string | undefined> | undefined
  /** Words of foreign names: 트럼프 for 도널드 트럼프. */
  private readonly byPart = new Map<string, Person>()
  /** The last words of foreign names, by which the news calls them. */
  private readonly byFamily = new Map<string, Person>()
  private readonly bySurname = new Map<string, Person[]>()
  private readonly taken = new Set<number>()
  private readonly all: PersonAt[] = []

  /** Someone named in the body. */
  add({ find, block }: Placed): void {
    this.mention(this.introduce(find), block, find)
  }

  /** Someone named anywhere. */
  introduce(find: NameFind): Person {
    const person = this.person(find.name)
    for (const head of find.heads) person.heads.add(head)
    if (person.title === undefined && find.title !== undefined) {
      person.title = find.title
      if (find.organization !== undefined) person.organization = find.organization
    }
    return person
  }

  private person(name: string): Person {
    const known = this.byName.get(name) ?? this.byPart.get(name)
    if (known !== undefined) return known
    const person: Person = { name, mentions: [], heads: new Set() }
    this.byName.set(name, person)
    if (name.includes(' ')) {
      const parts = name.split(' ')
      for (const part of parts) if (!this.byPart.has(part)) this.byPart.set(part, person)
      const family = parts.at(-1) ?? ''
      if (family.length >= LEAST_FAMILY && !this.byFamily.has(family)) this.byFamily.set(family, person)
    }
    for (let length = 1; length <= 2 && length < name.length; length++) {
      const surname = name.slice(0, length)
      const namesakes = this.bySurname.get(surname)
      if (namesakes === undefined) this.bySurname.set(surname, [person])
      else if (namesakes.length < MOST_NAMESAKES) namesakes.push(person)
    }
    return person
  }

  private mention(person: Person, block: number, { start, end }: { start: number; end: number }): void {
    const key = block * LONGEST_BLOCK + start
    if (this.taken.has(key)) return
    this.taken.add(key)
    this.all.push({ block, start, end, person })
  }

  /**
   * A headline says names without titles: 홍일표 “산업부가 …”. They may be whom the body calls 홍 위원장. Looked up when
   * first asked for, which few articles do.
   */
  private hint(surname: string): string | undefined {
    if (this.hints === undefined) {
      this.hints = new Map()
      for (const { text, words } of this.around) readHints(text, words, this.hints)
    }
    return this.hints.get(surname)
  }

  /** Gives each short mention its person: who bears the title, then who was named last. */
  settle(finds: readonly Placed[]): void {
    const seen = new Map<Person, number>()
    for (let at = 0; at < finds.length; at++) {
      const placed = finds[at]
      if (placed === undefined) continue
      const { find, block } = placed
      const person =
        find.kind === 'short' ? this.resolve(find, seen) : (this.byPart.get(find.name) ?? this.byName.get(find.name))
      if (person === undefined) continue
      this.mention(person, block, find)
      seen.set(person, at)
    }
  }

  private resolve(find: NameFind, seen: ReadonlyMap<Person, number>): Person | undefined {
    let best: Person | undefined
    let bestRank = 0
    const head = find.heads[0]
    const sure = find.modified === true || head === undefined || isSureSurname(find.name.charCodeAt(0))
    for (const person of this.bySurname.get(find.name) ?? []) {
      let likeness = 0
      if (head === undefined) likeness = person.heads.size === 0 ? 1 : 0
      else for (const other of person.heads) likeness = Math.max(likeness, titleLikeness(head, other))
      const last = seen.get(person)
      // who was named before goes first, the last of them first of all
      const rank = 2 * likeness + (last === undefined ? 0.5 : 1.5 + last / (last + 1) / 2)
      if (likeness === 0 && !sure) continue
      if (rank > bestRank) {
        best = person
        bestRank = rank
      }
    }
    if (best !== undefined || !sure || head === undefined) return best
    const name = this.hint(find.name)
    return name === undefined ? undefined : this.introduce({ ...find, name })
  }

  /** Names that stand alone, with or without a particle: 한가온은, 한가온, 라이더는 for 마크 라이더. */
  findBare(texts: readonly string[], words: readonly Words[]): void {
    if (this.byName.size === 0) return
    /** By the last byte of the first letter: most words are ruled out by it. */
    const firsts = new Uint8Array(0x100)
    const heads = new Set<string>()
    for (const name of [...this.byName.keys(), ...this.byFamily.keys()]) {
      firsts[name.charCodeAt(0) & 0xff] = 1
      heads.add(name.slice(0, 2))
    }
    for (let block = 0; block < texts.length; block++) {
      const text = texts[block] ?? ''
      const { starts, ends } = words[block] ?? NO_WORDS
      for (let at = 0; at < starts.length; at++) {
        const start = starts[at] ?? 0
        if (firsts[text.charCodeAt(start) & 0xff] === 0 || !heads.has(text.slice(start, start + 2))) continue
        for (const split of nounSplits(text, start, ends[at] ?? 0)) {
          const name = text.slice(start, split.end)
          const person = this.byName.get(name) ?? this.byFamily.get(name)
          if (person === undefined) continue
          this.mention(person, block, { start, end: split.end })
          break
        }
      }
    }
  }

  index(words: Words[]): PeopleIndex {
    this.all.sort(byPlace)
    const mentions: PersonAt[][] = words.map(() => [])
    let last: PersonAt | undefined
    for (const mention of this.all) {
      if (last !== undefined && last.block === mention.block && mention.start < last.end) continue
      last = mention
      mentions[mention.block]?.push(mention)
      mention.person.mentions.push({ block: mention.block, start: mention.start, end: mention.end })
    }
    const people = [...this.byName.values()].filter((person) => person.mentions.length > 0)
    people.sort((a, b) => byPlace(a.mentions[0], b.mentions[0]))
    return { people, mentions, words }
  }
}

/** Adds the words of a text that are built like full names, by surname. */
function readHints(text: string, { starts, ends }: Words, hints: Map<string, string | undefined>): void {
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? 0
    for (const split of nounSplits(text, start, ends[at] ?? 0)) {
      if (nameShape(text, start, split.end) < HINT) continue
      const name = text.slice(start, split.end)
      const surname = name.slice(0, name.length - 2)
      const another = hints.has(surname) && hints.get(surname) !== name
      hints.set(surname, another ? undefined : name)
      break
    }
  }
}

const NO_WORDS: Words = splitWords('')

function byPlace(a: Mention | undefined, b: Mention | undefined): number {
  if (a === undefined || b === undefined) return 0
  return a.block - b.block || a.start - b.start || b.end - a.end
}
