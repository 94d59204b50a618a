// Measures the parsers on labelled material and holds the figures against .config/quality-floors.json.
//   GISA_QUALITY_DIR=DIR node .config/quality.mjs [PART …] [--raise] [--worst N]
// DIR holds the scorers (score-text.mjs, score-times.mjs, score-html.mjs); their material is beside it, in DIR/../corpus.
// --raise lifts each floor to what was measured less a small margin. Floors are lowered only by hand, with a reason.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const floorsFile = join(root, '.config/quality-floors.json')
const MARGIN = 0.005

/** Part → the scorer and its flags, `DIR` standing for the scorers' folder. */
const PARTS = {
  text: ['score-text.mjs'],
  blind: ['score-text.mjs', '--blind'],
  dumps: [
    'score-text.mjs',
    '--texts',
    'DIR/../corpus/text/page-dumps.jsonl',
    '--gold',
    'DIR/../corpus/text/gold-dumps.jsonl',
  ],
  times: ['score-times.mjs'],
  html: ['score-html.mjs'],
  general: ['score-html.mjs', '--general'],
}

/** For these less is better, and the floor is a ceiling. */
const isCeiling = (metric) => /leak|empty|threw/i.test(metric)

/** The floors of one part after a measurement: never looser than before. */
export function raiseFloors(floors, measured) {
  // the 1e-9 keeps 0.1 + 0.005 from counting as more than 0.105
  const raised = { ...floors }
  for (const [metric, value] of Object.entries(measured)) {
    if (!Number.isFinite(value)) continue
    const old = floors[metric] ?? (isCeiling(metric) ? 1 : 0)
    raised[metric] = isCeiling(metric)
      ? Math.min(old, Math.ceil((value + MARGIN) * 1000 - 1e-9) / 1000)
      : Math.max(old, Math.floor((value - MARGIN) * 1000 + 1e-9) / 1000)
  }
  return raised
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { raise: { type: 'boolean' }, worst: { type: 'string', default: '3' } },
  })
  const unknown = positionals.filter((part) => !PARTS[part])
  if (unknown.length) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)
  if (!process.env.GISA_QUALITY_DIR) return console.log('quality: skipped, GISA_QUALITY_DIR names no folder of scorers')
  const dir = resolve(root, process.env.GISA_QUALITY_DIR)
  if (!existsSync(dir)) throw new Error(`GISA_QUALITY_DIR: there is no ${dir}`)

  execFileSync('pnpm', ['run', 'build', '--output-logs=errors-only'], { cwd: root, stdio: 'inherit' })
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
  const scratch = mkdtempSync(join(tmpdir(), 'gisa-quality-'))
  const failed = []
  for (const part of positionals.length ? positionals : Object.keys(PARTS)) {
    const [script, ...flags] = PARTS[part].map((arg) => arg.replace('DIR', dir))
    const report = join(scratch, `${part}.json`)
    const against = values.raise ? [] : ['--floors', floorsFile, '--part', part]
    console.log(`\n${part}: ${script} ${flags.filter((flag) => flag.startsWith('--')).join(' ')}`)
    const { status } = spawnSync(
      process.execPath,
      [join(dir, script), ...flags, '--worst', values.worst, '--json', report, ...against],
      { cwd: root, stdio: 'inherit' },
    )
    if (status !== 0) failed.push(part)
    else if (values.raise)
      floors[part] = raiseFloors(floors[part] ?? {}, JSON.parse(readFileSync(report, 'utf8')).summary)
  }
  rmSync(scratch, { recursive: true })
  if (values.raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  console.log(
    failed.length
      ? `\nquality: ${failed.join(', ')} failed`
      : `\nquality: ${values.raise ? 'floors raised' : 'all floors hold'}`,
  )
  process.exitCode = failed.length ? 1 : 0
}

if (process.argv[1] === import.meta.filename) main()
