/**
 * Speed and memory beside other writers, the same articles for all:
 *
 *   node .config/run.mjs packages/rss/bench/compare.ts [--rounds 3] [--counts 50,1000,100000]
 *
 * A fresh process for each writer, count and round, in turn. Time is the CPU time of the whole process with its collection
 * of garbage, the best round's median; text is counted in UTF-8 bytes, so that no string is left unbuilt. `blocks` renders
 * the bodies from the articles' blocks, `given` has them rendered beforehand, for every writer alike.
 */
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Article } from '@gisa/core'
import { streamRss } from '../src/write/rss.ts'
import { benchArticle, benchArticles } from './articles.ts'
import { CHANNEL, concatSafe, feed, feedsmith, gisa, renderBody, rss } from './peers.ts'

const WRITERS: Readonly<Record<string, (articles: readonly Article[], bodies: readonly string[]) => string>> = {
  'blocks gisa': (articles) => gisa(articles, undefined),
  'blocks concatSafe': (articles) => concatSafe(articles, undefined),
  'given gisa': gisa,
  'given concatSafe': concatSafe,
  'given feedsmith': feedsmith,
  'given feed': feed,
  'given rss': rss,
}
const STREAM = 'streamRss of an iterator'

interface Measure {
  megabytes: number
  /** Milliseconds of CPU for one feed. */
  cpu: number
  /** Peak resident memory, MB. */
  peak: number
}

const [role, name, size] = process.argv.slice(2)
if (role === '--writer')
  process.send!(name === STREAM ? await measureStream(Number(size)) : measure(name!, Number(size)))
else await compare()

function measure(writer: string, count: number): Measure {
  const articles = benchArticles(count)
  const bodies = articles.map(renderBody)
  for (const body of bodies) Buffer.byteLength(body)
  const write = WRITERS[writer]!
  let bytes = 0
  const times: number[] = []
  const rounds = Math.max(1, Math.min(200, Math.round(20_000 / count)))
  for (let round = -rounds; round < rounds; round++) {
    if (count > 10_000 && round < 0) continue // long enough to warm up by itself
    const before = process.cpuUsage()
    bytes = Buffer.byteLength(write(articles, bodies))
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push((user + system) / 1000)
  }
  return { megabytes: bytes / 1e6, cpu: median(times), peak: process.resourceUsage().maxRSS / 1024 }
}

async function measureStream(count: number): Promise<Measure> {
  function* articles(): Iterable<Article> {
    for (let n = 0; n < count; n++) yield benchArticle(n)
  }
  const before = process.cpuUsage()
  let bytes = 0
  for await (const chunk of streamRss(articles(), CHANNEL)) bytes += Buffer.byteLength(chunk)
  const { user, system } = process.cpuUsage(before)
  return { megabytes: bytes / 1e6, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 }
}

async function compare(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '3' }, counts: { type: 'string', default: '50,1000,100000' } },
  })
  for (const count of values.counts.split(',').map(Number)) {
    const best = new Map<string, Measure>()
    for (let round = 0; round < Number(values.rounds); round++) {
      for (const writer of [...Object.keys(WRITERS), STREAM]) {
        const found = await inOwnProcess(writer, count)
        const known = best.get(writer)
        if (found && (known === undefined || found.cpu < known.cpu)) best.set(writer, found)
      }
    }
    tell(count, best)
  }
}

function inOwnProcess(writer: string, count: number): Promise<Measure | undefined> {
  return new Promise((resolve) => {
    const child = fork(process.argv[1]!, ['--writer', writer, String(count)], {
      execArgv: ['--max-old-space-size=8192'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let found: Measure | undefined
    child.on('message', (message) => {
      found = message as Measure
    })
    child.on('close', () => resolve(found))
  })
}

function tell(count: number, best: ReadonlyMap<string, Measure>): void {
  console.log(`\n${count} articles\n${'writer'.padEnd(26)}     MB   CPU ms  items/s   MB/s  peak MB`)
  for (const writer of [...Object.keys(WRITERS), STREAM]) {
    const found = best.get(writer)
    const cells = found && [
      found.megabytes.toFixed(2).padStart(7),
      found.cpu.toFixed(2).padStart(9),
      String(Math.round((count / found.cpu) * 1000)).padStart(8),
      ((found.megabytes / found.cpu) * 1000).toFixed(0).padStart(6),
      found.peak.toFixed(0).padStart(8),
    ]
    console.log(`${writer.padEnd(26)}${cells?.join('') ?? '  ran out of memory'}`)
  }
  const ratio = (of: string, to: string, per: (found: Measure) => number): string => {
    const [a, b] = [best.get(of), best.get(to)]
    return a && b ? (per(b) / per(a)).toFixed(2) : 'no figure'
  }
  const time = ({ cpu }: Measure): number => cpu
  console.log(`gisa is ${ratio('blocks gisa', 'blocks concatSafe', time)} of concatSafe with the same rendering;`)
  console.log(
    `with bodies given ${ratio('given gisa', 'given feedsmith', time)} × feedsmith, ${ratio('given gisa', 'given rss', time)} × rss, ${ratio('given gisa', 'given feed', ({ cpu, megabytes }) => cpu / megabytes)} × feed per MB.`,
  )
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!
}
