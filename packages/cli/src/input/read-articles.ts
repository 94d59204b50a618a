import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type ArticleInput, type Issue, type ParseResult, validateArticle } from '@gisa/core'
import { resolveOutlet } from '@gisa/outlets'
import { fromFeed } from '@gisa/rss/read'
import { sourceKind } from '../lint/source-kind.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { STDIN } from './find-inputs.ts'
import { parseSource, type SourceOptions } from './parse-source.ts'
import { readAll } from './read-all.ts'

/** An input that was read. `result` is absent where the input was an Article already. */
export interface Reading {
  name: string
  article: ArticleInput
  issues: Issue[]
  result?: ParseResult
}

/** Reads an input: a page, text or feed is parsed, `.json` and `.jsonl` hold Articles that `gisa parse` wrote. */
export async function readArticles(input: string, options: SourceOptions, terminal: Terminal): Promise<Reading[]> {
  const name = input === STDIN ? 'standard input' : input
  const bytes = input === STDIN ? await readAll(terminal.stdin) : await readFile(input)
  // what shows a feed is ASCII in every encoding
  if (sourceKind(bytes.subarray(0, 4096).toString('latin1'), input) === 'feed')
    return fromFeedBytes(name, bytes, options)
  const kind = extname(input).toLowerCase()
  if (kind === '.json') return fromJson(name, [bytes.toString()])
  if (kind === '.jsonl' || kind === '.ndjson') return fromJson(name, bytes.toString().split('\n'))
  const result = parseSource(bytes, input, options)
  return [{ name, article: result.article, issues: result.issues, result }]
}

/** Whether an article was found. An Article that came as JSON is taken at its word. */
export function hasArticle({ issues }: Reading): boolean {
  return !issues.some(({ code }) => /^(?:no-article\/|feed\/(?:unreadable|no-items)$)/.test(code))
}

/** The articles of a feed, with the outlet that their addresses show where the feed names none; its issues come first. */
function fromFeedBytes(name: string, bytes: Uint8Array, { trace = false }: SourceOptions): Reading[] {
  const { articles, traces = [], issues } = fromFeed(bytes, { trace })
  if (articles.length === 0) return [{ name, article: { authors: [], body: [] }, issues }]
  return articles.map((read, index) => {
    const profile = read.outlet === undefined && read.url ? resolveOutlet({ url: read.url }) : undefined
    const outlet = profile && { id: profile.id, name: profile.name }
    const article = { ...read, ...(outlet && { outlet }) }
    const fields = traces[index]
    if (fields && outlet) fields.outlet = { won: { value: outlet, source: 'url', detail: 'resolveOutlet' }, lost: [] }
    const own = index === 0 ? issues : []
    const result = { article, source: '', lines: [], issues: own, ...(fields && { trace: fields }) }
    return { name, article, issues: own, result }
  })
}

function fromJson(name: string, texts: readonly string[]): Reading[] {
  return texts
    .filter((text) => text.trim() !== '')
    .flatMap((text): unknown => readJson(name, text))
    .map((value) => ({ name, article: toArticle(name, value), issues: [] }))
}

/** A value as an Article; `authors` and `body` may be missing, as in a record of a CMS, but not the headline too. */
function toArticle(name: string, value: unknown): ArticleInput {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const whole = isObject && ('headline' in value || 'body' in value) ? { authors: [], body: [], ...value } : value
  const [fault] = validateArticle(whole).filter(({ severity }) => severity === 'error')
  if (fault === undefined) return value as ArticleInput
  throw new UsageError(`${name}: holds no Article (${fault.message}). Give what \`gisa parse -f json\` or jsonl wrote.`)
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${name}: not JSON: ${error instanceof Error ? error.message : error}`)
  }
}
