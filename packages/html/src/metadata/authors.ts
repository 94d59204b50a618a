import type { Author, Candidate } from '@gisa/core'
import { type PageElement, textOf } from '../tree/page-tree.ts'
import { headerBylines } from './header-bylines.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues, type PageHead } from './page-head.ts'

const authorMetas = [
  'author',
  'article:author',
  'og:article:author',
  'dable:author',
  'dd:author',
  'article:writer',
  'writer',
  'reporter',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'twitter:creator',
] as const

/** Values of one source that are read. */
const MOST = 40

/** Who the page says wrote it, one candidate a source; several tags of one name are several people. */
export function authorCandidates(facts: PageFacts): Candidate<Author[]>[] {
  const { head, laidOut, microdata, peopleIn } = facts
  const candidates: Candidate<Author[]>[] = []
  const add = (values: readonly string[], source: Candidate['source'], detail: string): void => {
    if (values.length === 0) return
    const people = values.slice(0, MOST).flatMap(peopleIn)
    const distinct = people.filter((person, i) => people.findIndex(({ name }) => name === person.name) === i)
    if (distinct.length > 0) candidates.push({ value: distinct, source, detail })
  }
  for (const { value, source, detail } of statedOf(facts, 'authors')) {
    const people = value.flatMap((author) => tidyAuthor(author, facts))
    if (people.length > 0) candidates.push({ value: people, source, ...(detail !== undefined && { detail }) })
  }
  add(
    microdata.filter(({ property }) => property === 'author').map(({ value }) => value),
    'microdata',
    'author',
  )
  for (const name of authorMetas) {
    const values = metaValues(head, name).map(({ value }) => value)
    add(values, name.startsWith('og:') || name.startsWith('article:') ? 'open-graph' : 'meta', name)
  }
  add(labelledCards(head), 'meta', 'twitter:data')
  const [first] = laidOut.author
  if (first !== undefined)
    add(
      laidOut.author.map(({ text }) => text),
      'layout',
      first.detail,
    )
  for (const { people, detail } of headerBylines(facts)) candidates.push({ value: people, source: 'markup', detail })
  return withAddresses(candidates, facts)
}

/** `<a href="mailto:gaon@example.kr">김가온 기자</a>`: the address that a box about the writer links, by the writer's name. */
function withAddresses(candidates: readonly Candidate<Author[]>[], facts: PageFacts): Candidate<Author[]>[] {
  const addresses = linkedAddresses(facts)
  if (addresses.size === 0) return [...candidates]
  return candidates.map((candidate) => ({
    ...candidate,
    value: candidate.value.map((author) => {
      const email = author.email ?? addresses.get(author.name ?? '')
      return email === undefined ? author : { ...author, email }
    }),
  }))
}

function linkedAddresses({ tree, peopleIn }: PageFacts): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const link of tree.tags.get('a')?.elements.slice(0, MOST_LINKS) ?? []) {
    const email = mailto.exec(link.attribs.href ?? '')?.[1]
    if (email === undefined) continue
    let box: PageElement | null = link
    for (let level = 0; level < BOX_LEVELS && box !== null; level++, box = box.parent) {
      const text = textOf(box, LONGEST_BOX + 1)
        .replace(/\s+/g, ' ')
        .trim()
      if (text.length > LONGEST_BOX) break
      const people = peopleIn(text)
      const name = people.length === 1 ? people[0]?.name : undefined
      if (name !== undefined && !addresses.has(name)) addresses.set(name, email)
      if (people.length > 0) break
    }
  }
  return addresses
}

const mailto = /^mailto:([A-Za-z0-9][\w.%+-]{0,60}@[A-Za-z0-9-]{1,60}(?:\.[A-Za-z0-9-]{1,30}){1,4})/i
const MOST_LINKS = 5000
/** How far around such a link its writer's name stands, and how much text there may be. */
const BOX_LEVELS = 4
const LONGEST_BOX = 80

/** `twitter:label1` 글쓴이, `twitter:data1` 김가온: how WordPress fills its cards. */
function labelledCards(head: PageHead): string[] {
  return ['1', '2'].flatMap((n) => {
    const [label] = metaValues(head, `twitter:label${n}`)
    const isWriter = label !== undefined && /^(?:글쓴이|작성자|기자|written by|author)$/i.test(label.value.trim())
    return isWriter ? metaValues(head, `twitter:data${n}`).map(({ value }) => value) : []
  })
}

/** A Person whose name holds a title or an address is taken apart; one that is an outlet is nobody. */
function tidyAuthor(author: Author, { isSite, peopleIn }: PageFacts): Author[] {
  const { name } = author
  if (name === undefined) return author.email === undefined ? [] : [author]
  if (isSite(name)) return []
  if (author.type !== undefined) return [author]
  return peopleIn(name).map((person) => ({ ...author, ...person }))
}
