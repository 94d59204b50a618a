import type { Author, Candidate } from '@gisa/core'
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
  return candidates
}

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
