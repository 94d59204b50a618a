import { readFile } from 'node:fs/promises'
import { type Finding, GisaError } from '@gisa/core'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { findInputs, STDIN } from '../input/find-inputs.ts'
import { readAll } from '../input/read-all.ts'
import { lintSource } from '../lint/lint-source.ts'
import { PROFILES } from '../lint/profiles.ts'
import { type Language, LINT_FORMATS, type LintedFile, type LintFormat } from '../output/lint-formats.ts'
import { printable } from '../output/printable.ts'
import { startProgress } from '../output/progress.ts'
import { writeResult } from '../output/write-result.ts'
import type { Output } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { CommandContext } from './context.ts'
import { toAddress, toMoment } from './shared-options.ts'

interface LintCommandOptions {
  profile?: string[]
  format: LintFormat
  lang?: Language
  url?: string
  now?: Date
  failOn: Finding['level']
  out?: string
}

/** Files that a folder is searched for. */
const KINDS: readonly string[] = ['.html', '.htm', '.xhtml', '.json', '.jsonld', '.xml', '.rss', '.atom']

/** Level of `--fail-on` → the levels that fail. */
const FAILING: Readonly<Record<Finding['level'], readonly Finding['level'][]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
}

/** `gisa lint FILE|- …`: what is wrong with pages, JSON-LD and feeds, and to whom. */
export function addLint(program: Command, context: CommandContext): void {
  program
    .command('lint')
    .summary('check the markup of pages, JSON-LD and feeds')
    .description(
      'Says what is wrong with the markup of pages (JSON-LD, head tags, and both beside what the page shows), with JSON-LD files, and with RSS, Atom, JSON Feed and news sitemaps. What a file is shows by its content.',
    )
    .argument('<file...>', 'files or folders; - reads standard input')
    .option('--profile <readers>', `whose reading counts, with commas: ${PROFILES.join(', ')}`, toProfiles)
    .addOption(new Option('-f, --format <format>', 'what to write').choices(Object.keys(LINT_FORMATS)).default('text'))
    .addOption(
      new Option('--lang <language>', "language of the messages (default: the terminal's)").choices(['ko', 'en']),
    )
    .option('--url <url>', "the page's address, where the page does not say it", toAddress)
    .option('--now <moment>', 'the present, ISO 8601: what lies behind it is told (default: now)', toMoment)
    .addOption(
      new Option('--fail-on <level>', 'exit 1 from this level on')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('-o, --out <file>', 'write into a file, replaced as a whole')
    .action((files: string[], options: LintCommandOptions) => lint(files, options, context))
}

async function lint(files: string[], options: LintCommandOptions, { terminal, find }: CommandContext): Promise<void> {
  const { profile, url, now = new Date() } = options
  const inputs = await findInputs(files, { kinds: KINDS, command: 'lint' })
  if (url !== undefined && inputs.length > 1) throw new UsageError('--url is the address of one page: give one file.')
  const setting = { now, ...(profile && { profiles: profile }), ...(url !== undefined && { url }) }
  const linted: LintedFile[] = []
  const progress = startProgress(inputs.length, terminal.stderr)
  for (const input of inputs) {
    const bytes = input === STDIN ? await readAll(terminal.stdin) : await readFile(input)
    try {
      linted.push({ file: input, ...lintSource(bytes, input, setting) })
    } catch (error) {
      // a folder holds other files too
      if (files.includes(input) || !(error instanceof GisaError && error.code === 'unknown-source')) throw error
      terminal.stderr.write(`${printable(error.message)} It was passed over.\n`)
    }
    progress.step()
  }
  progress.stop()
  if (linted.length === 0) throw new UsageError('There is neither a page nor JSON-LD nor a feed in these files.')
  if (linted.some(({ findings }) => findings.some(({ level }) => FAILING[options.failOn].includes(level)))) find()
  const written = LINT_FORMATS[options.format](linted, {
    language: options.lang ?? languageOfTerminal(),
    colours: options.out === undefined && showsColours(terminal.stdout),
  })
  await writeResult([written], { file: options.out, stdout: terminal.stdout })
}

function toProfiles(value: string): string[] {
  const profiles = value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  const unknown = profiles.find((each) => !PROFILES.includes(each))
  if (unknown === undefined && profiles.length > 0) return profiles
  throw new InvalidArgumentError(`There is no profile '${unknown ?? ''}'; there are ${PROFILES.join(', ')}.`)
}

function languageOfTerminal(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return /^ko\b|^ko_/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ko' : 'en'
}

/** NO_COLOR and FORCE_COLOR as on https://no-color.org and https://force-color.org. */
function showsColours({ isTTY = false }: Output): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR) return false
  return FORCE_COLOR === undefined ? isTTY : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
}
