import { validateArticle } from '@gisa/core'
import { createParser, parseHtml } from '../src/index.ts'

const general = createParser({ outlets: [] })

/** Reads a page in one of three ways and checks what the parser promises of any result; `ms` of processor time. */
export function checkRead(page: Uint8Array, way: number): { ms: number; wrong?: string } {
  const start = process.cpuUsage()
  const passed = (): number => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  try {
    const url = 'https://www.hanbit.example/news/1'
    const result =
      way === 0 ? parseHtml(page, { url }) : way === 1 ? parseHtml(page) : general(page, { url, trace: true })
    const ms = passed()
    const wrong = findWrong(result)
    return wrong === undefined ? { ms } : { ms, wrong }
  } catch (error) {
    return { ms: passed(), wrong: `threw ${error instanceof Error ? error.stack : String(error)}` }
  }
}

function findWrong({ article, lines, source, issues }: ReturnType<typeof parseHtml>): string | undefined {
  const json = JSON.stringify(article)
  if (JSON.stringify(JSON.parse(json)) !== json) return 'the article is no plain JSON'
  const invalid = validateArticle(article)[0]
  if (invalid !== undefined) return `the article is not valid: ${invalid.message}`
  let end = 0
  for (const line of lines) {
    if (source.slice(line.start, line.end) !== line.text) return `line ${line.line} is not where it says`
    if (line.start < end) return `line ${line.line} lies over the one before`
    end = line.end
  }
  const none = issues.filter(({ code }) => code.startsWith('no-article/')).length
  if (none > 1) return 'more than one no-article issue'
  if (none === 1 && article.body.length > 0) return 'a body although there is no article'
  return undefined
}
