import { readFile } from 'node:fs/promises'
import type { ArticleInput, Channel, Issue } from '@gisa/core'
import { type FeedOptions, type FeedState, nextFeed, type ProfileId, readFeedState } from '@gisa/rss'
import { type Command, Option } from 'commander'
import { findInputs } from '../input/find-inputs.ts'
import { hasArticle, readArticles } from '../input/read-articles.ts'
import { FEED_FORMATS, type FeedFormat, unlessEmpty } from '../output/feed-formats.ts'
import { startProgress } from '../output/progress.ts'
import { tellIssues } from '../output/tell-issues.ts'
import { writeFeedFile } from '../output/write-feed-file.ts'
import { writeResult } from '../output/write-result.ts'
import type { CommandContext } from './context.ts'
import { toAddress, toCount, toMoment } from './shared-options.ts'

interface FeedCommandOptions {
  title: string
  link: string
  description?: string
  feedUrl?: string
  format: FeedFormat
  profile?: ProfileId
  limit?: number
  state?: string
  body: boolean
  now?: Date
  out?: string
}

/** `gisa feed FILE|DIR … --title … --link …`: many inputs as one feed. */
export function addFeed(program: Command, context: CommandContext): void {
  program
    .command('feed')
    .summary('make a feed of pages, texts and articles')
    .description(
      'Makes one feed, newest first, of pages, texts, folders of them, articles that `gisa parse` wrote (.json, .jsonl), and of feeds (.xml).',
    )
    .argument('<file...>', 'files or folders; - reads standard input')
    .requiredOption('--title <name>', 'name of the site')
    .requiredOption('--link <url>', 'home page of the site', toAddress)
    .option('--description <text>', 'what the feed holds')
    .option('--feed-url <url>', 'address of the feed itself', toAddress)
    .addOption(new Option('-f, --format <format>', 'what to write').choices(Object.keys(FEED_FORMATS)).default('rss'))
    .option('--profile <reader>', 'meet the rules of one reader: naver, google-news, smartnews, msn …')
    .option('--limit <count>', 'at most so many items', toCount)
    .option('--state <file>', 'remember the feed here from run to run: first dates, what is new, what went')
    .option('--no-body', 'headlines and summaries alone')
    .option('--now <moment>', 'the present, ISO 8601: a sitemap holds the two days before it (default: now)', toMoment)
    .option('-o, --out <file>', 'write into a file, replaced as a whole')
    .action((files: string[], options: FeedCommandOptions) => feed(files, options, context))
}

async function feed(files: string[], options: FeedCommandOptions, { terminal, find }: CommandContext): Promise<void> {
  const inputs = await findInputs(files)
  const articles: ArticleInput[] = []
  const progress = startProgress(inputs.length, terminal.stderr)
  for (const input of inputs) {
    for (const reading of await readArticles(input, options.now ? { now: options.now } : {}, terminal)) {
      tellIssues(reading.name, reading.issues, terminal.stderr)
      if (hasArticle(reading)) articles.push(reading.article)
      else find()
    }
    progress.step()
  }
  progress.stop()
  // an empty feed in the place of a good one would take every item from its readers
  const refuse = (why: string): void => {
    terminal.stderr.write(`gisa: ${why}, so no feed was written.\n`)
    find()
  }
  if (articles.length === 0) return refuse('there is no article in these files')
  const now = options.now ?? new Date()
  const onIssue = (issue: Issue): void => tellIssues('gisa', [issue], terminal.stderr)
  const next =
    options.state === undefined
      ? undefined
      : nextFeed(await readState(options.state, onIssue), articles, {
          now,
          onIssue,
          ...(options.limit !== undefined && { limit: options.limit }),
        })
  const writer: FeedOptions = {
    now,
    onIssue,
    ...(next?.feed.updated !== undefined && { updated: next.feed.updated }),
    body: options.body,
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.limit !== undefined && { limit: options.limit }),
  }
  const format = FEED_FORMATS[options.format]
  const written = format.write(next?.feed.articles ?? articles, toChannel(options), writer)
  const chunks = await unlessEmpty(written, format)
  if (chunks === undefined) return refuse('every article was left out')
  await writeResult(chunks, { file: options.out, stdout: terminal.stdout })
  // only when the feed is out: a state that knows of more than readers saw would lose it
  if (next && options.state !== undefined) await writeFeedFile(options.state, [`${JSON.stringify(next.state)}\n`])
}

/** The state as it was kept; none at the first run. */
async function readState(file: string, onIssue: (issue: Issue) => void): Promise<FeedState> {
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return readFeedState(kept, onIssue)
}

function toChannel({ title, link, description, feedUrl }: FeedCommandOptions): Channel {
  return {
    name: title,
    url: link,
    ...(description !== undefined && { description }),
    ...(feedUrl !== undefined && { feedUrl }),
  }
}
