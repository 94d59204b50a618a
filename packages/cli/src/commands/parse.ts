import { explain } from '@gisa/core'
import { type Command, Option } from 'commander'
import { findInputs } from '../input/find-inputs.ts'
import { hasArticle, type Reading, readArticles } from '../input/read-articles.ts'
import { ARTICLE_FORMATS, type ArticleFormat } from '../output/article-formats.ts'
import { printable } from '../output/printable.ts'
import { startProgress } from '../output/progress.ts'
import { tellIssues } from '../output/tell-issues.ts'
import { writeResult } from '../output/write-result.ts'
import { UsageError } from '../usage-error.ts'
import type { CommandContext } from './context.ts'
import { toAddress, toMoment } from './shared-options.ts'

interface ParseOptions {
  format?: ArticleFormat
  url?: string
  now?: Date
  trace?: boolean
  title?: string
  link?: string
  out?: string
}

/** `gisa parse FILE|- …`: pages and texts as Articles. */
export function addParse(program: Command, context: CommandContext): void {
  program
    .command('parse')
    .summary('read pages and texts as articles')
    .description(
      'Reads pages (.html, .htm), texts (.txt), folders of them and feeds (.xml) as articles. Bytes may be UTF-8, EUC-KR or CP949.',
    )
    .argument('<file...>', 'files or folders; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to write (default: json)').choices(Object.keys(ARTICLE_FORMATS)),
    )
    .option('--url <url>', "the article's address, where the page does not say it", toAddress)
    .option('--now <moment>', "the moment against which '3시간 전' is read, ISO 8601", toMoment)
    .option('--trace', 'say why each line has its role and where each field came from; with -f json as data')
    .option('--title <name>', "name of the site, for feeds, jsonld and html-head (default: the article's outlet)")
    .option('--link <url>', 'home page of the site, with --title', toAddress)
    .option('-o, --out <file>', 'write into a file, replaced as a whole')
    .action((files: string[], options: ParseOptions) => parse(files, options, context))
}

async function parse(files: string[], options: ParseOptions, { terminal, find }: CommandContext): Promise<void> {
  const { format, trace = false, url, now, title, link } = options
  if (trace && format !== undefined && format !== 'json') {
    throw new UsageError('--trace prints for people, or with --format json as data. Leave the other format out.')
  }
  if ((title === undefined) !== (link === undefined)) throw new UsageError('--title and --link belong together.')
  const inputs = await findInputs(files)
  if (url !== undefined && inputs.length > 1)
    throw new UsageError('--url is the address of one article: give one file.')

  const readings: Reading[] = []
  const progress = startProgress(inputs.length, terminal.stderr)
  for (const input of inputs) {
    const source = { ...(url !== undefined && { url }), ...(now && { now }), trace }
    readings.push(...(await readArticles(input, source, terminal)))
    progress.step()
  }
  progress.stop()
  for (const reading of readings) {
    tellIssues(reading.name, reading.issues, terminal.stderr)
    if (!hasArticle(reading)) find()
  }

  const to = { file: options.out, stdout: terminal.stdout }
  if (trace) return writeResult(format === 'json' ? [traceJson(readings)] : traceText(readings), to)
  // data says of every input what it is; documents are written of articles alone
  const data = format === undefined || format === 'json' || format === 'jsonl'
  const articles = readings.filter((reading) => data || hasArticle(reading)).map(({ article }) => article)
  const setting = {
    site: title !== undefined && link !== undefined ? { name: title, url: link } : undefined,
    onIssue: (issue: Reading['issues'][number]) => tellIssues('gisa', [issue], terminal.stderr),
  }
  if (articles.length > 0) await writeResult(ARTICLE_FORMATS[format ?? 'json'](articles, setting), to)
}

function* traceText(readings: readonly Reading[]): Iterable<string> {
  for (const { name, result } of readings) {
    if (result === undefined) throw new UsageError(`${name}: an Article that was read already has no trace.`)
    const head = readings.length > 1 ? `${name}\n${'='.repeat(name.length)}\n` : ''
    yield printable(`${head}${explain(result)}`)
  }
}

function traceJson(readings: readonly Reading[]): string {
  const results = readings.map(({ name, article, issues, result }) => ({ name, ...(result ?? { article, issues }) }))
  return `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`
}
