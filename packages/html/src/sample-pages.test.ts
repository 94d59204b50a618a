import type { Article, Block } from '@gisa/core'
import { describe, expect, test } from 'vitest'
import { createParser, parseHtml } from './index.ts'
import { barePages } from './testing/pages/bare-pages.ts'
import { bytesPages } from './testing/pages/bytes-pages.ts'
import { cmsPages } from './testing/pages/cms-pages.ts'
import { kindsOfStory } from './testing/pages/kinds-of-story.ts'
import { localPages } from './testing/pages/local-pages.ts'
import { newsroomPages } from './testing/pages/newsroom-pages.ts'
import { oddPages } from './testing/pages/odd-pages.ts'
import { oldPages } from './testing/pages/old-pages.ts'
import { scriptPages } from './testing/pages/script-pages.ts'
import type { SamplePage } from './testing/sample-page.ts'

const general = createParser({ outlets: [] })

const linesOf = (block: Block): string[] => {
  if (block.type === 'list') return block.items
  if (block.type === 'table') return block.rows.map((row) => row.join('\t'))
  // a marker says who speaks, as a label does
  return 'text' in block && block.type !== 'marker' ? [block.text] : []
}

/** What an Article says, as a sample page puts it. */
const readAs = ({ article }: { article: Article }, page: SamplePage): Omit<SamplePage, 'name' | 'url' | 'html'> => ({
  headline: article.headline ?? '',
  writers: article.authors.map(({ name }) => name ?? ''),
  body: article.body.flatMap(linesOf),
  ...(article.datePublished !== undefined && { published: article.datePublished }),
  ...(article.dateModified !== undefined && { modified: article.dateModified }),
  ...(article.subheadlines !== undefined && { decks: article.subheadlines }),
  ...(page.sections !== undefined && { sections: article.sections ?? [] }),
  ...(page.images !== undefined && {
    images: (article.images ?? []).map((image, i) =>
      Object.fromEntries(
        Object.keys(page.images?.[i] ?? { url: '' }).map((key) => [key, image[key as keyof typeof image]]),
      ),
    ),
  }),
})

const groups = {
  oldPages,
  cmsPages,
  scriptPages,
  kindsOfStory,
  oddPages,
  newsroomPages,
  localPages,
  barePages,
  bytesPages,
}

describe.each(Object.entries(groups))('%s', (_, pages) => {
  test.each(pages)('$name', (page) => {
    const { name, url, html, ...expected } = page
    expect(readAs(general(html, { url }), page)).toEqual(expected)
    expect(readAs(parseHtml(html, { url }), page)).toEqual(expected)
  })
})
