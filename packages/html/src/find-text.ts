import { commentBoxes } from './body/comment-boxes.ts'
import { findBody, measureProse, type PageProse } from './body/find-body.ts'
import { otherArticles } from './body/other-articles.ts'
import { countLetters } from './body/prose.ts'
import { summaryBoxes } from './body/summary-box.ts'
import type { RawPage } from './lines/raw-page.ts'
import { readLines } from './lines/read-lines.ts'
import { statedTitles } from './metadata/headlines.ts'
import type { PageHead } from './metadata/page-head.ts'
import { findState, type StateArticle } from './state/find-state.ts'
import { graft } from './state/graft.ts'
import { bodyHtml } from './state/state-body.ts'
import type { PageElement, PageTree } from './tree/page-tree.ts'

/** A page's lines and the element that holds the article's text. */
export interface FoundText {
  page: RawPage
  body?: PageElement
  /** Running text of the body, in syllables. */
  value: number
  prose: PageProse
  /** Boxes of machine-made summaries. */
  summaries: ReadonlySet<PageElement>
  /** Boxes that lead to other articles, and those of readers' comments. */
  others: ReadonlySet<PageElement>
  /** The article as a script holds it, where the text comes from there. */
  state?: StateArticle
  /** Whether the body was set into the page. */
  isGrafted: boolean
}

/** Less than this and the text may stand elsewhere: in the page's scripts, or hidden until they run. */
const LITTLE = 120
/** Less than this and a script's article of the page's own title, twice as long, is believed. */
const NOT_MUCH = 400

/**
 * Finds the article's text: what readers see; else what a script or JSON-LD (`stated`) holds, set into the page as the
 * script would do it; else what is hidden.
 */
export function findText(tree: PageTree, head: PageHead, stated: string | undefined): FoundText {
  const seen = locate(tree, readLines(tree))
  if (seen.value >= NOT_MUCH) return seen
  const state = findState(head.scripts, statedTitles(head), seen.value >= LITTLE)
  if (state !== undefined && isBetter(state, seen)) {
    return { ...read(tree, state.html, state.detail), state }
  }
  if (seen.value >= LITTLE) return seen
  if (stated !== undefined && countLetters(stated) >= LITTLE) return read(tree, bodyHtml(stated), 'json-ld articleBody')
  if (seen.body !== undefined) return seen
  const hidden = locate(tree, readLines(tree, { hidden: true }))
  return hidden.value >= LITTLE ? hidden : seen
}

function isBetter({ isTitled, syllables }: StateArticle, { value, body }: FoundText): boolean {
  return isTitled ? syllables > value * 2 : body === undefined
}

function read(tree: PageTree, html: string, source: string): FoundText {
  const body = graft(tree, html, source)
  const page = readLines(tree)
  const prose = measureProse(tree, page)
  return {
    page,
    body,
    value: prose.sums[body.order] ?? 0,
    prose,
    summaries: new Set(),
    isGrafted: true,
    others: otherArticles(page, prose.sums),
  }
}

function locate(tree: PageTree, page: RawPage): FoundText {
  const prose = measureProse(tree, page)
  const summaries = summaryBoxes(page, prose.sums)
  const others = new Set([...otherArticles(page, prose.sums), ...commentBoxes(page, prose.sums)])
  const found = findBody(tree, page, prose, new Set([...summaries, ...others]))
  return {
    page,
    prose,
    summaries,
    others,
    isGrafted: false,
    value: found?.value ?? 0,
    ...(found !== undefined && { body: found.element }),
  }
}
