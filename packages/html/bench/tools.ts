/** Reads a page; what it gives is of no interest here. */
export type Tool = (html: string, url: string) => unknown

/** What is compared. Each is loaded in a process of its own, so that its memory is its own. */
export const tools: Readonly<Record<string, () => Promise<Tool>>> = {
  'cheerio/slim load': async () => {
    const { load } = await import('cheerio/slim')
    return (html) => load(html)
  },
  'cheerio load (parse5)': async () => {
    const { load } = await import('cheerio')
    return (html) => load(html)
  },
  'parse5 alone': async () => {
    const { parse } = await import('parse5')
    return (html) => parse(html)
  },
  'linkedom alone': async () => {
    const { parseHTML } = await import('linkedom')
    return (html) => parseHTML(html)
  },
  'parseTree (ours)': async () => {
    const { parseTree } = await import('../src/tree/parse-tree.ts')
    return (html) => parseTree(html)
  },
  'readPage (ours, without core)': async () => {
    const { readPage } = await import('../src/read-page.ts')
    const { families, outlets } = await import('@gisa/outlets')
    const { learn } = await import('../src/learn.ts')
    const { knowledge } = learn(outlets, families)
    return (html, url) => readPage(html, knowledge, url)
  },
  parseHtml: async () => {
    const { parseHtml } = await import('../src/index.ts')
    return (html, url) => parseHtml(html, { url })
  },
  'parseHtml without address': async () => {
    const { parseHtml } = await import('../src/index.ts')
    return (html) => parseHtml(html)
  },
  'parseHtml without outlets': async () => {
    const { parseHtml } = await import('../src/index.ts')
    return (html, url) => parseHtml(html, { url, outlets: [] })
  },
  'Readability + linkedom': async () => {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    return (html) => new Readability((parseHTML(html) as unknown as { document: never }).document).parse()
  },
  defuddle: async () => {
    const { Defuddle } = await import('defuddle/node')
    return (html, url) => Defuddle(html, url)
  },
}
