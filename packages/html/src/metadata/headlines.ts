import type { Candidate } from '@gisa/core'
import { headingText, saysTitle, titleKey } from '../body/find-headline.ts'
import { remembered } from '../tree/remembered.ts'
import { cleanHeadline, type SiteWords } from './clean-headline.ts'
import { type PageFacts, statedOf } from './page-facts.ts'
import { metaValues, type PageHead } from './page-head.ts'

const titleMetas = [
  'og:title',
  'twitter:title',
  'dable:title',
  'dd:title',
  'taboola:title',
  'headline',
  'title',
  'dc.title',
  'og:headline',
] as const

/** Titles that are compared. */
const MOST = 12

/** All titles that the page states, as they stand, each once: for finding the line that prints the headline. */
export function statedTitles(head: PageHead): string[] {
  const titles = metaValues(head, ...titleMetas)
    .map(({ value }) => value)
    .slice(0, MOST)
  return [...new Set(head.title === undefined ? titles : [...titles, head.title])]
}

/** Headlines without the site's suffix, from every source that has one. */
export function headlineCandidates(facts: PageFacts, words: SiteWords): Candidate<string>[] {
  const { head, laidOut, page, headline, microdata } = facts
  const line = headline === undefined ? undefined : page.lines[headline]
  const printed = headline === undefined ? '' : headingText(page, headline)
  const found: Candidate<string>[] = [
    ...laidOut.headline
      .slice(0, 1)
      .map(({ text, detail }): Candidate<string> => ({ value: text, source: 'layout', detail })),
    ...statedOf(facts, 'headline'),
    ...(line === undefined ? [] : [{ value: printed, source: 'markup', detail: line.element.name } as const]),
    ...metaValues(head, ...titleMetas)
      .slice(0, MOST)
      .map(
        ({ name, value }): Candidate<string> => ({
          value,
          source: name.startsWith('og:') ? 'open-graph' : 'meta',
          detail: name,
        }),
      ),
    ...microdata
      .filter(({ property }) => property === 'headline')
      .slice(0, 2)
      .map(({ value }): Candidate<string> => ({ value, source: 'microdata', detail: 'headline' })),
    ...(head.title === undefined ? [] : [{ value: head.title, source: 'meta', detail: 'title element' } as const]),
  ]
  const all = found.map(({ value }) => value)
  const seen = line === undefined ? undefined : cleanHeadline(printed, all, words)
  const key = titleKey(seen ?? '')
  // machines' copies lose quotation marks: where both say the same, the headline stands as readers see it
  const clean = remembered((title) => {
    const headline = cleanHeadline(title, all, words)
    return seen !== undefined && saysTitle(headline, key) ? seen : headline
  })
  return found
    .map((candidate) => ({ ...candidate, value: clean(candidate.value) }))
    .filter(({ value }) => value !== '' && !words.names.some((name) => name === value))
}
