import type { ArticleInput, Channel } from '@gisa/core'
import type { FeedOptions, ProfileId } from '@gisa/rss'
import { type Command, Option } from 'commander'
import { findInputs } from '../input/find-inputs.ts'
import { hasArticle, readArticles } from '../input/read-articles.ts'
import { FEED_FORMATS, type FeedFormat } from '../output/feed-formats.ts'
import { startProgress } from '../output/progress.ts'
import { tellIssues } from '../output/tell-issues.ts'
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
      'Makes one feed, newest first, of pages, texts, folders of them, and of articles that `gisa parse` wrote (.json, .jsonl).',
    )
    .argument('<file...>', 'files or folders; - reads standard input')
    .requiredOption('--title <name>', 'name of the site')
    .requiredOption('--link <url>', 'home page of the site', toAddress)
    .option('--description <text>', 'what the feed holds')
    .option('--feed-url <url>', 'address of the feed itself', toAddress)
    .addOption(new Option('-f, --format <format>', 'what to write').choices(Object.keys(FEED_FORMATS)).default('rss'))
    .option('--profile <reader>', 'meet the rules of one reader: naver, google-news, smartnews, msn …')
    .option('--limit <count>', 'at most so many items', toCount)
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
  if (articles.length === 0) {
    // an empty feed in the place of a good one would take every item from its readers
    terminal.stderr.write('gisa: there is no article in these files, so no feed was written.\n')
    return
  }
  const writer: FeedOptions = {
    now: options.now ?? new Date(),
    onIssue: (issue) => tellIssues('gisa', [issue], terminal.stderr),
    body: options.body,
    ...(options.profile !== undefined && { profile: options.profile }),
    ...(options.limit !== undefined && { limit: options.limit }),
  }
  const chunks = FEED_FORMATS[options.format](articles, toChannel(options), writer)
  await writeResult(chunks, { file: options.out, stdout: terminal.stdout })
}

function toChannel({ title, link, description, feedUrl }: FeedCommandOptions): Channel {
  return {
    name: title,
    url: link,
    ...(description !== undefined && { description }),
    ...(feedUrl !== undefined && { feedUrl }),
  }
}
