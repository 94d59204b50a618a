import type { Candidate } from '@gisa/core'
import type { RawLine } from '../lines/raw-page.ts'
import { named } from '../tree/name.ts'
import type { PageElement } from '../tree/page-tree.ts'
import { metaCandidate, type PageFacts, statedOf } from './page-facts.ts'
import { metaValues } from './page-head.ts'

/** Words that sites list on every page. */
const siteKeywords =
  /^(?:뉴스|기사|속보|신문|보도|일간지|언론|언론사|방송|정치|경제|사회|국제|문화|스포츠|연예|사설|칼럼|컬럼|오피니언|포토|동영상|생방송|제보|시사|news|newspaper|korea|south korea|breaking news|실시간 ?뉴스|최신 ?뉴스|인터넷 ?신문|대한민국)$/i

const MOST_KEYWORDS = 100

/** Words that the page says the article is about, one candidate a source; none that it says on every page. */
export function keywordCandidates(facts: PageFacts): Candidate<string[]>[] {
  const { head, laidOut } = facts
  let text: string | undefined
  const candidates: Candidate<string[]>[] = []
  const add = (words: readonly string[], candidate: Omit<Candidate, 'value'>): void => {
    if (words.length === 0) return
    text ??= articleText(facts)
    const own = ownKeywords(words.slice(0, MOST_KEYWORDS), text, facts.isSite)
    if (own.length > 0) candidates.push({ ...candidate, value: own })
  }
  for (const { value, ...candidate } of statedOf(facts, 'keywords')) add(value, candidate)
  for (const name of ['news_keywords', 'keywords', 'article:tag', 'dable:tag'] as const) {
    const words = metaValues(head, name).flatMap(({ value }) => value.split(/[,;|]/))
    const { value: _, ...candidate } = metaCandidate(words, name)
    add(words, candidate)
  }
  const [first] = laidOut.keywords
  if (first !== undefined) {
    const words = laidOut.keywords.flatMap(({ text: printed }) => printed.split(/[#,\s]+/))
    add(words, { source: 'layout', detail: first.detail })
  }
  const tags = hashtags(facts)
  if (tags.length > 0) add(tags, { source: 'markup', detail: 'hashtags below the body' })
  return candidates
}

/**
 * The words of a list that are the article's own. None where the list is mostly the site's, or hardly a word of it
 * stands in the article, or it repeats the headline.
 */
function ownKeywords(words: readonly string[], text: string, isSite: (name: string) => boolean): string[] {
  const all = words.map((word) => word.replace(/^#/, '').trim()).filter((word) => word !== '' && word.length <= 40)
  const distinct = [...new Set(all)]
  const own = distinct.filter((word) => !siteKeywords.test(word) && !isSite(word))
  const printed = own.filter((word) => text.includes(word.replace(/\s/g, '').toLowerCase()))
  const isAbout = text === '' || printed.length * 10 >= own.length * 3
  return own.length * 2 > distinct.length && isAbout && !text.startsWith(all.join(',').replace(/\s/g, '').toLowerCase())
    ? own
    : []
}

/** Headline and body without white space, in lower case. */
function articleText({ page, headline, first, last }: PageFacts): string {
  const title = headline === undefined ? '' : (page.lines[headline]?.text ?? '')
  const body = first < 0 ? [] : page.lines.slice(first, last + 1).map(({ text }) => text)
  return [title, ...body].join('\n').replace(/\s/g, '').toLowerCase()
}

/** Lines below the body, and its last ones, where hashtags stand. */
const ABOVE = 2
const BELOW = 15
const isNamedTags = named(
  /(?:^|[\s_-])(?:hash)?(?:tags?|keywords?)(?:$|[\s_-])|hashtag|tag_?(?:list|area|box|wrap|group)/i,
)
const LONGEST_TAG = 24

/** `#도서관 #한빛시`, or links in an element that calls itself a list of tags. */
function hashtags({ page, last }: PageFacts): string[] {
  if (last < 0) return []
  return page.lines.slice(Math.max(0, last - ABOVE), last + BELOW).flatMap((line) => {
    const { text, linked } = line
    if (text.length > 300) return []
    const words = text.startsWith('#') ? text.split(/[\s,]+/) : []
    if (
      words.length > 0 &&
      words.every((word) => word.startsWith('#') && word.length > 1 && word.length <= LONGEST_TAG)
    )
      return words
    return linked * 10 >= text.length * 9 && text.length <= LONGEST_TAG && isTagList(line) ? [text] : []
  })
}

function isTagList({ element }: RawLine): boolean {
  for (let up: PageElement | null = element, steps = 0; up !== null && steps < 4; up = up.parent, steps++) {
    if (isNamedTags(up)) return true
  }
  return false
}
