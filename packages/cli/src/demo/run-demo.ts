import { join } from 'node:path'
import { findInputs } from '../input/find-inputs.ts'
import { type Reading, readArticles } from '../input/read-articles.ts'
import { startProgress } from '../output/progress.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { readingTable } from './reading-table.ts'
import { writeOutputs } from './write-outputs.ts'

/** Reads files and folders, prints what was found in a table, and writes everything that Gisa makes of it to `out`. */
export async function runDemo(
  paths: readonly string[],
  terminal: Terminal = process,
  out: string = 'out',
): Promise<number> {
  try {
    const inputs = await findInputs(paths)
    const readings: Reading[] = []
    const progress = startProgress(inputs.length, terminal.stderr)
    for (const input of inputs) {
      readings.push(...(await readArticles(input, { trace: true }, terminal)))
      progress.step()
    }
    progress.stop()
    const found = await writeOutputs(readings, out)
    const width = terminal.stdout.isTTY ? terminal.stdout.columns : undefined
    terminal.stdout.write(`${readingTable(readings, width)}\n\n${summary(readings.length, found, out)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.stderr.write(`demo: ${error.message}\n`)
    return 2
  }
}

function summary(inputs: number, found: number, out: string): string {
  const without = inputs - found
  return [
    `${count(found, 'article')} in ${count(inputs, 'input')}${without > 0 ? `; the table says why ${without} hold none` : ''}.`,
    `Wrote articles.json, jsonld/, feed.xml, feed.json and sitemap-news.xml to ${out}/.`,
    `Open ${join(out, 'index.html')} to look at them.`,
  ].join('\n')
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
