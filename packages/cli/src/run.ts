import { GisaError } from '@gisa/core'
import { Command, CommanderError } from 'commander'
import { version } from '../package.json'
import { addFeed } from './commands/feed.ts'
import { addLint } from './commands/lint.ts'
import { addOutlets } from './commands/outlets.ts'
import { addParse } from './commands/parse.ts'
import { printable } from './output/printable.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/**
 * The `gisa` command as a function: takes the arguments after the command's name and gives the exit code. 0 is fine, 1
 * means findings or a page without an article, 2 wrong use. Only the result goes to `stdout`.
 *
 * @example
 * import { PassThrough } from 'node:stream'
 * const terminal = { stdin: [], stdout: new PassThrough(), stderr: new PassThrough() }
 * await run(['outlets', 'thefact', '--json'], terminal) //=> 0
 * JSON.parse(terminal.stdout.read())[0].name //=> '더팩트'
 * await run(['parse', 'https://news.tf.co.kr/read/life/2112345.htm'], terminal) //=> 2
 */
export async function run(args: readonly string[], terminal: Terminal = process): Promise<number> {
  let code = 0
  const context = {
    terminal,
    find: () => {
      code = 1
    },
  }
  const program = new Command('gisa')
    .description('Korean news pages and texts into articles, schema.org JSON-LD and feeds.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(printable(text.replace(/^error: /, 'gisa: '))),
    })
    .showHelpAfterError('(gisa --help tells more)')
    .exitOverride()
    .addHelpText('after', '\nExit code: 0 fine, 1 findings or a page without an article, 2 wrong use.')
  addParse(program, context)
  addFeed(program, context)
  addLint(program, context)
  addOutlets(program, context)
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError || error instanceof GisaError || isFileError(error))) throw error
    terminal.stderr.write(`gisa: ${printable(error.message)}\n`)
    return 2
  }
}

/** A file that cannot be read or written: the caller named it. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'path' in error
}
