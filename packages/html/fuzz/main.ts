/**
 * Reads spoilt pages until one makes the parser throw, take two seconds or break a promise of its result:
 *
 *   node .config/run.mjs packages/html/fuzz/main.ts [--runs 20000] [--seed 1] [--save FOLDER]
 *
 * The pages are those of GISA_SHARED_DIR, else the seeds, and the sample pages of the tests. `--save` keeps the pages
 * that fail.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { checkRead } from './check-read.ts'
import { mutate, randomOf } from './mutate.ts'

const SLOW = 2000
/** After so long in one page, in milliseconds, nobody waits any more. */
const STUCK = 30_000

interface Work {
  runs: number
  seed: number
  save?: string
}

if (isMainThread) watch()
else fuzz(workerData as Work)

function watch(): void {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      save: { type: 'string' },
    },
  })
  const work: Work = {
    runs: Number(values.runs),
    seed: Number(values.seed),
    ...(values.save !== undefined && { save: values.save }),
  }
  const worker = new Worker(new URL(import.meta.url), { workerData: work })
  let seen = { run: -1, since: Date.now() }
  const watchdog = setInterval(() => {
    if (Date.now() - seen.since < STUCK) return
    console.error(`run ${seen.run} of seed ${work.seed} does not end`)
    process.exit(1)
  }, 1000)
  worker.on('message', (run: number) => {
    seen = { run, since: Date.now() }
  })
  worker.on('exit', (code) => {
    clearInterval(watchdog)
    process.exitCode = code
  })
}

function fuzz({ runs, seed, save }: Work): void {
  const pages = samplePages()
  let failures = 0
  let slowest = 0
  const start = Date.now()
  for (let run = 0; run < runs; run++) {
    parentPort?.postMessage(run)
    const page = mutate(pages, randomOf(seed * 1_000_003 + run))
    const { ms, wrong } = checkRead(page, run % 3)
    slowest = Math.max(slowest, ms)
    const failure = wrong ?? (ms > SLOW ? `took ${ms.toFixed(0)} ms` : undefined)
    if (failure === undefined) continue
    failures++
    console.error(`run ${run} of seed ${seed}, ${page.length} bytes: ${failure}`)
    if (save !== undefined) {
      mkdirSync(save, { recursive: true })
      writeFileSync(join(save, `${seed}-${run}.html`), page)
    }
  }
  const minutes = ((Date.now() - start) / 60_000).toFixed(1)
  console.log(
    `${runs} pages of seed ${seed}, ${failures} failures, slowest ${slowest.toFixed(0)} ms, ${minutes} minutes`,
  )
  process.exitCode = failures > 0 ? 1 : 0
}

function samplePages(): Uint8Array[] {
  const shared = process.env.GISA_SHARED_DIR
  const folders = ['seeds', ...(shared === undefined ? [] : [join(shared, 'corpus/html')])]
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => new Uint8Array(readFileSync(join(folder, file)))),
  )
}
