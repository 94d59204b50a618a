import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHtml } from '@gisa/html'
import { outlets } from '@gisa/outlets'
import { describe, expect, test } from 'vitest'

const shared = process.env.GISA_SHARED_DIR
const proven = outlets.filter((profile) => profile.proven).map(({ id }) => id)
/** Outlets whose page is among the seeds; the others' pages are their publishers', and stay outside the repository. */
const SEEDS: Record<string, [file: string, url: string]> = {
  thefact: ['thefact--same-article-as-page.html', 'https://news.tf.co.kr/read/national/2361234.htm'],
}

/** The outlet and the portal whose layouts found the headline and a body on a page. */
function laidOut(page: Uint8Array, url: string | undefined): string[] {
  const { article, trace, issues } = parseHtml(page, { trace: true, ...(url ? { url } : {}) })
  const found = trace?.headline?.won.source === 'layout' && article.body.length > 0
  if (!found || issues.some(({ code }) => code === 'layout/not-found')) return []
  return [article.via?.id ?? article.outlet?.id].filter((id) => id !== undefined)
}

test.each(Object.entries(SEEDS))('the layout of %s finds the headline and body of its page', (id, [file, url]) => {
  expect(proven).toContain(id)
  const page = readFileSync(fileURLToPath(new URL(`../../../../seeds/${file}`, import.meta.url)))
  expect(laidOut(page, url)).toEqual([id])
})

describe.skipIf(!shared)('outlets proven by the pages of GISA_SHARED_DIR (skipped where it is not set)', () => {
  const folder = `${shared}/corpus`
  const pages = shared === undefined ? [] : readFileSync(`${folder}/manifest.jsonl`, 'utf8').split('\n').filter(Boolean)
  const seen = new Set(
    pages.flatMap((row) => {
      const { id, url }: { id: string; url?: string } = JSON.parse(row)
      return laidOut(readFileSync(`${folder}/html/${id}.html`), url)
    }),
  )
  test.each(proven.filter((id) => !(id in SEEDS)))('%s', (id) => {
    expect([...seen]).toContain(id)
  })
})
