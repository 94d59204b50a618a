import { bench, describe } from 'vitest'
import { material } from './material.ts'
import { tools } from './tools.ts'

// compare.ts measures the same interleaved and with memory; this is the quick look beside the other packages
const pages = material()
const compared = ['cheerio/slim load', 'parseTree (ours)', 'parseHtml', 'Readability + linkedom'] as const
const loaded = await Promise.all(compared.map(async (name) => [name, await tools[name]!()] as const))

describe(`${pages.length} pages`, () => {
  for (const [name, read] of loaded) {
    bench(name, async () => {
      for (const { html, url } of pages) await read(html, url)
    })
  }
})
