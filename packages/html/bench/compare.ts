/**
 * Speed and memory beside other libraries, over saved pages (GISA_SHARED_DIR, else the seeds):
 *
 *   node .config/run.mjs packages/html/bench/compare.ts [--rounds 7] [--only WORD]
 *
 * A process for each tool; in each round every tool passes over all pages, one after the other, in an order that
 * rotates. `fastest` is the mean of each page's fastest time, `median` the median round's mean, with the collection of
 * garbage that it brings; both beside `cheerio/slim load` in the same run.
 */
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { material } from './material.ts'
import { tools } from './tools.ts'

interface Round {
  /** Milliseconds by page. */
  times: number[]
  /** Peak resident memory so far, MB. */
  peak: number
  errors: number
}

const BASE = 'cheerio/slim load'
const WARM_UP = 2

const [role, tool] = process.argv.slice(2)
if (role === '--tool' && tool !== undefined) await serve(tool)
else await compare()

async function serve(name: string): Promise<void> {
  const run = await tools[name]!()
  const pages = material()
  process.on('message', async () => {
    let errors = 0
    const times: number[] = []
    for (const { html, url } of pages) {
      const start = performance.now()
      try {
        await run(html, url)
      } catch {
        errors++
      }
      times.push(performance.now() - start)
    }
    process.send!({ times, errors, peak: process.resourceUsage().maxRSS / 1024 } satisfies Round)
  })
  process.send!('ready')
}

async function compare(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '7' }, only: { type: 'string', default: '' } },
  })
  const names = Object.keys(tools).filter((name) => name === BASE || name.includes(values.only))
  const children = names.map((name) => ({
    name,
    process: fork(process.argv[1]!, ['--tool', name]),
    best: [] as number[],
    rounds: [] as number[],
    peak: 0,
    errors: 0,
  }))
  const told = <T>(child: (typeof children)[number]): Promise<T> =>
    new Promise((resolve) => child.process.once('message', (message) => resolve(message as T)))
  for (const child of children) await told(child)
  const rounds = Number(values.rounds) + WARM_UP
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < children.length; i++) {
      const child = children[(i + round) % children.length]!
      child.process.send('round')
      const { times, peak, errors } = await told<Round>(child)
      child.peak = peak
      child.errors = errors
      if (round < WARM_UP) continue
      child.best = times.map((time, page) => Math.min(time, child.best[page] ?? time))
      child.rounds.push(mean(times))
    }
  }
  for (const child of children) child.process.kill()
  const [base] = children
  console.log(`${base!.best.length} pages, ${values.rounds} rounds, Node ${process.version}\n`)
  console.log(
    '| | fastest, ms a page | × slim load | median, ms a page | × slim load | slowest page, ms | peak memory, MB |',
  )
  console.log('|---|--:|--:|--:|--:|--:|--:|')
  for (const { name, best, rounds, peak, errors } of children) {
    const [fastest, median] = [mean(best), medianOf(rounds)]
    const [ratio, medianRatio] = [fastest / mean(base!.best), median / medianOf(base!.rounds)]
    const cells = [fastest.toFixed(2), ratio.toFixed(2), median.toFixed(2), medianRatio.toFixed(2)]
    const failed = errors === 0 ? '' : ` (threw on ${errors})`
    console.log(`| ${name}${failed} | ${[...cells, Math.max(...best).toFixed(1), peak.toFixed(0)].join(' | ')} |`)
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}
