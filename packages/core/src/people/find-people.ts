import type { Article } from '../article/article.ts'
import { indexPeople } from './people-index.ts'

/** Someone whom an article names, with every place that names them. */
export interface PersonMention {
  /** The fullest name that the article gives: `한가온`, `로잘리나 휴`; `A씨`, `김모씨` as printed. */
  name: string
  /** The title at the first place that prints one: `시장`, `원내수석대변인`, `전 대표`. */
  title?: string
  /** What stands between name and title there: `한빛당`, `교육부`. */
  organization?: string
  /** UTF-16 offsets in the text of the block `body[block]`, title included, without particle. */
  mentions: { block: number; start: number; end: number }[]
}

/**
 * Finds the people whom an article names, in order of their first place: full names with a title, an age or 씨; later
 * mentions by surname and title (한 시장), by the bare name, by a word of a foreign name (트럼프 대통령); foreign names
 * of two words, title or none; withheld names (A씨, 김모씨) as printed.
 *
 * Works by rules on what stands around a name: there is no list of people. A Korean name that the article never gives
 * with a title, an age or 씨 is not found, nor is a surname with a title whose full name is
 * missing; headline, deck and captions may supply it. Any body is read without
 * throwing, in time linear in its length.
 *
 * @example
 * findPeople({ body: [{ type: 'paragraph', text: '한가온 한빛시장은 29일 출국했다. 한 시장은 30일 돌아온다.' }] })[0]?.mentions.length //=> 2
 * findPeople({ body: [{ type: 'paragraph', text: '이도담 한빛당 대표가 왔다.' }] }) //=> [{ name: '이도담', title: '대표', organization: '한빛당', mentions: [{ block: 0, start: 0, end: 10 }] }]
 */
export function findPeople(article: Pick<Article, 'body' | 'headline' | 'subheadlines' | 'images'>): PersonMention[] {
  return indexPeople(article).people.map((person) => {
    const mention: PersonMention = { name: person.name, mentions: person.mentions }
    if (person.title !== undefined) mention.title = person.title
    if (person.organization !== undefined) mention.organization = person.organization
    return mention
  })
}
